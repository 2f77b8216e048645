import { expect, test } from '@jest/globals';
import { evaluationIn, showAmount } from '../../../support/show-form';

const HEAD = `部门整体支出绩效自评表
年度预算申请（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 自评得分
 | 年度资金总额 | 5364.7 | 5836.24 | 5836.24 | 10 | 100% | 10
`;

test.each([
  [
    'label and figure in one cell',
    ` | 按收入性质分： | | | 按支出性质分：
 | 其中：  一般公共预算：5756.82 | | | 其中：基本支出：4980.37
 | 政府性基金拨款： | | | 项目支出：855.87
 | 纳入专户管理的非税收入拨款：
 | 其他资金：79.42`,
    [
      'general-public-budget 一般公共预算 5756.82 in B5',
      'government-fund 政府性基金拨款 blank in B6',
      'special-account 纳入专户管理的非税收入拨款 blank in B7',
      'other-funds 其他资金 79.42 in B8',
    ],
    ['basic 基本支出 4980.37 in E5', 'project 项目支出 855.87 in E6'],
  ],
  [
    'figure in the next cell',
    ` | 按收入性质分 | | | 按支出性质分
 | 一般公共预算 | 5756.82 | | 基本支出： | 4980.37
 | 政府性基金 | | | 项目支出 | —`,
    ['general-public-budget 一般公共预算 5756.82 C5', 'government-fund 政府性基金 blank C6'],
    ['basic 基本支出 4980.37 F5', 'project 项目支出 dash:— F6'],
  ],
  [
    'one below the other',
    ` | 按收入性质分：
 | 一般公共预算：1
 | 按支出性质分：
 | 基本支出：1万元
 | 项目支出 0.5`,
    ['general-public-budget 一般公共预算 1 in B5'],
    ['basic 基本支出 1 in B7', 'project 项目支出 0.5 in B8'],
  ],
  [
    'items to the right of their heading',
    `按收入性质分 | 一般公共预算 | 3
 | 其他资金 | 无`,
    ['general-public-budget 一般公共预算 3 C4', 'other-funds 其他资金 dash:无 C5'],
    [],
  ],
  [
    'several items in one cell',
    ` | 按收入性质分：
 | 一般公共预算：1；政府性基金：2\\n其他资金：约3`,
    [
      'general-public-budget 一般公共预算 1 in B5',
      'government-fund 政府性基金 2 in B5',
      'other-funds 其他资金 text:约3 in B5',
    ],
    [],
  ],
])('%s', (_, rows, revenue, expenditure) => {
  const { funds } = evaluationIn(HEAD + rows);
  const show = (items: NonNullable<typeof funds>['byRevenue'] = []) =>
    items.map(({ kind, name, amount }) => `${kind} ${name} ${showAmount(amount)}`);
  expect(show(funds?.byRevenue)).toEqual(revenue);
  expect(show(funds?.byExpenditure)).toEqual(expenditure);
  expect(funds?.sources).toEqual([]);
});
