import { describe, expect, test } from '@jest/globals';
import { policyById } from '../../../src/core/policy/presets';
import { totalScore } from '../../../src/core/rules/total-score';
import { type CellChanges, cleanSet } from '../../support/clean-set';
import { exampleSetText } from '../../support/example-set';
import { runRule } from '../../support/run-rule';

/** 附件3-1: I6 10 of 10, H13 25 of 25, H14 25 of 25, H15 ……, H16 30 of 30, H17 10 of 10, H18 总分 100 of 100. */
describe('总分', () => {
  test.each<[what: string, changes: CellChanges, expected: readonly string[]]>([
    ['the sum of its lines', {}, []],
    ['a slip', { '附件3-1!H18': '99' }, ['100']],
    ['a line left out', { '附件3-1!H17': '9.5', '附件3-1!H18': '90' }, ['99.5']],
    ['one decimal', { '附件3-1!H17': '9.55', '附件3-1!H18': '99.6' }, []],
    [
      'never rounded up to 100',
      { '附件3-1!H17': '9.96', '附件3-1!I17': '自行扣分', '附件3-1!H18': '100' },
      ['99.96'],
    ],
    ['right but for marks taken off without a reason', { '附件3-1!H17': '9' }, []],
    ['the sum of lines of which one is wrong', { '附件3-1!I6': '9', '附件3-1!H18': '99' }, []],
    ['right but for the execution score', { '附件3-1!I6': '9' }, []],
    [
      'right but for a missed target with full marks',
      { '附件3-1!F13': '1200批次', '附件3-1!H18': '95' },
      [],
    ],
    ['right but for a score above its weight', { '附件3-1!H17': '11' }, []],
    ['right but for a score below 0', { '附件3-1!H17': '-10', '附件3-1!H18': '90' }, []],
    ['right but for marks on ……', { '附件3-1!H15': '5' }, []],
    ['with marks on ……', { '附件3-1!H15': '5', '附件3-1!H17': '5' }, []],
    ['wrong beside a wrong line', { '附件3-1!I6': '9', '附件3-1!H18': '97' }, ['99']],
    ['above its weight: score-over-weight speaks', { '附件3-1!H18': '1000' }, []],
    ['blank', { '附件3-1!H18': '' }, []],
    ['in words: not-a-number speaks', { '附件3-1!H18': '优秀' }, []],
    ['with its unit', { '附件3-1!H18': '100分' }, []],
    ['a line in words', { '附件3-1!H17': '满分', '附件3-1!H18': '90' }, []],
  ])('%s', (_what, changes, expected) => {
    const found = runRule(totalScore, cleanSet(changes));
    expect(found.map((finding) => finding.expected)).toEqual(expected);
    expect(found.every(({ cell }) => cell === '附件3-1!H18')).toBe(true);
  });
});

test('children are not counted beside their parent', () => {
  const text = (total: string) => `
项目支出名称 | | 业务工作经费
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 自评得分
产出指标（60分） | 数量指标 | 抽检批次 | ≥150批次 | 150批次 | 60 | 60
| | 其中：食品抽检批次 | ≥100批次 | 100批次 | 40 | 40
| | 其中：药品抽检批次 | ≥50批次 | 50批次 | 20 | 20
效益指标（40分） | 社会效益指标 | 市场秩序 | 不断改善 | 不断改善 | 40 | 40
总分 | | | | | 100 | ${total}`;
  expect(runRule(totalScore, text('100'))).toEqual([]);
  expect(runRule(totalScore, text('98')).map(({ expected }) => expected)).toEqual(['100']);
});

test('the sentence', () => {
  const [found] = runRule(totalScore, cleanSet({ '附件3-1!H18': '99' }));
  expect(found?.text).toBe('H18 总分为 99，应为 100（10 + 25 + 25 + 30 + 10 = 100（共 5 项））。');
  expect(found?.related).toEqual(
    ['I6', 'H13', 'H14', 'H16', 'H17'].map((cell) => `附件3-1!${cell}`),
  );
});

test('the set as it was filed', () => {
  expect(runRule(totalScore, exampleSetText)).toEqual([]);
});

/** 附件3-1 with half of its budget spent: F6 365.27, I6 5 of 10, the lines come to 95, at most 69. */
describe('总分 limited by the execution rate', () => {
  const half = { '附件3-1!F6': '365.27', '附件3-1!I6': '5' };
  const found = (changes: CellChanges) =>
    runRule(totalScore, cleanSet({ ...half, ...changes }), policyById('execution-capped')!);

  test.each<[what: string, changes: CellChanges, expected: readonly string[]]>([
    ['above it', { '附件3-1!H18': '95' }, ['69']],
    ['at it', { '附件3-1!H18': '69' }, []],
    ['below it', { '附件3-1!H18': '60' }, ['69']],
    // 自评得分 for 50 批次 of 1500: with the line put right the sum is 70.83.
    [
      'above it, and still so with a wrong line put right',
      { '附件3-1!F13': '50批次', '附件3-1!H18': '95' },
      ['69'],
    ],
    [
      'above it because of a wrong line alone',
      {
        '附件3-1!F13': '0批次',
        '附件3-1!H17': '5',
        '附件3-1!I17': '自行扣分',
        '附件3-1!H18': '90',
      },
      [],
    ],
    ['lines below it', { '附件3-1!H13': '0', '附件3-1!H14': '20', '附件3-1!H18': '65' }, []],
  ])('%s', (_, changes, expected) => {
    expect(found(changes).map((finding) => finding.expected)).toEqual(expected);
  });

  test('the sentence, its basis and its fix', () => {
    const [finding] = found({ '附件3-1!H18': '95' });
    expect(finding?.text).toBe(
      'H18 总分为 95，应为 69（5 + 25 + 25 + 30 + 10 = 95（共 5 项）；执行率 50.00%，低于 60%，总分最高为 69 分）。',
    );
    expect(finding?.finding.basis?.values).toEqual({
      source: '一省预算管理一体化系统的绩效自评操作手册',
    });
    expect(finding?.fix).toEqual({ cell: '附件3-1!H18', value: '69' });
  });
});
