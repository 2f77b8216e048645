import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { EXAMPLE_FILE } from '../../support/example-file';
import type { Clerk } from './support/clerk';
import { bytesOf, openWorkbenchSite, type WorkbenchSite } from './support/open-workbench';

let site: WorkbenchSite;
beforeAll(async () => {
  site = await openWorkbenchSite();
});
afterAll(() => site.close());

const SENTENCE = '这里只填写数值、文字和公式。格式、行列、工作表请在 Excel 或 WPS 里修改。';

const drag = async (page: Page, from: readonly [number, number], to: readonly [number, number]) => {
  // The handles are there once the pointer has come near.
  await page.mouse.move(from[0] - 2, from[1]);
  await page.mouse.move(...from);
  await page.mouse.down();
  await page.mouse.move(...to, { steps: 5 });
  await page.mouse.up();
};

/** In the picture of the sheet 附件1 at 1280 × 800, with no message above it: the cell B15 and the edge of column A. */
const B15 = { right: 362, bottom: 575 } as const;
const EDGE_OF_A = [228, 148] as const;

test.each<readonly [what: string, (page: Page, clerk: Clerk) => Promise<unknown>]>([
  ['bold', (page) => page.keyboard.press('Control+b')],
  ['italic', (page) => page.keyboard.press('Control+i')],
  ['cutting', (page) => page.keyboard.press('Control+x')],
  ['filling down', (page) => page.keyboard.press('Control+d')],
  ['hiding a row', (page) => page.keyboard.press('Control+9')],
  ['quick sum', (page) => page.keyboard.press('Alt+=')],
  ['filling by the handle', (page) => drag(page, [B15.right, B15.bottom], [B15.right, 640])],
  ['moving by the border', (page) => drag(page, [B15.right - 30, B15.bottom], [700, 640])],
  ['a wider column', (page) => drag(page, EDGE_OF_A, [300, EDGE_OF_A[1]])],
  ['a higher row', (page) => drag(page, [20, B15.bottom], [20, 620])],
])('%s is refused with the sentence, and changes nothing', async (_what, act) => {
  const { page, clerk, complaints } = await shared();
  await clerk.goTo('附件1!B15');
  await act(page, clerk);
  await page.locator('[data-notice]', { hasText: SENTENCE }).waitFor();
  await page.getByRole('button', { name: '关闭提示' }).click();
  await clerk.isUntouched();
  expect(complaints).toEqual([]);
});

test('bold letters inside a cell are refused, the rest of the typing stands', async () => {
  const { page, clerk } = await shared();
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
  await clerk.isUntouched();
});

test('sheets are neither renamed nor moved, and there are no menus to insert or merge with', async () => {
  const { page, clerk } = await shared();
  const before = await clerk.sheets();
  await page.locator('[data-u-comp="slide-tab-item"]', { hasText: '附件2' }).dblclick();
  await page.keyboard.type('新名');
  await page.keyboard.press('Enter');
  await page
    .locator('[data-u-comp="slide-tab-item"]', { hasText: '附件3-3' })
    .dragTo(page.locator('[data-u-comp="slide-tab-item"]', { hasText: '附件1' }));
  expect(await clerk.sheets()).toEqual(before);
  await page.locator('canvas[id^="univer-sheet-main-canvas"]').click({ button: 'right' });
  expect(await page.getByText(/插入|合并|Merge|Insert/).count()).toBe(0);
});

/** One page for all: what is refused leaves it as it was. */
let opened: ReturnType<typeof open> | undefined;
const shared = () => (opened ??= open());

async function open() {
  const { page, clerk, complaints } = await site.open();
  const original = Buffer.from(bytesOf(EXAMPLE_FILE));
  return {
    page,
    complaints,
    clerk: {
      ...clerk,
      /** The file that would be saved is the one that was opened. */
      async isUntouched() {
        expect(await clerk.text('附件1!B15')).toBe('46.7');
        expect(await page.locator('[data-file-state]').count()).toBe(0);
        const { bytes } = await clerk.saves();
        expect(original.equals(bytes)).toBe(true);
        await page.getByRole('button', { name: '关闭提示' }).click();
      },
    },
  };
}
