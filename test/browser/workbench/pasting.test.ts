import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { readLook } from '../../../src/files/look/read-look';
import { EXAMPLE_FILE } from '../../support/example-file';
import { snapshotOfBytes } from '../../support/reviewed-file';
import { bytesOf, openWorkbenchSite, type WorkbenchSite } from './support/open-workbench';

let site: WorkbenchSite;
beforeAll(async () => {
  site = await openWorkbenchSite();
});
afterAll(() => site.close());

const workbench = () =>
  site.shared({ context: { permissions: ['clipboard-read', 'clipboard-write'] } });

/** Puts on the clipboard what another program has copied. */
const copied = (page: Page, what: { readonly text: string; readonly html?: string }) =>
  page.evaluate(async ({ text, html }) => {
    const blob = (type: string, content: string) => ({ [type]: new Blob([content], { type }) });
    await navigator.clipboard.write([
      new ClipboardItem({
        ...blob('text/plain', text),
        ...(html === undefined ? {} : blob('text/html', html)),
      }),
    ]);
  }, what);

/** As Excel puts two rows of two cells on the clipboard, with formats of its own. */
const FROM_EXCEL = {
  text: '11.5\t47.28%\r\n"上级追加\n已批复"\t12\r\n',
  html:
    '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><style>.xl65{color:red;font-weight:700;background:yellow}</style>' +
    '<body><!--StartFragment--><table><tr><td class=xl65>11.5</td><td class=xl65>47.28%</td></tr>' +
    '<tr><td class=xl65>上级追加<br>已批复</td><td class=xl65>12</td></tr></table><!--EndFragment--></body></html>',
};

test.each<readonly [what: string, clipboard: typeof FROM_EXCEL | { readonly text: string }]>([
  ['cells of Excel', FROM_EXCEL],
  ['text with tabs', { text: FROM_EXCEL.text }],
])(
  '%s are pasted as values, in the formats of the file, and undone at once',
  async (_what, from) => {
    const { page, clerk, complaints } = await workbench();
    await copied(page, from);
    await clerk.goTo('附件3-2!H7');
    await page.keyboard.press('Control+v');
    await clerk.sees('附件3-2!H7', '11.5');
    await clerk.sees('附件3-2!I7', '47.28%');
    await clerk.sees('附件3-2!H8', '上级追加\n已批复');
    await clerk.sees('附件3-2!I8', '12');

    const before = bytesOf(EXAMPLE_FILE);
    const { bytes } = await clerk.saves();
    const cells = (await snapshotOfBytes(bytes)).sheets.find(({ name }) => name === '附件3-2');
    const at = (row: number, column: number) =>
      cells?.cells.find((cell) => cell.row === row && cell.column === column)?.content;
    expect(at(6, 7)).toEqual({ type: 'number', decimal: '11.5' });
    expect(at(6, 8)).toEqual({ type: 'number', decimal: '0.4728' });
    expect(at(7, 7)).toEqual({ type: 'text', text: '上级追加\n已批复' });
    // What was typed as a percent is shown as one; all else looks as it did.
    const looks = (file: Uint8Array) => {
      const { sheets, styles } = readLook(file);
      return sheets.map((sheet) =>
        sheet.cells.map(({ row, column, style }) => ({
          row,
          column,
          style: { ...styles[style], format: 'any' },
        })),
      );
    };
    expect(looks(bytes)).toEqual(looks(before));

    await clerk.goTo('附件3-2!H7');
    await page.keyboard.press('Control+z');
    await clerk.sees('附件3-2!H7', '');
    await clerk.sees('附件3-2!I8', '');
    const undone = await clerk.saves();
    expect(Buffer.from(undone.bytes).equals(before)).toBe(true);
    expect(complaints).toEqual([]);
  },
);

test('a formula that is copied and pasted goes along, and is saved as one', async () => {
  const { page, clerk, complaints } = await workbench();
  await clerk.type('附件1!I5', '=B5+D5');
  await clerk.sees('附件1!I5', '564');
  await clerk.goTo('附件1!I5');
  await page.keyboard.press('Control+c');
  await clerk.goTo('附件1!I7');
  await page.keyboard.press('Control+v');
  await clerk.sees('附件1!I7', '196.29');
  const { bytes } = await clerk.saves();
  const [sheet] = (await snapshotOfBytes(bytes)).sheets;
  const pasted = sheet?.cells.find(({ row, column }) => row === 6 && column === 8);
  expect(pasted).toMatchObject({
    formula: 'B7+D7',
    content: { type: 'number', decimal: '196.29' },
  });
  // It is a formula in the sheet as well: it follows what it stands on.
  await clerk.type('附件1!B7', '100');
  await clerk.sees('附件1!I7', '158.7');
  for (let step = 0; step < 3; step += 1) await clerk.press('undo');
  await clerk.sees('附件1!I5', '');
  await clerk.sees('附件1!B7', '137.59');
  expect(complaints).toEqual([]);
});
