import { describe, expect, test } from '@jest/globals';
import { judge } from '../../../../src/core/indicator/judging/judge';
import type { Judgement } from '../../../../src/core/indicator/judgement';
import { say } from '../../../../src/core/messages/say';
import { labelledPairs } from '../../../support/labelled-pairs';
import { expectWith } from '../../../support/expect-with';

const pairs = labelledPairs().map(({ label, ...pair }) => ({
  ...pair,
  expected: [label.verdict, label.measured, label.kind, label.attainment].join(' '),
}));

function labelsOf({ verdict, measured, kind, attainment }: Judgement): string {
  return [verdict, measured ? 'yes' : 'no', kind, attainment?.toFixed(4) ?? ''].join(' ');
}

test('there are pairs', () => {
  expect(pairs.length).toBeGreaterThan(600);
});

test.each(pairs)('$indicator: $target → $actual: $expected', ({ expected, judgement }) => {
  expectWith(labelsOf(judgement), say('zh', judgement.why)).toBe(expected);
});

test('no missed target is called met', () => {
  const wrong = pairs.filter(
    ({ expected, judgement }) => judgement.verdict === 'met' && !expected.startsWith('met'),
  );
  expect(wrong.map(({ target, actual }) => `${target} → ${actual}`)).toEqual([]);
});

test('no met target is called missed', () => {
  const wrong = pairs.filter(
    ({ expected, judgement }) => judgement.verdict === 'unmet' && !expected.startsWith('unmet'),
  );
  expect(wrong.map(({ target, actual }) => `${target} → ${actual}`)).toEqual([]);
});

test('every reason is a whole sentence in both languages', () => {
  const broken = pairs.flatMap(({ judgement: { why } }) =>
    (['zh', 'en'] as const)
      .map((language) => say(language, why))
      .filter((text) => !/^.+[。.]$/u.test(text) || /[{}]|undefined|null/u.test(text)),
  );
  expect(broken).toEqual([]);
});

test('numbers that were compared are given in the unit of the target', () => {
  const compared = (target: string, actual: string): readonly (string | undefined)[] => {
    const { targetValue, actualValue } = judge(target, actual, CONTEXT);
    return [targetValue?.toFixed(), actualValue?.toFixed()];
  };
  expect(compared('≥150万元', '1620000元')).toEqual(['150', '162']);
  expect(compared('≥1.5万件', '19578件')).toEqual(['15000', '19578']);
  expect(compared('≥90%', '95')).toEqual(['0.9', '0.95']);
  expect(compared('≤15天', '与计划时间匹配')).toEqual([undefined, undefined]);
  expect(compared('≥200人', '200余人')).toEqual(['200', undefined]);
});

const CONTEXT = { name: '监测', group: '', year: 2023 };

describe('reasons', () => {
  test.each([
    ['归档份数', '≥14000份', '19960份', '实际 19960份，不低于目标 ≥14000份（完成率 142.57%）。'],
    ['出勤率', '≤95%', '100%', '实际 100%，超过目标上限 ≤95%（为目标的 105.26%）。'],
    ['检查户数', '≥30000户', '29999户', '实际 29999户，低于目标 ≥30000户（完成率 99.997%）。'],
    ['检查户数', '≥90户', '', '没有填写实际完成值，无法判断是否完成。'],
    [
      '参训人员',
      '≥100人',
      '120人次',
      '单位不同，无法比较：目标为“≥100人”，实际为“120人次”。请用同一单位填写。',
    ],
  ])('%s: %s → %s', (name, target, actual, sentence) => {
    expect(say('zh', judge(target, actual, { name, group: '', year: 2023 }).why)).toBe(sentence);
  });

  test('a long cell is quoted by its beginning', () => {
    const { why } = judge('不断加强', '甲'.repeat(500), CONTEXT);
    expect(say('zh', why).length).toBeLessThan(120);
  });
});

describe('the direction and what it rests on', () => {
  test.each([
    ['出勤率', '', '≤95%', 'lower sign higher'],
    ['出勤率', '', '不低于95%', 'higher words higher'],
    ['出勤率', '', '95%', 'higher indicator higher'],
    ['项目总成本', '', '15万元', 'lower indicator lower'],
    ['印刷费', '成本指标', '15万元', 'lower indicator unknown'],
    ['宣传册', '', '500册', 'higher indicator unknown'],
    ['聘用人员数量', '', '18人', 'unknown none unknown'],
    ['设备购置', '', '=5台', 'exact sign unknown'],
    ['设施利用率', '', '80%-90%', 'exact sign higher'],
    ['安全事故', '', '0起', 'lower words lower'],
    ['项目完成时间', '', '11月底前', 'lower words unknown'],
    ['监管能力', '', '不断加强', 'unknown none higher'],
    ['受理消费者投诉件数', '', '≥1.5万件', 'higher sign unknown'],
    ['资金给付及时性', '', '≤3天', 'lower sign lower'],
  ])('%s (%s) %s: %s', (name, group, target, expected) => {
    const judged = judge(target, '1', { name, group, year: 2023 });
    expect([judged.direction, judged.directionBasis, judged.expectedDirection].join(' ')).toBe(
      expected,
    );
  });
});

describe('the year of the form', () => {
  test.each([
    ['11月底前', '2023年10月', 2023, 'met'],
    ['11月底前', '2023年10月', 2022, 'unmet'],
    ['11月底前', '2023年10月', null, 'cannot-tell'],
    ['11月底前', '10月', null, 'met'],
    ['当年12月', '次年1月', null, 'cannot-tell'],
    ['2023年11月底前', '未完成', 2022, 'cannot-tell'],
    ['2023年11月底前', '未完成', 2023, 'unmet'],
  ] as const)('%s → %s in %s: %s', (target, actual, year, verdict) => {
    expect(judge(target, actual, { name: '完成时间', group: '', year }).verdict).toBe(verdict);
  });
});

describe('very long or strange cells are read quickly', () => {
  const LENGTH = 10_000;
  test.each(
    [
      ...['9', '万', '≥', '(', ')', '-', '—', '。', ' ', '无', 'O', '一', '①', '，1', '1 ', '1-'],
      ...[
        '每人',
        '不低于',
        '12月',
        '百分之',
        '提升',
        '按',
        '达到',
        '+1',
        '±1',
        '≤1',
        '投诉',
        '\n1',
      ],
      ...['未完成', '…', '𠮷', '1,000', '年', '%', '<x', '[', '\\', '1.1.1', '至', '且≥1'],
    ].map((piece) => [piece]),
  )('%j', (piece) => {
    const long = piece.repeat(LENGTH / piece.length);
    const start = performance.now();
    for (const [target, actual] of [
      [long, '5件'],
      ['≥5件', long],
      ['不断加强', `${long}x`],
      ['11月底前', long],
      [`≥5${long}`, `${long}5`],
    ] as const) {
      expect(['met', 'unmet', 'cannot-tell', 'blank']).toContain(
        judge(target, actual, { name: long, group: long, year: 2023 }).verdict,
      );
    }
    expect(performance.now() - start).toBeLessThan(500);
  });
});
