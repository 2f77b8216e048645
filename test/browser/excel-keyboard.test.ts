import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { at, draft } from '../pane/session/open-session';
import { placeOf, reviewed } from '../support/reviewed-file';
import { dumpOf, everythingIn, holds } from './support/in-excel';
import { focusOf, tabTo } from './support/keyboard';
import { type ExcelSite, openExcelSite } from './support/open-excel';
import { cardOf, result } from './support/pane';
import { eventually } from './support/eventually';

let site: ExcelSite;
beforeAll(async () => {
  site = await openExcelSite();
});
afterAll(() => site.close());

const WRONG = draft({ '附件3-2!I6': '5.76' });
const { findings } = reviewed(WRONG);
const findingAt = (rule: string, place: string) => {
  const found = findings.find((each) => each.rule === rule && placeOf(each.cell) === place);
  if (!found) throw new Error(`no ${rule} at ${place}`);
  return found;
};

test('the whole way without a mouse: always on something, and always to be seen', async () => {
  const opened = await site.open(WRONG);
  const { page, excel, complaints } = opened;
  const press = (key: string) => page.keyboard.press(key);
  const isSeen = () =>
    eventually(async () => {
      expect((await focusOf(page)).unseen).toBeNull();
    });
  const before = await everythingIn(opened);

  await tabTo(page, '校验并评分');
  await press('Enter');
  await result(page);
  expect(await focusOf(page)).toMatchObject({ name: '校验并评分', unseen: null });

  // Errors alone; the one that can be corrected; how it comes about, and where.
  await tabTo(page, '错误 5');
  await press('Space');
  const wrong = findingAt('execution-score', '附件3-2!I6');
  const card = `finding-${wrong.id}`;
  await tabTo(page, /^错误 /, { within: card });
  await press('Enter');
  expect(await cardOf(page, wrong).innerText()).toContain('依据：');
  await tabTo(page, /定位到 附件3-2!F6/, { within: card });
  await press('Enter');
  const selected = () => excel.evaluate(({ user }) => user.selected());
  await eventually(async () => {
    expect(await selected()).toEqual(at('附件3-2!F6'));
  });
  await tabTo(page, '采纳更正：改为 5.67', { within: card });
  await press('Enter');
  await page.getByText('已更正 1 格。').first().waitFor();
  expect(await holds(opened, '附件3-2!I6')).toBe('5.67');
  await cardOf(page, wrong).waitFor({ state: 'detached' });
  // What was there is gone: on to what came into its place.
  await isSeen();
  expect((await focusOf(page)).within).toMatch(/^finding-/);

  await tabTo(page, '撤销', { key: 'Shift+Tab' });
  await press('Enter');
  await page.getByText('已恢复 1 格。').first().waitFor();
  expect(await holds(opened, '附件3-2!I6')).toBe('5.76');
  await isSeen();

  // All findings again, and one to explain.
  await tabTo(page, '错误 5');
  await press('Space');
  const missing = findingAt('explanation-missing', '附件3-3!I17');
  const explained = `finding-${missing.id}`;
  await tabTo(page, /^(?:错误|待核实) /, { within: explained });
  await press('Enter');
  await tabTo(page, '填入说明要点', { within: explained });
  await press('Enter');
  await page.keyboard.type('年初目标值的符号填反');
  await press('Control+Enter');
  await page.getByText('已写入偏差原因。').first().waitFor();
  expect(await holds(opened, '附件3-3!I17')).toContain('年初目标值的符号填反');
  await isSeen();

  // The tabs by arrows, each at its top; the menu, and out of it again.
  await tabTo(page, '问题', { within: 'jixiao-tab', key: 'Shift+Tab' });
  for (const [tab, shown] of [
    ['得分', '附件2 整体支出绩效自评表'],
    ['算式', '附件3-2 运行维护费'],
    ['设置', '“校验并评分”做什么'],
  ] as const) {
    await press('ArrowRight');
    expect(await focusOf(page)).toMatchObject({ name: tab, unseen: null });
    const heading = page.getByRole('heading', { name: shown });
    await heading.first().waitFor();
    expect((await heading.first().boundingBox())?.y).toBeGreaterThan(150);
  }
  await tabTo(page, '更多操作', { key: 'Shift+Tab' });
  await press('Enter');
  await eventually(async () => {
    expect((await focusOf(page)).name).toMatch(/^仅校验/);
  });
  await press('Escape');
  expect(await focusOf(page)).toMatchObject({ name: '更多操作', unseen: null });
  await press('Enter');
  await eventually(async () => {
    expect((await focusOf(page)).name).toMatch(/^仅校验/);
  });
  for (const name of [/^全部采纳更正/, /^清除标记/, /^撤销本次填充/]) {
    await press('ArrowDown');
    expect((await focusOf(page)).name).toMatch(name);
  }
  await press('Enter');
  await page.getByText('已恢复 1 格。').first().waitFor();
  await isSeen();
  const unmarked = ({ sheets }: Awaited<ReturnType<typeof dumpOf>>) =>
    sheets.map(({ cells }) => cells);
  expect(unmarked(await dumpOf(opened))).toEqual(unmarked(before));
  expect(complaints).toEqual([]);
});
