'use strict';
// npm run screenshots: takes anew the pictures that the documents show of the workbench, with the example checked in it.
const { chromium } = require('playwright-core');
const { build } = require('./build.cjs');
const { ensureBrowser } = require('./ensure-browser.cjs');
const { ensure } = require('./ensure.cjs');
const { serve } = require('./serve.cjs');
const { inRoot, notice } = require('./shared.cjs');

/** A mark that is worth seeing: a row without an indicator that was given marks. */
const [SHEET, CELL] = ['附件3-1', 'H16'];

/** From the first screen to each picture, the way that a reader of the README would go. */
async function take(page, address) {
  const picture = async (what, name) => {
    await what.screenshot({
      path: inRoot('docs', 'images', `${name}.png`),
      animations: 'disabled',
    });
    notice(`docs/images/${name}.png`);
  };
  const pane = page.locator('#pane');
  await page.goto(address);
  await page.locator('[data-spreadsheet="ready"]').waitFor();
  await page.getByText(SHEET, { exact: true }).first().waitFor();

  await page.getByRole('button', { name: '校验并评分' }).first().click();
  await pane.getByRole('group', { name: '按级别筛选' }).waitFor();
  await page.mouse.move(0, 0);
  await picture(pane, 'pane');

  await pane.getByRole('tab', { name: '得分' }).click();
  await pane.getByRole('table').first().waitFor();
  await page.mouse.move(0, 0);
  await picture(pane, 'pane-scores');

  await pane.getByRole('tab', { name: '问题' }).click();
  await pane.getByRole('button', { name: `定位到 ${SHEET}!${CELL}` }).click();
  await page.waitForFunction(
    ([sheet, cell]) =>
      document.querySelector('[data-u-comp="slide-tab-item"][aria-selected="true"]')?.innerText ===
        sheet && document.querySelector('[data-u-comp="defined-name"] input')?.value === cell,
    [SHEET, CELL],
  );
  await page.mouse.move(0, 0);
  await settled(page);
  await picture(page, 'workbench');
}

/** Waits until the sheet is no longer being drawn: two pictures of it are the same. */
async function settled(page) {
  let last = null;
  for (let look = 0; look < 50; look += 1) {
    const now = await page.screenshot({ animations: 'disabled' });
    if (last?.equals(now)) return;
    last = now;
    await page.waitForTimeout(200);
  }
  throw new Error('The workbench does not come to rest.');
}

async function main() {
  ensure();
  const executablePath = ensureBrowser();
  if (!build(['site'])) return false;
  const served = await serve(inRoot('dist', 'site'), { port: 0 });
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await browser.newPage({
      viewport: { width: 1280, height: 800 },
      locale: 'zh-CN',
      colorScheme: 'light',
      reducedMotion: 'reduce',
    });
    await take(page, served.address);
  } finally {
    await browser.close();
    await served.close();
  }
  return true;
}

main().then(
  (isDone) => {
    if (!isDone) process.exitCode = 2;
  },
  (error) => {
    notice(String(error));
    process.exitCode = 2;
  },
);
