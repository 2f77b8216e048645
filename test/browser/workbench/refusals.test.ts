import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { EXAMPLE_FILE } from '../../support/example-file';
import type { Clerk, Point } from './support/clerk';
import { bytesOf, openWorkbenchSite, type WorkbenchSite } from './support/open-workbench';

let site: WorkbenchSite;
beforeAll(async () => {
  site = await openWorkbenchSite();
});
afterAll(() => site.close());

const SENTENCE = '这里只填写数值、文字和公式。格式、行列、工作表请在 Excel 或 WPS 里修改。';

/** The picture of the sheet in front. */
const SHEET = 'canvas[id^="univer-sheet-main-canvas"]';

const drag = async (page: Page, from: Point, to: Point) => {
  // The handles are there once the pointer has come near.
  await page.mouse.move(from.x - 2, from.y);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 5 });
  await page.mouse.up();
};

/** Presses what stands so far from the corner of the selected cells, and drags it so far. */
const drags =
  (from: Point, by: Point) =>
  async (page: Page, clerk: Clerk): Promise<void> => {
    const corner = await clerk.corner();
    const start = { x: corner.x + from.x, y: corner.y + from.y };
    await drag(page, start, { x: start.x + by.x, y: start.y + by.y });
  };

test.each<readonly [what: string, (page: Page, clerk: Clerk) => Promise<unknown>]>([
  ['bold', (page) => page.keyboard.press('Control+b')],
  ['italic', (page) => page.keyboard.press('Control+i')],
  ['cutting', (page) => page.keyboard.press('Control+x')],
  ['filling down', (page) => page.keyboard.press('Control+d')],
  ['hiding a row', (page) => page.keyboard.press('Control+9')],
  ['quick sum', (page) => page.keyboard.press('Alt+=')],
  ['filling by the handle', drags({ x: 0, y: 0 }, { x: 0, y: 60 })],
  ['moving by the border', drags({ x: -30, y: 0 }, { x: 300, y: 60 })],
  [
    'a wider column',
    async (page, clerk) => {
      const { x } = await clerk.corner();
      const top = (await page.locator(SHEET).boundingBox())?.y ?? NaN;
      await drag(page, { x, y: top + 10 }, { x: x + 70, y: top + 10 });
    },
  ],
  [
    'a higher row',
    async (page, clerk) => {
      const { y } = await clerk.corner();
      await drag(page, { x: 20, y }, { x: 20, y: y + 40 });
    },
  ],
])('%s is refused with the sentence, and changes nothing', async (_what, act) => {
  const { page, clerk, complaints } = await site.shared();
  await clerk.goTo('附件1!A15');
  await act(page, clerk);
  await page.locator('[data-notice]', { hasText: SENTENCE }).waitFor();
  await page.getByRole('button', { name: '关闭提示' }).click();
  await isUntouched(page, clerk);
  expect(complaints).toEqual([]);
});

test('bold letters inside a cell are refused, the rest of the typing stands', async () => {
  const { page, clerk } = await site.shared();
  await clerk.goTo('附件1!I3');
  await page.keyboard.type('甲');
  await page.keyboard.press('Control+b');
  await page.locator('[data-notice]', { hasText: SENTENCE }).waitFor();
  await page.keyboard.type('乙');
  await page.keyboard.press('Enter');
  await clerk.sees('附件1!I3', '甲乙');
  await clerk.press('undo');
  await clerk.sees('附件1!I3', '');
  await page.getByRole('button', { name: '关闭提示' }).click();
  await isUntouched(page, clerk);
});

test('sheets are neither renamed nor moved, and there are no menus to insert or merge with', async () => {
  const { page, clerk } = await site.shared();
  const before = await clerk.sheets();
  await page.locator('[data-u-comp="slide-tab-item"]', { hasText: '附件2' }).dblclick();
  await page.keyboard.type('新名');
  await page.keyboard.press('Enter');
  await page
    .locator('[data-u-comp="slide-tab-item"]', { hasText: '附件3-3' })
    .dragTo(page.locator('[data-u-comp="slide-tab-item"]', { hasText: '附件1' }));
  expect(await clerk.sheets()).toEqual(before);
  await page.locator(SHEET).click({ button: 'right' });
  expect(await page.getByText(/插入|合并|Merge|Insert/).count()).toBe(0);
});

const original = Buffer.from(bytesOf(EXAMPLE_FILE));

/** The file that would be saved is the one that was opened. */
async function isUntouched(page: Page, clerk: Clerk): Promise<void> {
  expect(await clerk.text('附件1!A15')).toBe('2、运行维护经费');
  expect(await page.locator('[data-file-state]').count()).toBe(0);
  const { bytes } = await clerk.saves();
  expect(original.equals(bytes)).toBe(true);
  await page.getByRole('button', { name: '关闭提示' }).click();
}
