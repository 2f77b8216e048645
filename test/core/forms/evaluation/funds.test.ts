import { expect, test } from '@jest/globals';
import { evaluationIn, showFundsRow } from '../../../support/show-form';

const TITLE = '2023年度项目支出绩效自评表\n';
const HEAD =
  '项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 自评得分\n';

test('each column that the form has is a field with its cell, also when blank', () => {
  const form = evaluationIn(
    `${TITLE}${HEAD} | 年度资金总额 | 56.7 | 56.7 | 32.15 | 10 | 56.70% |\n | 其中：当年财政拨款 | 56.7 | — | 待定`,
  );
  expect(showFundsRow(form.funds?.total ?? null)).toEqual([
    '年度资金总额 B3',
    '56.7 C3',
    '56.7 D3',
    '32.15 E3',
    '10 F3',
    '56.7% G3',
    'blank H3',
  ]);
  expect(form.funds?.sources.map(showFundsRow)).toEqual([
    [
      '其中：当年财政拨款 B4',
      '56.7 C4',
      'dash:— D4',
      'text:待定 E4',
      'blank F4',
      'blank G4',
      'blank H4',
    ],
  ]);
  expect(form.funds?.total?.reason).toBeNull();
});

test('a column that the form lacks is null, in any order of columns', () => {
  const form = evaluationIn(
    `${TITLE}得分 | 资金情况 | 执行数(B) | 预算数(A) | 执行率(B/A) | 原因\n9 | 总额 | 90万元 | 100 | 90 % | 结余`,
  );
  expect(showFundsRow(form.funds?.total ?? null)).toEqual([
    '总额 B3',
    null,
    '100 D3',
    '90 C3',
    null,
    '90% E3',
    '9 A3',
  ]);
  expect(form.funds?.total?.reason?.text).toBe('结余');
});

test.each([
  [
    'sources side by side',
    ['年度资金总额', '其中：当年财政拨款', '上年结转资金', '其他资金'],
    '年度资金总额',
    ['其中：当年财政拨款', '上年结转资金', '其他资金'],
  ],
  [
    'each source with its own 其中',
    ['资金总额', '其中：财政拨款', '其中：其他资金'],
    '资金总额',
    ['其中：财政拨款', '其中：其他资金'],
  ],
  [
    'funds inside 财政拨款 by name',
    ['年度资金总额：', '其中：财政拨款', '一般公共预算', '政府性基金', '上年结转资金', '其他资金'],
    '年度资金总额：',
    ['其中：财政拨款', '上年结转资金', '其他资金'],
  ],
  [
    'levels of government inside 财政资金',
    ['合计', '财政资金', '其中：中央补助', '省级资金', '县级资金', '其他资金'],
    '合计',
    ['财政资金', '其他资金'],
  ],
  [
    'levels of government beside each other',
    ['年度资金总额', '其中：中央财政资金', '省级财政资金', '地方资金', '其他资金'],
    '年度资金总额',
    ['其中：中央财政资金', '省级财政资金', '地方资金', '其他资金'],
  ],
  [
    'levels inside 地方资金',
    ['年度资金总额', '中央补助', '地方资金', '其中：省级', '市级', '其他资金'],
    '年度资金总额',
    ['中央补助', '地方资金', '其他资金'],
  ],
  [
    'funds of the budget beside each other',
    ['总计', '一般公共预算', '政府性基金', '财政专户管理资金', '单位资金'],
    '总计',
    ['一般公共预算', '政府性基金', '财政专户管理资金', '单位资金'],
  ],
  [
    'a part of a source of any name',
    ['年度资金总额', '上年结转资金', '其中：项目经费', '其他资金'],
    '年度资金总额',
    ['上年结转资金', '其他资金'],
  ],
  ['the total below its parts', ['基本支出', '项目支出', '合计'], '合计', ['基本支出', '项目支出']],
  [
    'a total of another name',
    ['部门整体支出', '基本支出', '项目支出'],
    '部门整体支出',
    ['基本支出', '项目支出'],
  ],
  ['no total at all', ['其中：财政拨款', '其他资金'], null, ['其中：财政拨款', '其他资金']],
])('%s', (_, labels, total, sources) => {
  const form = evaluationIn(
    `${TITLE}${HEAD}${labels.map((label) => ` | ${label} | 1 | 1 | 1`).join('\n')}`,
  );
  expect(form.funds?.total?.label.text ?? null).toBe(total);
  expect(form.funds?.sources.map(({ label }) => label.text)).toEqual(sources);
});

test('a source one column to the right is a part of the one before', () => {
  const form = evaluationIn(
    `${TITLE}项目资金 | | | 年初预算数 | 全年预算数 | 全年执行数 | 执行率\n | 总额 | | 1 | 1 | 1\n | 本级资金 | | 1 | 1 | 1\n | | 甲经费 | 1 | 1 | 1\n | 其他资金 | | 0 | 0 | 0`,
  );
  expect(form.funds?.sources.map(({ label }) => label.text)).toEqual(['本级资金', '其他资金']);
});

test('a row without a label is called by the block', () => {
  const form = evaluationIn(
    `${TITLE}年度资金总额 | 年初预算数 | 全年预算数 | 全年执行数 | 执行率\n | 10 | 10 | 9 | 90%`,
  );
  expect(showFundsRow(form.funds?.total ?? null)).toEqual([
    '年度资金总额 A2',
    '10 B3',
    '10 C3',
    '9 D3',
    null,
    '90% E3',
    null,
  ]);
});

test('figures right behind their labels in one row', () => {
  const form = evaluationIn(
    `${TITLE}项目资金 | 年初预算数 | 100 | 全年预算数(A) | 120 | 全年执行数(B) | 90 | 执行率 | 75%`,
  );
  expect(showFundsRow(form.funds?.total ?? null)).toEqual([
    '项目资金 A2',
    '100 C2',
    '120 E2',
    '90 G2',
    null,
    '75% I2',
    null,
  ]);
});

test('the goals end the funds', () => {
  const form = evaluationIn(
    `${TITLE}${HEAD} | 年度资金总额 | 1 | 1 | 1\n年度总体目标 | 预期目标 | | | 实际完成情况\n | 资金按时支付 | | | 2000 | 3`,
  );
  expect(form.funds?.sources).toEqual([]);
});

test.each([
  ['letters', ' | | （A） | （B） | （C） | | （C/B） |'],
  ['units', ' | | （万元） | （万元） | （万元） | （分） | （%） | （分）'],
  ['numbers', '栏次 | | 1 | 2 | 3 | 4 | 5=3/2 | 6'],
])('a row of column %s below the headings is no row of funds', (_, row) => {
  const form = evaluationIn(`${TITLE}${HEAD}${row}\n | 年度资金总额 | 7 | 8 | 9`);
  expect(showFundsRow(form.funds?.total ?? null)?.slice(0, 4)).toEqual([
    '年度资金总额 B4',
    '7 C4',
    '8 D4',
    '9 E4',
  ]);
  expect(form.funds?.sources).toEqual([]);
});

test('rows of words under the amounts are no funds', () => {
  const form = evaluationIn(
    `${TITLE}${HEAD} | 年度资金总额 | 1 | 1 | 1\n资金管理情况 | | 情况说明 | 存在问题\n | 资金分配 | 科学 | 无`,
  );
  expect(form.funds?.sources).toEqual([]);
});

test.each([
  ['项目资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 | 执行率', 'wan'],
  ['项目资金 (元) | 年初预算数 | 全年预算数 | 全年执行数 | 执行率', 'yuan'],
  ['项目资金 | 年初预算数(万元) | 全年预算数 | 全年执行数 | 执行率', 'wan'],
  ['项目资金 | 年初预算数 | 全年预算数 | 全年执行数 | 执行率', null],
])('%s: unit %s', (head, unit) => {
  expect(evaluationIn(`${TITLE}${head}\n年度资金总额 | 1 | 1 | 1`).unit).toBe(unit);
});

test('a unit beside the block goes before one above the form', () => {
  const form = evaluationIn(
    `${TITLE}单位：元\n项目资金 | 年初预算数 | 全年预算数 | 全年执行数 | 执行率\n年度资金总额（万元） | 1 | 1 | 1`,
  );
  expect(form.unit).toBe('wan');
});
