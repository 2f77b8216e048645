import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { accessibilityProblems } from './support/accessibility';
import { firstPaint } from './support/first-paint';
import { OFFICE_JS_ORIGIN } from './support/office-js';
import { openSite, type Site } from './support/open-site';
import { screenshot } from './support/screenshot';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const viewport = { width: 350, height: 800 };
const TRIDENT = 'Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko';

describe('the page of Excel', () => {
  test('outside of Excel says where it belongs', async () => {
    const { page, complaints } = await site.open('taskpane.html', { viewport });
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.innerText()).toContain('请在 Excel 中打开');
    expect(await firstPaint(page)).toBeLessThan(1500);
    await screenshot(page, 'taskpane-elsewhere');
    expect(await accessibilityProblems(page, { include: ['[role=alert]'] })).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('in an Excel that shows add-ins in Internet Explorer says what to install', async () => {
    // This browser could run the program, which that one cannot.
    const { page } = await site.open('taskpane.html', { viewport, userAgent: TRIDENT }, (opened) =>
      opened.route('**/assets/taskpane.*.js', (route) => route.abort()),
    );
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.innerText()).toContain('WebView2');
    await screenshot(page, 'taskpane-internet-explorer');
    expect(await accessibilityProblems(page, { include: ['[role=alert]'] })).toEqual([]);
  });

  test('without office.js says which file is missing', async () => {
    const { page } = await site.open('taskpane.html', { viewport }, (opened) =>
      opened.route(`${OFFICE_JS_ORIGIN}/**`, (route) => route.abort()),
    );
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.innerText()).toContain(`${OFFICE_JS_ORIGIN}/lib/1/hosted/office.js`);
    await screenshot(page, 'taskpane-no-office-js');
  });
});
