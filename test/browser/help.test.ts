import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { accessibilityProblems } from './support/accessibility';
import { openSite, type Site } from './support/open-site';
import { screenshot } from './support/screenshot';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

test('the help page can be read, on a narrow screen too', async () => {
  const { page, complaints } = await site.open('help.html', {
    viewport: { width: 350, height: 800 },
  });
  await expect(page.innerText('h1')).resolves.toBe('绩效自评助手');
  await screenshot(page, 'help');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(350);
  expect(await accessibilityProblems(page)).toEqual([]);
  for (const address of await page.$$eval('a', (links) => links.map(({ href }) => href))) {
    expect((await page.request.get(address)).status()).toBe(200);
  }
  expect(complaints).toEqual([]);
});
