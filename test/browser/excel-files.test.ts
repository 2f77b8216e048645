import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { at } from '../pane/session/open-session';
import { root } from '../repo/repository';
import { exampleWorkbook } from '../support/example-set';
import { accessibilityProblems } from './support/accessibility';
import { dumpOf } from './support/in-excel';
import { type ExcelSite, openExcelSite } from './support/open-excel';
import { overflowing } from './support/overflow';
import { checkAndFill, choose, listed } from './support/pane';

let site: ExcelSite;
beforeAll(async () => {
  site = await openExcelSite();
});
afterAll(() => site.close());

const NAME = '示例区市场监督管理局2023年度绩效自评.xlsx';
const golden = JSON.parse(
  readFileSync(path.join(root, 'test/golden/example-2023.review.json'), 'utf8'),
) as Record<string, unknown>;
/** The JSON of the command line, to the last detail. */
const exported = (text: string) => (JSON.parse(text) as { readonly workbooks: unknown }).workbooks;
const WANTED = [{ ...golden, written: null, notices: [] }];

describe('导出', () => {
  test('in Excel on the web downloads the report and the JSON of the command line', async () => {
    const { page, complaints } = await site.open(exampleWorkbook(), {
      platform: 'web',
      name: NAME,
    });
    await checkAndFill(page);
    const download = async (command: string) => {
      const [file] = await Promise.all([page.waitForEvent('download'), choose(page, command)]);
      const text = readFileSync(await file.path(), 'utf8');
      return { name: file.suggestedFilename(), text };
    };
    const json = await download('导出 JSON');
    expect(exported(json.text)).toEqual(WANTED);
    expect(json.name).toMatch(/^示例区市场监督管理局2023年度绩效自评-.+\.json$/);

    const report = await download('导出校核报告');
    expect(report.name).toMatch(/^示例区市场监督管理局2023年度绩效自评-.+\.html$/);
    const sentences = Object.values(await listed(page));
    await page.getByText('文件已导出。').first().waitFor();
    expect(complaints).toEqual([]);

    // By itself, as it will be read: every finding, nothing fetched, and for everybody.
    const reader = await page.context().newPage();
    const asked: string[] = [];
    reader.on('request', (request) => asked.push(request.url()));
    await reader.setContent(report.text);
    const shown = (await reader.locator('body').innerText()).replace(/\s/g, '');
    for (const sentence of sentences) {
      expect(shown).toContain(sentence.slice(sentence.indexOf(' ') + 1).replace(/\s/g, ''));
    }
    expect(asked).toEqual([]);
    expect(await accessibilityProblems(reader)).toEqual([]);
  });

  test('in Excel on the desktop, which saves no files, gives the content to be copied', async () => {
    const { page, complaints } = await site.open(exampleWorkbook(), {
      name: NAME,
      context: { permissions: ['clipboard-read', 'clipboard-write'] },
    });
    await checkAndFill(page);
    await choose(page, '导出 JSON');
    const field = page.getByRole('textbox', { name: /^这里不能直接保存文件。.*\.json。$/ });
    expect(exported(await field.inputValue())).toEqual(WANTED);
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await overflowing(page)).toEqual([]);
    await page.getByRole('button', { name: '复制内容' }).click();
    await page.getByRole('button', { name: '已复制' }).waitFor();
    expect(exported(await page.evaluate(() => navigator.clipboard.readText()))).toEqual(WANTED);
    expect(complaints).toEqual([]);
  });
});

test('生成校核清单 lists what the pane lists, and each line leads to its cell', async () => {
  const opened = await site.open(exampleWorkbook());
  const { page, complaints } = opened;
  await checkAndFill(page);
  await choose(page, '生成校核清单');
  await page.getByText('校核清单已生成，在最后一张工作表').first().waitFor();
  const list = (await dumpOf(opened)).sheets.at(-1);
  expect(list?.name).toBe('校核清单');
  const texts = Object.values(list?.cells ?? {}).map(({ content }) =>
    content?.type === 'text' ? content.text : '',
  );
  const found = await listed(page);
  expect(Object.keys(found)).toHaveLength(36);
  expect(texts).toEqual(expect.arrayContaining(Object.keys(found)));
  expect(texts).toEqual(expect.arrayContaining(Object.values(found)));
  const links = Object.values(list?.links ?? {});
  expect(links).toHaveLength(36);
  const sheets = new Set(exampleWorkbook().sheets.map(({ name }) => name));
  expect(links.every((link) => sheets.has(at(link.replaceAll("'", '')).sheet))).toBe(true);
  expect(complaints).toEqual([]);
});
