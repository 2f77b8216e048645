import { describe, expect, test } from '@jest/globals';
import { policyById } from '../../../src/core/policy/presets';
import { readPolicy } from '../../../src/core/policy/read-policy';
import { grade } from '../../../src/core/rules/grade';
import { type CellChanges, cleanSet } from '../../support/clean-set';
import { exampleSetText } from '../../support/example-set';
import { runRule } from '../../support/run-rule';

/** 附件3-1: H18 总分 100 of its lines (I6 10, H13 25, H14 25, H16 30, H17 10), the grade beside it in I18. */
const typed = (grade_: string, changes: CellChanges = {}) =>
  cleanSet({ '附件3-1!I18': grade_, ...changes });
/** 25 × 20% = 5: the lines come to 80. */
const MISSED = { '附件3-1!F13': '300批次', '附件3-1!H13': '5', '附件3-1!H18': '80' };

describe('等级', () => {
  test.each<[what: string, text: string, expected: readonly string[]]>([
    ['none typed', cleanSet(), []],
    ['of the total', typed('优'), []],
    ['in full', typed('优秀'), []],
    ['in brackets', typed('（优）'), []],
    ['too low', typed('良'), ['优']],
    ['too high', typed('优', MISSED), ['良']],
    ['at the limit', typed('良好', MISSED), []],
    [
      'just below 90',
      typed('优', {
        '附件3-1!H17': '0',
        '附件3-1!I17': '自行扣分',
        '附件3-1!I16': '自行扣分',
        '附件3-1!H16': '29.5',
        '附件3-1!H18': '89.5',
      }),
      ['良'],
    ],
    ['of a typed total that is wrong', typed('良', { '附件3-1!H18': '85' }), []],
    ['of the lines, beside a wrong total', typed('优', { '附件3-1!H18': '85' }), []],
    ['of neither', typed('差', { '附件3-1!H18': '85' }), ['优']],
    ['of the total with a wrong line put right', typed('良', { '附件3-1!F13': '300批次' }), []],
    ['of no total', typed('优', { '附件3-1!H18': '' }), []],
    ['of a total in words', typed('良', { '附件3-1!H18': '满分' }), []],
    ['of a total that cannot be checked', typed('良', { '附件3-1!H17': '满分' }), ['优']],
    ['out of 110', typed('差', { '附件3-1!G18': '110' }), []],
    ['of another scale', typed('合格'), []],
  ])('%s', (_, text, expected) => {
    const found = runRule(grade, text);
    expect(found.map((finding) => finding.expected)).toEqual(expected);
    expect(
      found.every(({ cell, severity }) => cell === '附件3-1!I18' && severity === 'error'),
    ).toBe(true);
  });
});

test('the sentence', () => {
  const [found] = runRule(grade, typed('优', MISSED));
  expect(found?.text).toBe(
    'I18 等级为“优”，总分为 80，应为“良”（优 ≥90，良 ≥80，中 ≥60，差 <60）。',
  );
  expect(found?.related).toEqual(['附件3-1!H18']);
  expect(found?.fix).toBeNull();
  expect(found?.finding.basis?.values.source).toContain('财预〔2020〕10号');
});

test('within what the execution rate allows', () => {
  const half = { '附件3-1!F6': '365.27', '附件3-1!I6': '5', '附件3-1!H18': '69' };
  const policy = policyById('execution-capped')!;
  expect(runRule(grade, typed('中', half), policy)).toEqual([]);
  expect(runRule(grade, typed('优', half), policy).map(({ expected }) => expected)).toEqual(['中']);
});

test('by the grades of the policy', () => {
  const reading = readPolicy({
    ...{ extends: 'mof-2020', id: 'own' },
    grades: [
      { name: '优', from: 95 },
      { name: '良', from: 90 },
    ],
  });
  if (!reading.ok) throw new Error('the policy does not read');
  const [found] = runRule(grade, typed('良', MISSED), reading.policy);
  expect(found?.text).toBe('I18 等级为“良”，总分为 80，够不上任何等级（优 ≥95，良 ≥90）。');
});

test('the set as it was filed', () => {
  expect(runRule(grade, exampleSetText)).toEqual([]);
});
