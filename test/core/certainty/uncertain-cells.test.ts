import { describe, expect, test } from '@jest/globals';
import { planEdits } from '../../../src/core/edits/plan-edits';
import { defaultPolicy } from '../../../src/core/policy/presets';
import { toA1 } from '../../../src/core/workbook/cell-ref';
import { workbookFromText } from '../../support/workbook-from-text';

/** What --fill or --correct writes: `G11 99.5`. */
function written(text: string, choice: 'fill' | 'correct'): readonly string[] {
  const { edits } = planEdits(
    workbookFromText(text).workbook,
    defaultPolicy,
    { fill: choice === 'fill', correct: choice === 'correct', mark: false, list: false },
    'zh',
  );
  return edits.flatMap((edit) =>
    edit.type === 'value' && edit.content.type !== 'blank'
      ? [
          `${toA1(edit.cell)} ${edit.content.type === 'number' ? edit.content.decimal : edit.content.text}`,
        ]
      : [],
  );
}

/** Execution rate, one indicator of 40 and one of 50, and a total; each `score | weight` may be written otherwise. */
const form = ({
  funds = '10 | 95% | 9.5',
  first = '≥30公里 | 31公里 | 40 | 40',
  second = '≤5件 | 4件 | 50 | 50',
  total = '100 | 99.5',
  headings = '分值 | 得分',
}) => `
2023年度项目支出绩效自评表
项目名称 | 河道保洁
项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
 | 年度资金总额 | 100 | 100 | 95 | ${funds}
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | ${headings} | 偏差原因分析
产出指标 | 数量指标 | 河道长度 | ${first} |
效益指标 | 社会效益 | 投诉 | ${second} |
总分 | | | | | ${total}
`;

const QUALITATIVE = '持续改善 | 环境整洁度有提升';

describe('a typed total is corrected only where it is certainly wrong', () => {
  test.each<[what: string, lines: Parameters<typeof form>[0], edits: readonly string[]]>([
    ['right', {}, []],
    ['every line known', { total: '100 | 98' }, ['G8 99.5']],
    ['above its full marks', { funds: '20 | 95% | 19', total: '100 | 100' }, []],
    [
      'a line that nobody can check has room for the difference',
      { second: `${QUALITATIVE} | 50 | 48`, total: '100 | 99.5' },
      [],
    ],
    [
      'a line that nobody can check has none',
      { second: `${QUALITATIVE} | 50 | 50`, total: '100 | 100' },
      ['G8 99.5'],
    ],
    ['a line without a number', { second: '≤5件 | 4件 | 50 | 见说明', total: '100 | 90' }, []],
    ['a line above its weight', { first: '≥30公里 | 31公里 | 40 | 45', total: '100 | 99.5' }, []],
    ['a line left blank', { second: `${QUALITATIVE} | 50 |`, total: '100 | 90' }, []],
  ])('%s', (_, lines, edits) => {
    expect(written(form(lines), 'correct')).toEqual(edits);
  });
});

describe('a score is written only from a weight that agrees with the others', () => {
  test.each<[what: string, lines: Parameters<typeof form>[0], edits: readonly string[]]>([
    ['all agree', { funds: '10 | 95% | 9', total: '100 | 99.5' }, ['H4 9.5']],
    ['the execution rate of 100', { funds: '100 | 95% | 9.5' }, []],
    ['no total that says so', { funds: '100 | 95% | 9.5', total: ' | 99.5' }, []],
  ])('%s', (_, lines, edits) => {
    expect(written(form(lines), 'correct')).toEqual(edits);
  });
});

describe('a blank figure is filled only where all that it is computed from is certain', () => {
  test.each<[what: string, lines: Parameters<typeof form>[0], edits: readonly string[]]>([
    ['all of them', { funds: '10 | |', total: '100 |' }, ['G4 0.95', 'H4 9.5', 'G8 99.5']],
    ['a weight that makes the weights wrong', { funds: '100 | 95% |', total: '100 |' }, []],
    ['a total above its full marks', { funds: '20 | 95% | 19', total: '100 |' }, []],
    ['a score that is wrong', { funds: '10 | 95% | 8', total: '100 |' }, []],
    [
      'a column of points that is not known',
      {
        headings: '分值 | 得分 | 加减分',
        first: '≥30公里 | 31公里 | 40 | 40 | -1',
        total: '100 |',
      },
      [],
    ],
    ['a score of the execution rate that has no weight', { funds: ' | 95% |', total: '100 |' }, []],
  ])('%s', (_, lines, edits) => {
    expect(written(form(lines), 'fill')).toEqual(edits);
  });
});
