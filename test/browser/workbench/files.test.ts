import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { strToU8 } from 'fflate';
import { buildOle } from '../../support/build-xls';
import { buildXlsx, xlsxOf } from '../../support/build-xlsx';
import { EXAMPLE_FILE } from '../../support/example-file';
import { exampleWorkbook } from '../../support/example-set';
import { reviewed, snapshotOfBytes } from '../../support/reviewed-file';
import { chooseFile } from './support/clerk';
import { bytesOf, openWorkbenchSite, type WorkbenchSite } from './support/open-workbench';
import { xlsOf } from './support/xls-of';

const uint8 = (length: number) => new Uint8Array(length).fill(1);

let site: WorkbenchSite;
beforeAll(async () => {
  site = await openWorkbenchSite();
});
afterAll(() => site.close());

const EXAMPLE = '示例区市场监督管理局2023年度绩效自评.xlsx';
const fileName = (page: Page) => page.locator('[data-file-name]').innerText();

/** Drops files on the sheet, as from a folder. */
async function drop(page: Page, files: Readonly<Record<string, Uint8Array>>): Promise<void> {
  const dragged = await page.evaluateHandle(
    (dropped) => {
      const data = new DataTransfer();
      for (const [name, bytes] of dropped) data.items.add(new File([Uint8Array.from(bytes)], name));
      return data;
    },
    Object.entries(files).map(([name, bytes]) => [name, [...bytes]] as const),
  );
  const sheet = page.locator('main');
  await sheet.dispatchEvent('dragover', { dataTransfer: dragged });
  await page.getByText('松开鼠标，打开这个文件').waitFor();
  await sheet.dispatchEvent('drop', { dataTransfer: dragged });
  await page.getByText('松开鼠标，打开这个文件').waitFor({ state: 'detached' });
}

describe('a file that is dropped', () => {
  const corrected = xlsxOf({
    sheets: exampleWorkbook().sheets.filter(({ name }) => name !== '附件3-3'),
  });

  test('is opened; with unsaved changes only once it is said what becomes of them', async () => {
    const { page, clerk, complaints } = await site.open();
    await drop(page, { '三个项目.xlsx': corrected });
    await page.locator('[data-file-name]', { hasText: '三个项目.xlsx' }).waitFor();
    expect(await clerk.sheets()).toEqual(['附件1', '附件2', '附件3-1', '附件3-2']);

    await clerk.type('附件1!B7', '1');
    await page.locator('[data-file-state]', { hasText: '有改动未保存' }).waitFor();
    const dialog = page.getByRole('alertdialog');
    await drop(page, { '另一个.xlsx': corrected });
    await dialog.getByRole('button', { name: '取消' }).click();
    expect(await fileName(page)).toBe('三个项目.xlsx');
    expect(await clerk.text('附件1!B7')).toBe('1');

    await drop(page, { '另一个.xlsx': corrected });
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: '先另存' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('三个项目（已核）.xlsx');
    await page.locator('[data-file-name]', { hasText: '另一个.xlsx' }).waitFor();
    await clerk.sees('附件1!B7', '137.59');

    await clerk.type('附件1!B7', '2');
    await page.locator('[data-file-state]').waitFor();
    await drop(page, { '第三个.xlsx': corrected });
    await dialog.getByRole('button', { name: '不保存' }).click();
    await page.locator('[data-file-name]', { hasText: '第三个.xlsx' }).waitFor();
    await clerk.sees('附件1!B7', '137.59');
    expect(complaints).toEqual([]);
  });
});

describe('what cannot be opened is said, and the open workbook stays', () => {
  const example = bytesOf(EXAMPLE_FILE);
  const open =
    (name: string, bytes: Uint8Array) =>
    (page: Page): Promise<unknown> =>
      chooseFile(page, name, bytes);

  test.each<readonly [what: string, act: (page: Page) => Promise<unknown>, sentence: RegExp]>([
    ['an empty file', open('空.xlsx', new Uint8Array(0)), /^文件是空的（0 字节）/],
    [
      'half a file',
      open('下载中断.xlsx', example.slice(0, example.length / 2)),
      /^文件已损坏或不完整：文件不完整.*重新下载或复制/,
    ],
    [
      'a workbook with a password',
      open('加密.xlsx', buildOle({ EncryptionInfo: uint8(8), EncryptedPackage: uint8(64) })),
      /^文件设有打开密码.*去掉打开密码后另存/,
    ],
    [
      'a PDF with the name of a workbook',
      open('自评表.xlsx', strToU8('%PDF-1.7\n')),
      /^文件内容是 ?PDF，不是 Excel 工作簿/,
    ],
    [
      'two files at once',
      (page) => drop(page, { '一.xlsx': example, '二.xlsx': example }),
      /^一次只能打开一个 \.xlsx 文件。$/,
    ],
  ])('%s', async (_what, act, sentence) => {
    const { page, clerk, complaints } = await site.shared();
    await act(page);
    await page.locator('[data-notice]').waitFor();
    expect(await clerk.notice()).toMatch(sentence);
    expect(await fileName(page)).toBe(EXAMPLE);
    expect(await clerk.text('附件1!B7')).toBe('137.59');
    await page.getByRole('button', { name: '关闭提示' }).click();
    expect(complaints).toEqual([]);
  });
});

test('a workbook without the forms is opened, and what was looked for is said', async () => {
  const { page, clerk, complaints } = await site.open();
  const wages = buildXlsx({
    sheets: [
      {
        name: '工资表',
        rows: [
          ['姓名', '工资'],
          ['甲', 1],
        ],
      },
    ],
  });
  await clerk.chooses('工资表.xlsx', wages);
  await clerk.sees('工资表!A2', '甲');
  await clerk.press('check-and-fill');
  await page.getByText('没有找到可以核对的自评表').waitFor();
  await page.getByText('没有找到绩效自评表（附件1、附件2、附件3）').first().waitFor();
  expect(await page.locator('[data-file-state]').count()).toBe(0);
  expect(complaints).toEqual([]);
});

test('an old .xls is checked as the same forms are in .xlsx, and nothing is written', async () => {
  const { page, clerk, complaints } = await site.open();
  const bytes = xlsOf(exampleWorkbook());
  const { findings } = reviewed(await snapshotOfBytes(bytes));
  expect(findings.length).toBeGreaterThan(30);
  await clerk.chooses('自评表.xls', bytes);
  await page.locator('[data-file-state]', { hasText: '只读' }).waitFor();
  expect(await clerk.notice()).toContain('旧版 .xls 在这里只能查看和校验');
  expect(await clerk.text('附件1!F5')).toBe('87.38%');
  await clerk.check();
  expect([...(await clerk.findings())].sort()).toEqual(findings.map(({ id }) => id).sort());
  expect(await clerk.marks()).toEqual({ error: 0, warning: 0 });

  await clerk.goTo('附件1!B7');
  await page.keyboard.type('1');
  await page.getByText('这个文件只能查看，不能填写。').waitFor();
  expect(await clerk.text('附件1!B7')).toBe('137.59');
  await expect(page.locator('[data-command="save"]').isDisabled()).resolves.toBe(true);
  expect(complaints).toEqual([]);
});
