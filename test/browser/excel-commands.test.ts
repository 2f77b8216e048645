import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exampleWorkbook } from '../support/example-set';
import { reviewed } from '../support/reviewed-file';
import { dumpOf } from './support/in-excel';
import { type ExcelSite, openExcelSite } from './support/open-excel';
import { checkAndFill, choose, listed, sentencesOf } from './support/pane';

let site: ExcelSite;
beforeAll(async () => {
  site = await openExcelSite();
});
afterAll(() => site.close());

const review = reviewed(exampleWorkbook());
const SHEETS = exampleWorkbook().sheets.length;

/** What is exported as JSON, as far as it is looked at here. */
interface Exported {
  readonly workbooks: readonly {
    readonly file: string;
    readonly findings: readonly { readonly id: string }[];
  }[];
}

test('the 校核清单 names every finding, beside the marks', async () => {
  const opened = await site.open(exampleWorkbook());
  const { page, complaints } = opened;
  await checkAndFill(page);
  const marked = await dumpOf(opened);
  await choose(page, '生成校核清单');
  await page.getByText('校核清单已生成，在最后一张工作表').first().waitFor();
  const { sheets } = await dumpOf(opened);
  expect(sheets.slice(0, SHEETS)).toEqual(marked.sheets);
  const [list, ...others] = sheets.slice(SHEETS);
  expect([list?.name, others]).toEqual(['校核清单', []]);
  const texts = Object.values(list?.cells ?? {}).map(({ content }) =>
    content?.type === 'text' ? content.text : '',
  );
  for (const sentence of Object.values(sentencesOf(review))) {
    expect(texts).toContain(sentence);
  }
  // The list is no form of the user's: it is not checked itself.
  await choose(page, '仅校验');
  expect(await listed(page)).toEqual(sentencesOf(review));
  expect(complaints).toEqual([]);
});

describe('an export', () => {
  test('is downloaded in Excel on the web', async () => {
    const { page, complaints } = await site.open(exampleWorkbook(), { platform: 'web' });
    await checkAndFill(page);
    const download = page.waitForEvent('download');
    await choose(page, '导出 JSON');
    const file = await download;
    expect(file.suggestedFilename()).toBe('绩效自评-绩效自评校核报告.json');
    const { workbooks } = JSON.parse(readFileSync(await file.path(), 'utf8')) as Exported;
    expect(workbooks).toMatchObject([
      { file: '绩效自评.xlsx', findings: review.findings.map(({ id }) => ({ id })) },
    ]);
    await page.getByText('文件已导出。').first().waitFor();

    const report = page.waitForEvent('download');
    await choose(page, '导出校核报告');
    const html = readFileSync(await (await report).path(), 'utf8');
    expect(html).toMatch(/^<!doctype html>/i);
    expect(html).toContain('示例区市场监督管理局');
    expect(complaints).toEqual([]);
  });

  test('is there to be copied where Excel cannot save files', async () => {
    const { page, complaints } = await site.open(exampleWorkbook(), {
      context: { permissions: ['clipboard-read', 'clipboard-write'] },
    });
    // Before any check, too: the snapshot is for the time when something goes wrong.
    await choose(page, '导出诊断快照');
    const content = page.getByRole('textbox', { name: /另存为 绩效自评-jixiao-snapshot\.json/ });
    const text = await content.inputValue();
    const snapshot = JSON.parse(text) as { readonly workbook: ReturnType<typeof exampleWorkbook> };
    expect(reviewed(snapshot.workbook).findings.map(({ id }) => id)).toEqual(
      review.findings.map(({ id }) => id),
    );
    // By their texts: names of roles take long beside so large a field.
    await page.getByText('复制内容', { exact: true }).click();
    await page.getByText('已复制', { exact: true }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
    await page.getByLabel('关闭').click();
    await content.waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
  });
});
