import { describe, expect, test } from '@jest/globals';
import { policyById } from '../../../src/core/policy/presets';
import { unmetFullScore } from '../../../src/core/rules/unmet-full-score';
import { type CellChanges, cleanSet } from '../../support/clean-set';
import { exampleSetText } from '../../support/example-set';
import { runRule } from '../../support/run-rule';

/** 附件3-1 row 13: D 三级指标, E 年度指标值, F 实际完成值, G 分值 25, H 自评得分 25. */
function row(name: string, target: string, actual: string, score = '25'): CellChanges {
  return {
    ...{ '附件3-1!D13': name, '附件3-1!E13': target },
    ...{ '附件3-1!F13': actual, '附件3-1!H13': score },
  };
}

describe('full marks for a missed target', () => {
  test.each<[what: string, changes: CellChanges, expected: readonly string[]]>([
    ['met', row('食品安全抽检', '≥1500批次', '1584批次'), []],
    ['a floor missed', row('食品安全抽检', '≥1500批次', '1200批次'), ['found 20 fix 20']],
    [
      'a floor in words missed',
      row('食品安全抽检', '不少于1500批次', '1200批次'),
      ['found 20 fix 20'],
    ],
    [
      'a bare number missed: the sign is only a habit',
      row('食品安全抽检', '1500批次', '1200批次'),
      ['found 20 fix null'],
    ],
    ['a cap exceeded', row('批次成本', '≤1000元/批次', '1200元/批次'), ['found 20 fix 20']],
    ['a cap doubled', row('批次成本', '≤1000元/批次', '2300元/批次'), ['found 0 fix 0']],
    ['zero missed', row('重大食品安全事件', '0件', '2件'), ['found 0 fix 0']],
    ['qualitative, missed', row('市场秩序', '显著改善', '未达成'), ['range <15 fix null']],
    ['against the grain', row('出勤率', '≤95%', '100%'), ['doubtful 23.68 fix null']],
    ['less than full marks', row('食品安全抽检', '≥1500批次', '1200批次', '20'), []],
    ['more than full marks', row('食品安全抽检', '≥1500批次', '1200批次', '30'), []],
    [
      'by so little that the score rounds to full marks',
      row('入库金额', '≥100000元', '99999元'),
      [],
    ],
    ['cannot be compared', row('受理时间', '≤15天', '与计划时间匹配'), []],
    ['no score', row('食品安全抽检', '≥1500批次', '1200批次', ''), []],
  ])('%s', (_what, changes, expected) => {
    const found = runRule(unmetFullScore, cleanSet(changes));
    expect(
      found.map(
        ({ case: which, expected: score, fix }) =>
          `${which} ${String(score)} fix ${fix?.value ?? 'null'}`,
      ),
    ).toEqual(expected);
    expect(
      found.every(({ cell, severity }) => cell === '附件3-1!H13' && severity === 'error'),
    ).toBe(true);
  });
});

test('a row without weight is not ours', () => {
  const changes = { ...row('食品安全抽检', '≥1500批次', '1200批次'), '附件3-1!G13': '' };
  expect(runRule(unmetFullScore, cleanSet(changes))).toEqual([]);
});

test('the sentence', () => {
  const [found] = runRule(unmetFullScore, cleanSet(row('食品安全抽检', '≥1500批次', '1200批次')));
  expect(found?.text).toBe(
    'H13 “食品安全抽检”指标值 ≥1500批次，实际完成 1200批次，没有达成，自评得分却为满分 25。计分：分值 25 × 完成率 80.00%（1200批次 对 ≥1500批次）= 20。',
  );
  expect(found?.related).toEqual(['附件3-1!E13', '附件3-1!F13']);
});

test('the set as it was filed: 出勤率 ≤95%', () => {
  expect(runRule(unmetFullScore, exampleSetText).map(({ cell }) => cell)).toEqual(['附件3-3!H17']);
});

test('满意度 by the steps of a policy: missed, but in the band of full marks', () => {
  const missed = (actual: string) =>
    runRule(
      unmetFullScore,
      cleanSet({ '附件3-1!E17': '≥95%', '附件3-1!F17': actual }),
      policyById('mof-2021')!,
    );
  expect(missed('92%')).toEqual([]);
  expect(missed('85%').map(({ cell, expected }) => `${cell} ${String(expected)}`)).toEqual([
    '附件3-1!H17 8',
  ]);
});
