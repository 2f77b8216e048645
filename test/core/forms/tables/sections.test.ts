import { expect, test } from '@jest/globals';
import { formsIn, showAmount, showPlaces, showText } from '../../../support/show-form';

const TABLE = `三级指标 | 年度指标值 | 实际完成值 | 分值 | 自评得分
甲 | 1 | 1 | 100 | 100`;
const FUNDS = `项目资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 | 执行率 | 得分
年度资金总额 | 1 | 1 | 1 | 100% | 10`;

test.each([
  [
    'titles between',
    `项目支出绩效自评表\n${FUNDS}\n${TABLE}\n项目支出绩效自评表\n${TABLE}`,
    ['project-1 Sheet1!A1:F5', 'project-2 Sheet1!A6:E8'],
  ],
  [
    'attachment marks and titles',
    `附件3-1\n项目支出绩效自评表\n${TABLE}\n\n附件3-2\n项目支出绩效自评表\n${TABLE}`,
    ['project-1 Sheet1!A1:E4', 'project-2 Sheet1!A6:E9'],
  ],
  [
    'only the project’s name between',
    `项目名称 | 甲\n${FUNDS}\n${TABLE}\n项目名称 | 乙\n${FUNDS}\n${TABLE}`,
    ['project-1 Sheet1!A1:F5', 'project-2 Sheet1!A6:F10'],
  ],
  [
    'a total between',
    `项目支出绩效自评表\n${TABLE}\n总分 | | | 100 | 100\n${TABLE}`,
    ['project-1 Sheet1!A1:E4', 'project-2 Sheet1!A5:E6'],
  ],
  [
    'headings repeated on the next page',
    `项目支出绩效自评表\n${TABLE}\n${TABLE}\n总分 | | | 200 | 200`,
    ['project-1 Sheet1!A1:E6'],
  ],
  [
    'the next page of one form',
    `附件3-1\n项目支出绩效自评表\n${TABLE}\n-1-\n项目支出绩效自评表（续）\n${TABLE}\n第2页，共2页`,
    ['project-1 Sheet1!A1:E9'],
  ],
  [
    'funds again',
    `项目支出绩效自评表\n${FUNDS}\n${TABLE}\n${FUNDS}\n${TABLE}`,
    ['project-1 Sheet1!A1:F5', 'project-2 Sheet1!A6:F9'],
  ],
  [
    'base data, overall and project',
    `编制数 | 在职人数 | 控制率\n1 | 1 | 100%\n部门整体支出绩效自评表\n${TABLE}\n项目支出绩效自评表\n${TABLE}`,
    ['base-data Sheet1!A1:C2', 'overall Sheet1!A3:E5', 'project-1 Sheet1!A6:E8'],
  ],
  [
    'a goal table between',
    `项目支出绩效自评表\n${TABLE}\n项目支出绩效目标申报表\n三级指标 | 指标值 | 分值\n甲 | 1 | 10\n项目支出绩效自评表\n${TABLE}`,
    ['project-1 Sheet1!A1:E3', 'project-2 Sheet1!A7:E9'],
  ],
  [
    'a scoring sheet under its own title between',
    `项目支出绩效自评表\n${TABLE}\n总分 | | | 100 | 100\n重点项目打分表\n一级指标 | 二级指标 | 分值 | 评分细则 | 得分\n决策 | 立项 | 40 | 有依据满分 | 40\n项目支出绩效自评表\n${TABLE}`,
    ['project-1 Sheet1!A1:E4', 'project-2 Sheet1!A8:E10'],
  ],
  [
    'a scoring sheet without a title below',
    `项目支出绩效自评表\n${TABLE}\n二、指标体系\n一级指标 | 二级指标 | 分值 | 评分细则 | 得分\n决策 | 立项 | 40 | 有依据满分 | 40\n合计 | | 40 | | 40`,
    ['project-1 Sheet1!A1:E3'],
  ],
  [
    'people below',
    `项目支出绩效自评表\n${TABLE}\n三、自评小组\n姓名 | 职称 | 工作单位 | 签名\n甲 | 高级工程师 | 示例局\n乙 | 会计师 | 示例局`,
    ['project-1 Sheet1!A1:E3'],
  ],
  [
    'a list between two forms without titles',
    `项目名称 | 甲\n${TABLE}\n序号 | 材料名称 | 页码\n1 | 合同 | 3\n项目名称 | 乙\n${TABLE}`,
    ['project-1 Sheet1!A1:E3', 'project-2 Sheet1!A6:E8'],
  ],
  [
    'two lines of one heading',
    `绩效评价表\n项目支出绩效自评表\n（2023年度）\n${TABLE}`,
    ['project-1 Sheet1!A1:E5'],
  ],
  [
    'a unit’s footer before the next title',
    `项目支出绩效自评表\n${TABLE}\n填报单位：示例局\n\n项目支出绩效自评表\n${TABLE}`,
    ['project-1 Sheet1!A1:E4', 'project-2 Sheet1!A6:E8'],
  ],
])('stacked: %s', (_, text, expected) => {
  expect(showPlaces(formsIn(text))).toEqual(expected);
});

test('forms side by side, with and without an empty column between', () => {
  const beside = (
    gap: string,
  ) => `2023年度项目支出绩效自评表 | | | | | ${gap} 2023年度整体支出绩效自评表
项目名称 | 甲项目 | | | | ${gap} 单位名称 | 示例局
三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | ${gap} 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
甲 | 1 | 1 | 90 | 90 | ${gap} 乙 | 1 | 1 | 80 | 80
总分 | | | 90 | 90 | ${gap} 总分 | | | 80 | 80`;
  for (const gap of ['', '|']) {
    const forms = formsIn(beside(gap));
    expect(forms.map(({ id }) => id)).toEqual(['project-1', 'overall']);
    expect(forms.map((form) => showText(form.organisation))).toEqual([
      null,
      gap ? '示例局 H2' : '示例局 G2',
    ]);
    expect(
      forms.map((form) =>
        form.kind === 'base-data' ? null : showAmount(form.total?.score ?? null),
      ),
    ).toEqual(['90 E5', gap ? '80 K5' : '80 J5']);
  }
});

test('forms side by side that begin in different rows', () => {
  const forms = formsIn(`项目支出绩效自评表
三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
甲 | 1 | 1 | 90 | 90 | | 项目支出绩效自评表
乙 | 1 | 1 | 10 | 10 | | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
总分 | | | 100 | 100 | | 丙 | 1 | 1 | 80 | 80`);
  expect(showPlaces(forms)).toEqual(['project-1 Sheet1!A1:E5', 'project-2 Sheet1!G3:K5']);
  expect(
    forms.map((form) =>
      form.kind === 'base-data' ? [] : form.indicators.map(({ name }) => name.text),
    ),
  ).toEqual([['甲', '乙'], ['丙']]);
});

test('headings over two rows', () => {
  const [form] = formsIn(`项目支出绩效自评表
项目资金（万元） | 预算数 | | 全年 | 执行率 | 得分
 | 年初 | 全年 | 执行数 | |
年度资金总额 | 1 | 2 | 3 | 150% | 10
一级指标 | 三级指标 | 年度 | 实际 | 分值 | 自评 | 偏差原因分析
 | | 指标值 | 完成值 | | 得分 | 及改进措施
产出指标 | 甲 | ≥1 | 1 | 90 | 80 | 推进慢`);
  if (form?.kind !== 'project') throw new Error('no project form');
  expect(
    [form.funds?.total?.initial, form.funds?.total?.adjusted, form.funds?.total?.outturn].map(
      (field) => showAmount(field ?? null),
    ),
  ).toEqual(['1 B4', '2 C4', '3 D4']);
  expect(Object.values(form.columns).map(showText)).toEqual([
    '三级指标 B5',
    '年度指标值 C5',
    '实际完成值 D5',
    '分值 E5',
    '自评得分 F5',
    '偏差原因分析及改进措施 G5',
  ]);
  expect(form.indicators.map(({ row, reason }) => [row, reason?.text])).toEqual([[6, '推进慢']]);
});

test('headings in two levels, merged or not', () => {
  const [form] = formsIn(`项目支出绩效自评表
绩效指标 | 指标值 | | 评分 |
 | 年度指标值 | 实际完成值 | 分值 | 得分
甲 | 1 | 2 | 10 | 10`);
  if (form?.kind !== 'project') throw new Error('no project form');
  expect(
    form.indicators.map(({ name, target, actual }) => [
      showText(name),
      showText(target),
      showText(actual),
    ]),
  ).toEqual([['甲 A4', '1 B4', '2 C4']]);
});
