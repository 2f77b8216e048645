import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { presets } from '../../src/core/policy/presets';
import { review } from '../../src/core/review';
import { draft } from '../pane/session/open-session';
import { exampleWorkbook } from '../support/example-set';
import { everythingIn, holds } from './support/in-excel';
import { type ExcelSite, openExcelSite } from './support/open-excel';
import { checkAndFill, choose, listed, result, sentencesOf, tab } from './support/pane';
import { eventually } from './support/eventually';

let site: ExcelSite;
beforeAll(async () => {
  site = await openExcelSite();
});
afterAll(() => site.close());

const box = (page: Page, name: string) => page.getByRole('checkbox', { name });
const policy = (page: Page, name: string) =>
  page.getByRole('radiogroup', { name: '评分办法' }).getByRole('radio', { name });

/** What 出勤率 of 附件3-3, at most 95% and 100% done, is worth on the tab 得分. */
const dueOfAttendance = (page: Page) =>
  page
    .getByRole('row', { name: /^出勤率 / })
    .getByRole('cell')
    .last()
    .innerText();
const REVERSE = '9.47';
const INVERSE_RATIO = '9.5';

const reviewedBy = (id: string) => {
  const found = presets.find((each) => each.id === id);
  if (!found) throw new Error(`no policy ${id}`);
  return review(exampleWorkbook(), found);
};

describe('设置', () => {
  test('of the policy: findings, scores and their sums follow at once, without a new reading', async () => {
    const { page, excel, complaints } = await site.open(exampleWorkbook());
    await choose(page, '仅校验');
    await result(page);
    const requests = await excel.evaluate((it) => it.excel.requests());
    await tab(page, '得分').click();
    await eventually(async () => {
      expect(await dueOfAttendance(page)).toBe(REVERSE);
    });

    await page.getByRole('button', { name: '评分办法：财预〔2020〕10号' }).click();
    await page.getByRole('menuitemradio', { name: /湖北/ }).click();
    await eventually(async () => {
      expect(await dueOfAttendance(page)).toBe(INVERSE_RATIO);
    });
    await tab(page, '问题').click();
    await eventually(async () => {
      expect(await listed(page)).toEqual(sentencesOf(reviewedBy('hubei')));
    });
    expect(sentencesOf(reviewedBy('hubei'))).not.toEqual(sentencesOf(reviewedBy('mof-2020')));

    await tab(page, '设置').click();
    expect(await policy(page, '湖北').isChecked()).toBe(true);
    await policy(page, '《项目支出绩效评价管理办法》（财预〔2020〕10号）').check();
    await tab(page, '问题').click();
    await eventually(async () => {
      expect(await listed(page)).toEqual(sentencesOf(reviewedBy('mof-2020')));
    });
    expect(await excel.evaluate((it) => it.excel.requests())).toBe(requests);
    expect(complaints).toEqual([]);
  });

  test("of one's own policy: its mistake is named, what is right is used, kept, and forgotten", async () => {
    const { page, complaints } = await site.open(exampleWorkbook());
    await checkAndFill(page);
    await tab(page, '设置').click();
    const give = async (json: unknown) => {
      await page.locator('input[type="file"]').setInputFiles({
        name: '某县办法.json',
        mimeType: 'application/json',
        buffer: Buffer.from(typeof json === 'string' ? json : JSON.stringify(json)),
      });
    };
    const own = { extends: 'mof-2020', id: 'our-county', title: '某县办法' };
    await give('某县办法');
    await page.getByText('这个文件不能用作评分办法：不是 JSON').waitFor();
    await give({ ...own, scoring: { cap: 'A ÷ B' } });
    await page.getByText(/^这个文件不能用作评分办法：.*scoring\.cap.*。$/).waitFor();
    expect(await policy(page, '某县办法').count()).toBe(0);

    await give({ ...own, scoring: { cap: 'inverse-ratio' } });
    await page.getByText('已导入“某县办法”，已改用这个办法。').waitFor();
    expect(await policy(page, '某县办法').isChecked()).toBe(true);
    await tab(page, '得分').click();
    await eventually(async () => {
      expect(await dueOfAttendance(page)).toBe(INVERSE_RATIO);
    });

    await page.reload();
    await page.getByRole('button', { name: '评分办法：某县办法' }).waitFor();
    await checkAndFill(page);
    await tab(page, '得分').click();
    expect(await dueOfAttendance(page)).toBe(INVERSE_RATIO);
    await tab(page, '设置').click();
    await page.getByRole('button', { name: '移除这个办法…' }).click();
    await page.getByRole('button', { name: '移除', exact: true }).click();
    await policy(page, '某县办法').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    await tab(page, '得分').click();
    await eventually(async () => {
      expect(await dueOfAttendance(page)).toBe(REVERSE);
    });
    await page.reload();
    await page.getByRole('button', { name: '评分办法：财预〔2020〕10号' }).waitFor();
    await tab(page, '设置').click();
    expect(await policy(page, '某县办法').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  test('of the button: it does no more than they say, the next time, too', async () => {
    const opened = await site.open(draft({ '附件3-2!I6': null }));
    const { page, complaints } = opened;
    const before = await everythingIn(opened);
    await tab(page, '设置').click();
    await box(page, '填写空着的计算栏').uncheck();
    await checkAndFill(page);
    expect(await result(page)).toMatch(/^标注 18 处，没有填写单元格。/);
    expect(await holds(opened, '附件3-2!I6')).toBe(null);

    await page.reload();
    await tab(page, '设置').click();
    expect(await box(page, '填写空着的计算栏').isChecked()).toBe(false);
    await box(page, '在表中标出错误和待核实的地方').uncheck();
    await box(page, '改动后自动重新校验').uncheck();
    await tab(page, '问题').click();
    await page.getByText('点“校验并评分”：核对每个数，列出问题。不写入表格。').waitFor();
    await checkAndFill(page);
    const again = { ...opened, excel: await site.excelOf(page) };
    expect(await everythingIn(again)).toEqual(before);
    await again.excel.evaluate(({ user }) =>
      user.type({ sheet: '附件3-2', row: 5, column: 5 }, { content: { type: 'blank' } }),
    );
    await page.getByText('表格有改动，下面是改动前的结果。').waitFor();
    await page.getByRole('button', { name: '重新校验' }).click();
    await page.getByText('表格有改动，下面是改动前的结果。').waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
  });
});
