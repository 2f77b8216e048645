import { describe, expect, test } from '@jest/globals';
import { say } from '../../../src/core/messages/say';
import { toA1 } from '../../../src/core/workbook/cell-ref';
import { reviewed } from '../../support/reviewed-file';
import { workbookFromText } from '../../support/workbook-from-text';

/** A form whose printed figures are right; every line may be written otherwise. */
const RIGHT = {
  title: '2023年度项目支出绩效自评表',
  head: '项目名称 | 河道保洁 | 主管部门 | 示例区市场监督管理局 |',
  funds: '项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |',
  total: ' | 年度资金总额 | 100 | 100 | 95 | 10 | 95% | 9.5 |',
  sources: ' | 其中：财政拨款 | 80 | 80 | 75 | | 93.75% |\n | 其他资金 | 20 | 20 | 20 | | 100% |',
  headings: '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析',
  rows:
    '产出指标（50分） | 数量指标 | 河道长度 | ≥30公里 | 31公里 | 50 | 50\n' +
    '效益指标（30分） | 社会效益 | 投诉 | ≤5件 | 4件 | 30 | 30\n' +
    '满意度指标（10分） | 满意度 | 居民满意度 | ≥90% | 92% | 10 | 10',
  sum: '总分 | | | | | 100 | 99.5',
  foot: '填表人：张某',
};

const reviewOf = (lines: Partial<typeof RIGHT>) =>
  reviewed(workbookFromText(Object.values({ ...RIGHT, ...lines }).join('\n')).workbook);

const saidOf = (lines: Partial<typeof RIGHT>) =>
  reviewOf(lines).findings.map(
    ({ severity, rule, cell, message, fix }) =>
      `${severity} ${rule} ${toA1(cell)}${fix ? ` → ${fix.value}` : ''}: ${say('zh', message)}`,
  );

test('the form is right', () => {
  expect(saidOf({})).toEqual([]);
});

describe('while something was not understood, what it may belong to is not called wrong', () => {
  test.each<[what: string, lines: Partial<typeof RIGHT>, said: readonly unknown[]]>([
    [
      'a total, beside a column of points that is not known',
      {
        headings: RIGHT.headings.replace('得分 |', '得分 | 加减分 |'),
        rows: RIGHT.rows.replace('30 | 30', '30 | 30 | -1'),
        sum: '总分 | | | | | 100 | 98.5',
      },
      [
        'warning total-score G11: 填的是 98.5，按读懂的内容是 99.5。H7 “加减分”一栏没有认出，其中的数没有核对，所以不能确定，请人工核对。',
      ],
    ],
    [
      'weights, above a row that stands below the total',
      { foot: ' | 加分项 | 创新 | ≥1项 | 1项 | 5 | 5' },
      [
        'warning weights F11: 填的是 100，按读懂的内容是 105。C12 “创新”一行在总分之下，不知道是否计入总分，所以不能确定，请人工核对。',
        'warning total-score G11: 填的是 99.5，按读懂的内容是 104.5。C12 “创新”一行在总分之下，不知道是否计入总分，所以不能确定，请人工核对。',
      ],
    ],
    [
      'the execution rate, beside money that is not known',
      {
        funds: RIGHT.funds.replace('全年预算数', '本年安排情况一'),
        total: ' | 年度资金总额 | 90 | 100 | 95 | 10 | 95% | 9.5 |',
        sources: '',
      },
      [
        'warning execution-rate G4: 填的是 95%，按读懂的内容是 105.56%。D3 “本年安排情况一”一栏没有认出，其中的数没有核对，所以不能确定，请人工核对。',
        'warning execution-score H4: 填的是 9.5，按读懂的内容是 10。D3 “本年安排情况一”一栏没有认出，其中的数没有核对，所以不能确定，请人工核对。',
      ],
    ],
    [
      'a sum of money, beside a small table of money',
      { total: RIGHT.total.replace('| 100 | 100 | 95 |', '| 105 | 100 | 95 |'), foot: '利息 | 5' },
      [
        'warning sum-of-parts C4: 填的是 105，按读懂的内容是 100。B12 “利息”的数没有读懂，没有核对，所以不能确定，请人工核对。',
      ],
    ],
    [
      'a missing reason, beside a column of words that is not known',
      {
        headings: RIGHT.headings.replace('偏差原因分析', '情况'),
        rows: RIGHT.rows.replace('31公里 | 50 | 50', '29公里 | 50 | 48.33 | 冬季断流'),
        sum: '总分 | | | | | 100 | 97.83',
      },
      [
        expect.stringMatching(
          /^warning explanation-missing G8: .*不过 H7 “情况”一栏没有认出，其中的内容没有核对，所以不能确定，请人工核对。$/,
        ),
      ],
    ],
  ])('%s', (_, lines, said) => {
    expect(saidOf(lines)).toEqual(said);
  });
});

describe('what nothing speaks against is called wrong as before, and corrected', () => {
  test.each<[what: string, lines: Partial<typeof RIGHT>, said: string]>([
    ['a total', { sum: '总分 | | | | | 100 | 99' }, 'error total-score G11 → 99.5'],
    [
      'a rate beside an unknown column of points',
      {
        total: RIGHT.total.replace('95%', '96%'),
        headings: RIGHT.headings.replace('得分 |', '得分 | 加减分 |'),
        rows: RIGHT.rows.replace('30 | 30', '30 | 30 | -1'),
      },
      'error execution-rate G4 → 95.00%',
    ],
  ])('%s', (_, lines, said) => {
    expect(saidOf(lines).join('\n')).toContain(said);
  });
});
