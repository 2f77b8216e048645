import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { xlsxOf } from '../../support/build-xlsx';
import { exampleWorkbook } from '../../support/example-set';
import { reviewed } from '../../support/reviewed-file';
import { openWorkbenchSite, type WorkbenchSite } from './support/open-workbench';
import { eventually } from '../support/eventually';

let site: WorkbenchSite;
beforeAll(async () => {
  site = await openWorkbenchSite();
});
afterAll(() => site.close());

const UNITS = 40;

/** The filings of forty units put together, as a bureau does: two hundred sheets. */
const collected = {
  sheets: Array.from({ length: UNITS }, (_, unit) =>
    exampleWorkbook().sheets.map((sheet) => ({ ...sheet, name: `${sheet.name}（${unit + 1}）` })),
  ).flat(),
};

/** In milliseconds: what a person still takes for an answer. */
const LONGEST = 5000;

test('two hundred sheets are opened, checked and changed, with progress, and the page answers meanwhile', async () => {
  const { page, clerk, complaints } = await site.open();
  await page.evaluate(watch);
  await clerk.chooses('汇总.xlsx', xlsxOf(collected));
  await page.locator('[data-file-name]', { hasText: '汇总.xlsx' }).waitFor();
  await clerk.sees('附件3-3（40）!C3', '编外用工人员经费');

  await clerk.check();
  const result = page.locator('#pane [role="status"]', { hasText: '校验完成' });
  const begun = performance.now();
  const { errors, warnings, infos } = reviewed(collected).summary;
  const alone = performance.now() - begun;
  const counts = `错误 ${errors} 项，待核实 ${warnings} 项，提示 ${infos} 项`;
  expect(await result.innerText()).toContain(counts);

  // The last unit hands in another figure.
  await clerk.type('附件3-3（40）!F6', '90');
  await clerk.sees('附件3-3（40）!F6', '90');
  await eventually(async () => {
    expect(await result.innerText()).not.toContain(counts);
  });

  const { said, longest } = await page.evaluate(
    () => (window as unknown as { readonly watched: Watched }).watched,
  );
  expect(said).toEqual(expect.arrayContaining(['正在校验…', '正在写入工作簿…']));
  // On a machine that is busy with others, so many times as long as the review alone takes there.
  expect(longest).toBeLessThan(Math.max(LONGEST, 6 * alone));
  expect(complaints).toEqual([]);
});

interface Watched {
  /** What the pane said that it was doing. */
  readonly said: string[];
  /** The longest time for which the page did nothing else, in milliseconds. */
  longest: number;
}

/** In the page. */
function watch(): void {
  const watched: Watched = { said: [], longest: 0 };
  Object.assign(window, { watched });
  let last = performance.now();
  setInterval(() => {
    const now = performance.now();
    watched.longest = Math.max(watched.longest, now - last);
    last = now;
  }, 20);
  const pane = document.querySelector<HTMLElement>('#pane');
  new MutationObserver(() => {
    const words = /正在[^…]+…/.exec(pane?.querySelector('header')?.innerText ?? '')?.[0];
    if (words !== undefined && !watched.said.includes(words)) watched.said.push(words);
  }).observe(document.body, { subtree: true, childList: true, characterData: true });
}
