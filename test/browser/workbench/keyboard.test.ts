import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { draft } from '../../pane/session/open-session';
import { xlsxOf } from '../../support/build-xlsx';
import { openWorkbenchSite, type WorkbenchSite } from './support/open-workbench';
import { eventually } from '../support/eventually';

let site: WorkbenchSite;
beforeAll(async () => {
  site = await openWorkbenchSite();
});
afterAll(() => site.close());

/** What has the keyboard: its role or element, and its words. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    return `${element.role ?? element.localName}: ${element.ariaLabel ?? element.innerText}`;
  });

/** Presses Tab until something has the keyboard whose words are these. */
async function tabTo(page: Page, words: RegExp): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab');
    if (words.test(await focused(page))) return;
  }
  throw new Error(`Tab does not lead to ${String(words)}.`);
}

/** Does the ribbon, or the pane, look different from what it looks like without the keyboard in it? */
async function isSeen(page: Page): Promise<boolean> {
  const region = page.locator('[data-region]:focus-within');
  const name = await region.getAttribute('data-region');
  const picture = () =>
    page.locator(`[data-region="${name}"]`).screenshot({ animations: 'disabled' });
  const withKeyboard = await picture();
  const place = await page.evaluateHandle(() => document.activeElement as HTMLElement);
  await place.evaluate((element) => element.blur());
  const without = await picture();
  await place.evaluate((element) => element.focus());
  return !withKeyboard.equals(without);
}

test('all can be done without a mouse, and one sees where the keyboard is', async () => {
  const { page, clerk, complaints } = await site.open();
  await clerk.chooses('自评表.xlsx', xlsxOf(draft({ '附件3-2!I6': '5.76' })));
  await page.locator('[data-file-name]', { hasText: /^自评表\.xlsx$/ }).waitFor();

  // As in Excel, the keyboard is in the sheet at first, where Tab goes from cell to cell and F6 leads out.
  await page.keyboard.press('Tab');
  await clerk.isAt('附件1!B1');
  await page.keyboard.press('Shift+F6');
  expect(await focused(page)).toBe('tab: 绩效自评');
  expect(await isSeen(page)).toBe(true);
  await tabTo(page, /^button: 校验并评分$/);
  expect(await isSeen(page)).toBe(true);
  await page.keyboard.press('ArrowRight');
  expect(await focused(page)).toBe('button: 收起面板');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await page.locator('#pane [role="status"]', { hasText: '校验完成' }).waitFor();

  await page.keyboard.press('F6');
  await page.keyboard.press('ArrowDown');
  await eventually(async () => {
    expect(await clerk.place()).not.toBe('附件1!B1');
  });
  await page.keyboard.press('F6');
  expect(await focused(page)).toBe('tab: 问题');
  expect(await isSeen(page)).toBe(true);

  await tabTo(page, /^button: 附件3-2/);
  if (await page.evaluate(() => document.activeElement?.ariaExpanded === 'false')) {
    await page.keyboard.press('Enter');
  }
  await tabTo(page, /^button: 定位到 附件3-2!I6$/);
  expect(await isSeen(page)).toBe(true);
  await page.keyboard.press('Enter');
  await clerk.isAt('附件3-2!I6');
  await page.keyboard.press('Tab');
  expect(await isSeen(page)).toBe(true);
  await page.keyboard.press('Enter');
  await tabTo(page, /^button: 采纳更正：改为 5\.67$/);
  expect(await isSeen(page)).toBe(true);
  await page.keyboard.press('Enter');
  await clerk.sees('附件3-2!I6', '5.67');
  // On from there, to what has come into its place.
  const card = () => page.evaluate(() => document.activeElement?.closest('[id^="finding-"]')?.id);
  await eventually(async () => {
    expect(await card()).toMatch(/^finding-(?!execution-score)/);
  });

  await page.keyboard.press('F6');
  expect(await focused(page)).toBe('tab: 绩效自评');
  await page.keyboard.press('Shift+F6');
  expect(await card()).toBeUndefined();
  expect(await focused(page)).toBe('tab: 问题');
  expect(complaints).toEqual([]);
});
