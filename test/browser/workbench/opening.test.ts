import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessibilityProblems } from '../support/accessibility';
import { firstPaint } from '../support/first-paint';
import { openSite, type Site } from '../support/open-site';
import { screenshot } from '../support/screenshot';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** The spreadsheet's own buttons and messages are as Univer makes them. */
const SPREADSHEET = ['[data-u-comp="workbench-layout"]', 'section[aria-label^="Notifications"]'];

test('the workbench opens with the example and asks nobody for anything', async () => {
  const { page, complaints } = await site.open('', { viewport: { width: 1280, height: 800 } });
  await page.getByRole('button', { name: '校验并评分' }).first().waitFor();
  // The sheets' tabs come with the spreadsheet.
  await page.getByText('附件3-1', { exact: true }).first().waitFor();
  // The budget is 500 ms; a machine that is busy with other tests gets thrice that.
  expect(await firstPaint(page)).toBeLessThan(1500);
  await screenshot(page, 'workbench');
  expect(await accessibilityProblems(page, { exclude: SPREADSHEET })).toEqual([]);
  expect(complaints).toEqual([]);
});
