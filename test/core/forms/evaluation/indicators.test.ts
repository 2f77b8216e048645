import { expect, test } from '@jest/globals';
import { evaluationIn, showAmount, showIndicators, showText } from '../../../support/show-form';

const HEAD = '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 自评得分\n';

function rowsOf(rows: string, head = HEAD): readonly string[] {
  return showIndicators(evaluationIn(head + rows));
}

test.each([
  [
    'rows with nothing are left out, placeholders are kept',
    `产出指标 | 数量指标 | 甲 | ≥1 | 2 | 10 | 10

 | 质量指标 | …… | | | 5 | 5
 | | ……
 | 时效指标 | | | | |
 | | | 100% | 100% | |
 | | 指标2： | / | / | - | -`,
    [
      'indicator | 甲 C2 | ≥1 D2 | 2 E2 | 10 F2 | 10 G2 | 产出指标/数量指标',
      'placeholder | …… C4 | - D4 | - E4 | 5 F4 | 5 G4 | 产出指标/质量指标',
      'placeholder | …… C5 | - D5 | - E5 | blank F5 | blank G5 | 产出指标/质量指标',
      'placeholder | - C7 | 100% D7 | 100% E7 | blank F7 | blank G7 | 产出指标/时效指标',
      'placeholder | 指标2： C8 | / D8 | / E8 | dash:- F8 | dash:- G8 | 产出指标/时效指标',
    ],
  ],
  [
    'marks written with 分, percent targets as numbers, text marks as they are',
    `产出指标 | 数量指标 | 甲 | 0.95 [0%] | 0.965 [0.0%] | 10 分 | 9.5分
 | | 乙 | 1 | 1 | 十分 | #REF!`,
    [
      'indicator | 甲 C2 | 95% D2 | 96.5% E2 | 10 F2 | 9.5 G2 | 产出指标/数量指标',
      'indicator | 乙 C3 | 1 D3 | 1 E3 | text:十分 F3 | error:#REF! G3 | 产出指标/数量指标',
    ],
  ],
  [
    'the execution rate as a first-level indicator',
    `产出指标 | 数量指标 | 甲 | 1 | 1 | 90 | 90
预算执行率（10分） | | | 100% | 95% | 10 | 9.5`,
    [
      'indicator | 甲 C2 | 1 D2 | 1 E2 | 90 F2 | 90 G2 | 产出指标/数量指标',
      'indicator | 预算执行率（10分） A3 | 100% D3 | 95% E3 | 10 F3 | 9.5 G3 | 预算执行率/',
    ],
  ],
  [
    'what is no label begins no block',
    `产出指标 | 数量指标 | 甲 | 1 | 1 | 50 | 50
-1-
项目支出绩效自评表（续）
/ | …… | 乙 | 1 | 1 | 50 | 50`,
    [
      'indicator | 甲 C2 | 1 D2 | 1 E2 | 50 F2 | 50 G2 | 产出指标/数量指标',
      'indicator | 乙 C5 | 1 D5 | 1 E5 | 50 F5 | 50 G5 | 产出指标/数量指标',
    ],
  ],
  [
    'subtotals are no indicators',
    `产出指标 | 数量指标 | 甲 | 1 | 1 | 90 | 90
小计 | | | | | 90 | 90`,
    ['indicator | 甲 C2 | 1 D2 | 1 E2 | 90 F2 | 90 G2 | 产出指标/数量指标'],
  ],
  [
    'notes below the table',
    `产出指标 | 数量指标 | 审核通过率 | 1 | 1 | 100 | 100
总分 | | | | | 100 | 100
评价结论 | 优
存在问题 | | 甲 | 没有
说明：自评得分应说明扣分原因 | | 乙 | 1 | 2
填报人：张三 | | | 联系电话 | 12345678`,
    ['indicator | 审核通过率 C2 | 1 D2 | 1 E2 | 100 F2 | 100 G2 | 产出指标/数量指标'],
  ],
  [
    'a row of marks below the total still counts',
    `产出指标 | 数量指标 | 甲 | 1 | 1 | 90 | 90
合计 | | | | | 100 | 100
效益指标 | 社会效益 | 乙 | 1 | 1 | 10 | 10`,
    [
      'indicator | 甲 C2 | 1 D2 | 1 E2 | 90 F2 | 90 G2 | 产出指标/数量指标',
      'indicator | 乙 C4 | 1 D4 | 1 E4 | 10 F4 | 10 G4 | 效益指标/社会效益',
    ],
  ],
])('%s', (_, rows, expected) => {
  expect(rowsOf(rows)).toEqual(expected);
});

test.each([
  [
    'parents and children with the same sum',
    `产出指标 | 数量指标 | 一、购置设备 | 10 | 10 | 40 | 38
 | | 1、水泵 | 5 | 5 | 20 | 20
 | | 2、电机 | 5 | 5 | 20 | 18
 | | 二、培训 | 1 | 1 | 60 | 60`,
    ['indicator', 'child', 'child', 'indicator'],
  ],
  [
    'children without weights',
    `产出指标 | 数量指标 | 1、帮扶人数 | 10 | 10 | 40 | 40
 | | （1）女性 | 5 | 5
 | | （2）男性 | 5 | 5`,
    ['indicator', 'child', 'child'],
  ],
  [
    'another sum: every row counts',
    `产出指标 | 数量指标 | 一、购置设备 | 10 | 10 | 40 | 40
 | | 1、水泵 | 5 | 5 | 20 | 20
 | | 2、电机 | 5 | 5 | 30 | 30`,
    ['indicator', 'indicator', 'indicator'],
  ],
  [
    'a parent without marks of its own is no whole',
    `产出指标 | 数量指标 | 一、购置设备
 | | 1、水泵 | 5 | 5 | 20 | 20`,
    ['indicator', 'indicator'],
  ],
  [
    'numbers of one depth',
    `产出指标 | 数量指标 | 1、甲 | 1 | 1 | 20 | 20
 | | 2、乙 | 1 | 1 | 20 | 20`,
    ['indicator', 'indicator'],
  ],
  [
    '其中 without weights, and a weightless row after it that does not say so',
    `产出指标 | 数量指标 | ★帮扶人数 | 100 | 120 | 20 | 20
 | | 其中：女性 | 50 | 60
 | | 其中：残疾人 | 5 | 6
 | | 丙 | 5 | 6`,
    ['indicator', 'child', 'child', 'indicator'],
  ],
  [
    'of 其中 with a weight the row itself is a part, and the next one only where the total shows it',
    `产出指标 | 数量指标 | 帮扶人数 | 100 | 120 | 20 | 20
 | | 其中：女性 | 50 | 60 | 12 | 12
 | | 男性 | 50 | 60 | 8 | 8
 | | 丙 | 5 | 6 | 80 | 80
总分 | | | | | 100 | 100`,
    ['indicator', 'child', 'child', 'indicator'],
  ],
  [
    '其中 with a weight, whose total shows the next row to be none of its parts',
    `产出指标 | 数量指标 | 帮扶人数 | 100 | 120 | 20 | 20
 | | 其中：女性 | 50 | 60 | 12 | 12
 | | 男性 | 50 | 60 | 8 | 8
 | | 丙 | 5 | 6 | 72 | 72
总分 | | | | | 100 | 100`,
    ['indicator', 'child', 'indicator', 'indicator'],
  ],
  [
    '其中 with weights that the total counts',
    `产出指标 | 数量指标 | 帮扶人数 | 100 | 120 | 20 | 20
 | | 其中：女性 | 50 | 60 | 20 | 20
 | | 丙 | 5 | 6 | 60 | 60
总分 | | | | | 100 | 100`,
    ['indicator', 'indicator', 'indicator'],
  ],
  [
    'a row after 其中 whose weight happens to be the whole',
    `产出指标 | 数量指标 | 帮扶人数 | 100 | 120 | 10 | 10
 | | 其中：女性 | 50 | 60
 | | 丙 | 5 | 6 | 10 | 10`,
    ['indicator', 'child', 'indicator'],
  ],
  [
    '其中 with weights that do not',
    `产出指标 | 数量指标 | 帮扶人数 | 100 | 120 | 20 | 20
 | | 其中：女性 | 50 | 60 | 15 | 15
 | | 男性 | 50 | 60 | 8 | 8`,
    ['indicator', 'child', 'indicator'],
  ],
  [
    'children end with their block',
    `产出指标 | 数量指标 | 一、甲 | 1 | 1 | 20 | 20
效益指标 | 社会效益 | 1、乙 | 1 | 1 | 20 | 20`,
    ['indicator', 'indicator'],
  ],
])('roles: %s', (_, rows, roles) => {
  expect(evaluationIn(HEAD + rows).indicators.map(({ role }) => role)).toEqual(roles);
});

test('without weights, scores tell parents and children apart', () => {
  const form = evaluationIn(
    `绩效目标自评表\n三级指标 | 年初目标值 | 实际完成值 | 得分\n一、设备 | 10 | 10 | 40\n1、水泵 | 5 | 5 | 20\n2、电机 | 5 | 5 | 20`,
  );
  expect(form.indicators.map(({ role }) => role)).toEqual(['indicator', 'child', 'child']);
  expect(form.indicators.map(({ weight }) => weight)).toEqual([null, null, null]);
});

test.each([
  [
    'three columns of a target',
    '三级指标 | 指标性质 | 指标值 | 度量单位 | 完成值 | 权重 | 得分',
    `人数 | ≥ | 200 | 人次 | 220 | 20 | 20
合格率 | ≥ | 95% | % | 96% | 20 | 20
影响 | 定性 | 好 | | 好 | 20 | 20
份数 | 等于 | 50 | 份 | 50 | 20 | 20
次数 | 定量 | 5 | 次 | 5 | 20 | 20
有符号 | ≤ | ≤3 | 天 | 2 | 20 | 20
空 | ≥ | | % | 5 | 20 | 20`,
    ['≥200人次 C2', '≥95% C3', '好 C4', '等于50份 C5', '5次 C6', '≤3天 C7', '- C8'],
  ],
  [
    'an adjusted target counts where it is filled',
    '三级指标 | 年初指标值 | 调整指标值 | 实际完成值 | 分值 | 得分',
    `甲 | 100次 | 120次 | 119次 | 10 | 10
乙 | 100次 | | 119次 | 10 | 10`,
    ['120次 C2', '100次 B3'],
  ],
  [
    'a form without a target column shows the row',
    '一级指标 | 三级指标 | 实际完成值 | 分值 | 得分',
    '产出指标 | 甲 | 3 | 10 | 10',
    ['- B2'],
  ],
])('targets: %s', (_, head, rows, expected) => {
  expect(evaluationIn(`${head}\n${rows}`).indicators.map(({ target }) => showText(target))).toEqual(
    expected,
  );
});

test.each([
  ['marks in their columns', '总 分 | | | | | 100 | 95.67', '总 分 A3', '100 F3', '95.67 G3'],
  ['blank marks keep their places', '合计 | | | | | | |', '合计 A3', 'blank F3', 'blank G3'],
  ['marks right behind the label', '总分 | 100 | 95.67', '总分 A3', '100 B3', '95.67 C3'],
  ['a score alone behind the label', '自评总分 | 95.67分', '自评总分 A3', 'blank F3', '95.67 B3'],
  ['a score in the label', '总得分：98.5分', '总得分：98.5分 A3', 'blank F3', '98.5 in A3'],
  [
    'a label right before the marks',
    ' | | | | 总计（100分） | 100 | 95',
    '总计（100分） E3',
    '100 F3',
    '95 G3',
  ],
])('total: %s', (_, row, label, weight, score) => {
  const { total } = evaluationIn(`${HEAD}产出指标 | 数量指标 | 甲 | 1 | 1 | 100 | 95\n${row}`);
  expect([
    showText(total?.label ?? null),
    showAmount(total?.weight ?? null),
    showAmount(total?.score ?? null),
  ]).toEqual([label, weight, score]);
});

test.each([
  ['beside the total', '总分 | | | | 优 | 100 | 95', '优 E3'],
  ['below the total', '总分 | | | | | 100 | 95\n良', '良 A4'],
  ['with a label', '总分 | | | | | 100 | 95\n\n\n评价等级 | 良好', '良好 B6'],
  ['in one cell', '总分 | | | | | 100 | 95\n\n\n\n自评等级：中', '中 A7'],
  ['none', '总分 | | | | | 100 | 95\n评价结论 | 完成较好', null],
])('grade: %s', (_, rows, expected) => {
  expect(
    showText(evaluationIn(`${HEAD}产出指标 | 数量指标 | 甲 | 1 | 1 | 100 | 95\n${rows}`).grade),
  ).toBe(expected);
});

test.each([
  ['beside the label', '偏差大或目标未完成原因分析 | 推进慢', '推进慢 B3'],
  ['blank', '偏差大或目标未完成\\n原因分析', '- B3'],
  ['none', '其他', null],
])('whole-form explanation: %s', (_, row, expected) => {
  expect(
    showText(evaluationIn(`${HEAD}产出指标 | 数量指标 | 甲 | 1 | 1 | 100 | 95\n${row}`).formReason),
  ).toBe(expected);
});

test('the heading cells, with a reviewer’s column and other columns left aside', () => {
  const { columns, indicators } = evaluationIn(
    `序号 | 三级指标 | 指标解释 | 年度指标值 | 评价标准 | 完成值 | 分值 | 复核分 | 自评分 | 得分计算方法 | 未完成原因分析 | 佐证资料
1 | 甲 | 解释 | 5 | 标准 | 6 | 10 | 8 | 9 | 公式 | 推进慢 | 附件`,
  );
  expect(Object.values(columns).map(showText)).toEqual([
    '三级指标 B1',
    '年度指标值 D1',
    '完成值 F1',
    '分值 G1',
    '自评分 I1',
    '未完成原因分析 K1',
  ]);
  expect(showText(indicators[0]?.reason ?? null)).toBe('推进慢 K2');
  expect(showAmount(indicators[0]?.score ?? null)).toBe('9 I2');
});

test('a weight for each level: that of the indicators counts', () => {
  const { columns, blocks, indicators } =
    evaluationIn(`一级指标 | 分值 | 二级指标 | 分值 | 三级指标 | 分值 | 年度指标值 | 实际完成值 | 得分
产出指标 | 60 | 数量指标 | 60 | 甲 | 60 | 1 | 1 | 60
效益指标 | 40 | 社会效益 | 40 | 乙 | 40 | 1 | 1 | 38`);
  expect(showText(columns.weight)).toBe('分值 F1');
  expect(blocks.map(({ name }) => name)).toEqual(['产出指标', '数量指标', '效益指标', '社会效益']);
  expect(indicators.map(({ weight }) => showAmount(weight))).toEqual(['60 F2', '40 F3']);
});

test('what the template asks for is no explanation', () => {
  const { funds, indicators } =
    evaluationIn(`项目资金 | 年初预算 | 调整后预算数 | 预算执行数 | 预算执行率 | 得分 | 原因
总额 | 1 | 1 | 0.5 | 50% | 5 | 预算执行率未达到90%的需说明原因(100字以内)
三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 未完成原因分析
甲 | 1 | 1 | 10 | 9 | （200字以内）
乙 | 1 | 1 | 10 | 9 | 需求减少`);
  expect([funds?.total?.reason?.text, ...indicators.map(({ reason }) => reason?.text)]).toEqual([
    '',
    '',
    '需求减少',
  ]);
});
