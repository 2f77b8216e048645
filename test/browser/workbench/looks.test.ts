import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { exampleSetText } from '../../support/example-set';
import { accessibilityProblems } from '../support/accessibility';
import { screenshot } from '../support/screenshot';
import { openWorkbenchSite, SPREADSHEET, type WorkbenchSite } from './support/open-workbench';
import { expectWith } from '../../support/expect-with';
import { eventually } from '../support/eventually';

let site: WorkbenchSite;
beforeAll(async () => {
  site = await openWorkbenchSite();
});
afterAll(() => site.close());

test('after a check: at every width, in the dark, for everyone', async () => {
  const { page, clerk, complaints } = await site.open();
  await clerk.check();
  expect(await accessibilityProblems(page, { exclude: SPREADSHEET })).toEqual([]);

  for (const width of [1280, 800, 600, 350]) {
    await page.setViewportSize({ width, height: 800 });
    expect(
      await page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.scrollHeight,
      ]),
    ).toEqual([width, 800]);
    for (const part of ['main', '#pane']) {
      const box = await page.locator(part).boundingBox();
      expectWith(box?.height, `${part} at ${width}`).toBeGreaterThan(200);
      expectWith(box?.width, `${part} at ${width}`).toBeGreaterThanOrEqual(350);
    }
    await screenshot(page, `workbench-${width}`);
  }
  expect(await accessibilityProblems(page, { exclude: SPREADSHEET })).toEqual([]);

  await page.setViewportSize({ width: 1280, height: 800 });
  await page.emulateMedia({ colorScheme: 'dark' });
  /** From 0, black, to 255, of what is drawn most: the ground. */
  const ground = () =>
    page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>(
        'canvas[id^="univer-sheet-main-canvas"]',
      );
      const points = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data;
      const seen = new Map<number, number>();
      for (let at = 0; points && at < points.length; at += 4) {
        // What is not drawn at all shows the element behind.
        if (points[at + 3] === 0) continue;
        const light = points[at + 1] ?? 0;
        seen.set(light, (seen.get(light) ?? 0) + 1);
      }
      return [...seen].sort((a, b) => b[1] - a[1])[0]?.[0];
    });
  await eventually(async () => {
    expect(await ground()).toBeLessThan(60);
  });
  await screenshot(page, 'workbench-dark');
  expect(await accessibilityProblems(page, { exclude: SPREADSHEET })).toEqual([]);
  expect(complaints).toEqual([]);
});

test('in English nothing is left in Chinese but what the workbook and the policy say', async () => {
  const { page, clerk, complaints } = await site.open({ context: { locale: 'en-US' } });
  await clerk.check();
  await clerk.findings();
  const broken = exampleSetText.replaceAll('\\n', '\n');
  const theirs =
    broken +
    broken.replaceAll(/\s/g, '') +
    // The file's name; the policy's name and its grade; the other language in its own words; names of the forms.
    '示例区市场监督管理局2023年度绩效自评.xlsx 财预〔2020〕10号 优 中文 简体中文 附件1 附件2 附件3';
  const runs = async () => {
    const texts = await page.evaluate(() => [
      document.title,
      document.body.innerText,
      ...[...document.querySelectorAll('[title], [aria-label], [placeholder]')].flatMap((element) =>
        ['title', 'aria-label', 'placeholder'].map((name) => element.getAttribute(name) ?? ''),
      ),
    ]);
    return texts.flatMap((text) => text.match(/[一-鿿]+/g) ?? []);
  };
  const ours = async () => [...new Set(await runs())].filter((run) => !theirs.includes(run));
  expect((await runs()).length).toBeGreaterThan(20);
  expect(await ours()).toEqual([]);
  for (const tab of ['view', 'help', 'review']) {
    await page.locator(`#ribbon-${tab}`).click();
    expectWith(await ours(), tab).toEqual([]);
  }
  for (const tab of ['Scores', 'Figures', 'Settings']) {
    await page.getByRole('tab', { name: tab }).click();
    const panel = page.locator(`#jixiao-panel-${tab.toLowerCase()}`);
    await eventually(async () => {
      expect((await panel.innerText()).length).toBeGreaterThan(100);
    });
    expectWith(await ours(), tab).toEqual([]);
  }
  await clerk.goTo('附件1!B7');
  await page.keyboard.press('Control+b');
  await page.locator('[data-notice]').waitFor();
  expect(await ours()).toEqual([]);
  await screenshot(page, 'workbench-en');
  expect(complaints).toEqual([]);
});
