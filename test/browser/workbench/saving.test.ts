import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { EXAMPLE_FILE } from '../../support/example-file';
import { cli, makeFolder, removeFolder } from '../../support/run-cli';
import { bytesOf, openWorkbenchSite, type WorkbenchSite } from './support/open-workbench';

let site: WorkbenchSite;
beforeAll(async () => {
  site = await openWorkbenchSite();
});
afterAll(() => site.close());

const original = bytesOf(EXAMPLE_FILE);

/** The names of the parts that are not the same in both files, by their bytes. */
function otherParts(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [old, now] = [unzipSync(before), unzipSync(after)];
  const names = new Set([...Object.keys(old), ...Object.keys(now)]);
  return [...names].filter((name) => !sameBytes(old[name], now[name])).sort();
}

const sameBytes = (a: Uint8Array | undefined, b: Uint8Array | undefined) =>
  a !== undefined && b !== undefined && Buffer.from(a).equals(b);

test('what was not touched is saved byte for byte, and the command line reads the same review from it', async () => {
  const { page, clerk, complaints } = await site.open();
  // Nothing done: the very file.
  const untouched = await clerk.saves();
  expect(Buffer.from(untouched.bytes).equals(original)).toBe(true);

  // A figure typed: its sheet, and what says that it was calculated.
  await clerk.type('附件3-2!F6', '40');
  await clerk.sees('附件3-2!F6', '40');
  await page.locator('[data-file-state]', { hasText: '有改动未保存' }).waitFor();
  const typed = await clerk.saves();
  expect(otherParts(original, typed.bytes)).toEqual(['xl/worksheets/sheet4.xml']);
  expect(typed.name).toBe('示例区市场监督管理局2023年度绩效自评（已核）.xlsx');
  await page.locator('[data-file-state]').waitFor({ state: 'detached' });
  expect(await page.title()).toContain('（已核）.xlsx');

  // Checked and marked: sheets, styles of the marks, notes. Texts, theme and the rest stay.
  await clerk.check();
  const marked = await clerk.saves();
  const changed = otherParts(original, marked.bytes);
  for (const part of ['xl/sharedStrings.xml', 'xl/theme/theme1.xml', 'xl/workbook.xml']) {
    expect(changed).not.toContain(part);
  }
  expect(changed).toContain('xl/worksheets/sheet4.xml');

  await page.getByRole('button', { name: '更多操作' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: '导出 JSON' }).click(),
  ]);
  const pane = JSON.parse(readFileSync(await download.path(), 'utf8')) as Report;
  const folder = makeFolder();
  try {
    const file = path.join(folder, marked.name);
    writeFileSync(file, marked.bytes);
    const { out } = await cli('check', file, '--format', 'json');
    const [checked] = (JSON.parse(out) as Report).workbooks;
    expect({ ...checked, file: marked.name }).toEqual(pane.workbooks[0]);
  } finally {
    removeFolder(folder);
  }
  expect(complaints).toEqual([]);
});

interface Report {
  readonly workbooks: readonly Record<string, unknown>[];
}

test('where the browser can ask for a place, the file goes there, and thinking better of it is no failure', async () => {
  const { page, clerk } = await site.open();
  await clerk.type('附件1!B27', '12');
  await clerk.sees('附件1!B27', '12');
  const choose = (how: 'cancel' | 'fail' | 'file') =>
    page.evaluate((what) => {
      Object.assign(window, {
        showSaveFilePicker: async ({ suggestedName }: { readonly suggestedName: string }) => {
          if (what === 'cancel') {
            throw new DOMException('The user aborted a request.', 'AbortError');
          }
          if (what === 'fail') throw new DOMException('The disk is full.', 'QuotaExceededError');
          const folder = await navigator.storage.getDirectory();
          return folder.getFileHandle(suggestedName, { create: true });
        },
      });
    }, how);
  const isUnsaved = async () => (await page.locator('[data-file-state]').count()) > 0;

  await choose('cancel');
  await clerk.press('save');
  expect(await clerk.notice()).toBeNull();
  expect(await isUnsaved()).toBe(true);

  await choose('fail');
  await clerk.press('save');
  await page.getByText('没有存成。请换一个文件夹或文件名再试。').waitFor();
  expect(await isUnsaved()).toBe(true);

  await choose('file');
  await page.keyboard.press('Control+s');
  const name = '示例区市场监督管理局2023年度绩效自评（已核）.xlsx';
  await page.getByText(`已保存为 ${name}。`).waitFor();
  expect(await isUnsaved()).toBe(false);
  const written = await page.evaluate(async (file) => {
    const folder = await navigator.storage.getDirectory();
    const handle = await folder.getFileHandle(file);
    return [...new Uint8Array(await (await handle.getFile()).arrayBuffer())];
  }, name);
  expect(otherParts(original, Uint8Array.from(written))).toEqual(['xl/worksheets/sheet1.xml']);
});
