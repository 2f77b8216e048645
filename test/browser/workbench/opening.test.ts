import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../repo/repository';
import { EXAMPLE_FILE } from '../../support/example-file';
import { accessibilityProblems } from '../support/accessibility';
import { firstPaint } from '../support/first-paint';
import { screenshot } from '../support/screenshot';
import { createClerk } from './support/clerk';
import {
  bytesOf,
  openWorkbenchSite,
  SPREADSHEET,
  type WorkbenchSite,
} from './support/open-workbench';

let site: WorkbenchSite;
beforeAll(async () => {
  site = await openWorkbenchSite();
});
afterAll(() => site.close());

test('the workbench opens with the example and asks nobody for anything', async () => {
  const { page, clerk, complaints } = await site.open();
  // The budget is 500 ms; a machine that is busy with other tests gets thrice that.
  expect(await firstPaint(page)).toBeLessThan(1500);
  expect(await clerk.sheets()).toEqual(['附件1', '附件2', '附件3-1', '附件3-2', '附件3-3']);
  await screenshot(page, 'workbench');
  expect(await accessibilityProblems(page, { exclude: SPREADSHEET })).toEqual([]);
  // What is typed at once is not lost.
  await clerk.type('附件1!B7', '1');
  await clerk.sees('附件1!B7', '1');
  expect(complaints).toEqual([]);
});

test('where the spreadsheet cannot be loaded, plain tables stand in for it', async () => {
  const { page, complaints } = await site.start({
    prepare: (opened) => opened.route(/spreadsheet\.[^/]*\.js$/, (route) => route.abort()),
  });
  await page.getByText('电子表格没有载入，现在显示普通表格，只能查看。').waitFor();
  const table = page.getByRole('region', { name: '普通表格' });
  await table.locator('[data-cell="F5"]', { hasText: '87.38%' }).waitFor();
  await page.locator('[data-command="check-and-fill"]').click();
  await page.locator('#pane [role="status"]', { hasText: '校验完成' }).waitFor();
  await page.getByRole('button', { name: '定位到 附件3-1!H16' }).click();
  const cell = table.locator('[data-cell="H16"][aria-current="true"]');
  await cell.waitFor();
  expect(await cell.innerText()).toBe('错误 5');
  const [shown, frame] = [await cell.boundingBox(), await table.boundingBox()];
  expect(shown?.y).toBeGreaterThan(frame?.y ?? NaN);
  expect(shown?.y).toBeLessThan((frame?.y ?? NaN) + (frame?.height ?? NaN));
  await screenshot(page, 'workbench-tables');
  expect(await accessibilityProblems(page, { exclude: SPREADSHEET })).toEqual([]);
  // The file that was kept away, and nothing else.
  const expected = /spreadsheet\.\w+\.js|net::ERR_FAILED/;
  expect(complaints.filter((complaint) => !expected.test(complaint))).toEqual([]);
});

test('where the example cannot be loaded, that is said, and a file of one’s own is opened', async () => {
  const assets = path.join(root, 'dist/site/assets');
  const examples = readdirSync(assets).filter((name) =>
    readFileSync(path.join(assets, name), 'utf8').includes('data:application/vnd.openxml'),
  );
  expect(examples.length).toBeGreaterThan(0);
  const { page, complaints } = await site.start({
    prepare: (opened) =>
      opened.route(/\/assets\//, (route) =>
        examples.some((name) => route.request().url().endsWith(name))
          ? route.abort()
          : route.continue(),
      ),
  });
  await page.getByText('没能打开自带的工作簿。').waitFor();
  await page.getByText('打开一个 .xlsx 文件，或者把它拖到这里。').waitFor();
  expect(await accessibilityProblems(page, { exclude: SPREADSHEET })).toEqual([]);
  const clerk = createClerk(page);
  await clerk.chooses('自评表.xlsx', bytesOf(EXAMPLE_FILE));
  await clerk.sees('附件1!F5', '87.38%');
  expect(await clerk.notice()).toBeNull();
  expect(complaints.filter((complaint) => !complaint.includes('net::ERR_FAILED'))).toEqual([]);
});
