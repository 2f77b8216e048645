import { expect, test } from '@jest/globals';
import { notComparable } from '../../../src/core/rules/not-comparable';
import { cleanSet } from '../../support/clean-set';
import { exampleSetText } from '../../support/example-set';
import { runRule } from '../../support/run-rule';

const found = (target: string, actual: string, score = '25') =>
  runRule(
    notComparable,
    cleanSet({
      ...{ '附件3-1!D14': '事项', '附件3-1!E14': target },
      ...{ '附件3-1!F14': actual, '附件3-1!H14': score },
    }),
  ).map(({ cell, severity, case: which }) => `${cell} ${severity} ${which}`);

test.each<[target: string, actual: string, score: string, expected: string]>([
  ['≤15天', '与计划时间匹配', '25', '附件3-1!F14 warning differs'],
  ['≤15天', '与计划时间匹配', '24', '附件3-1!F14 info differs'],
  ['≤15天', '与计划时间匹配', '', '附件3-1!F14 info differs'],
  // Compared with the budget of the form, which must be said.
  ['按预算定', '730.54万元', '25', '附件3-1!F14 info by-budget'],
  ['按年初预算', '730.54万元', '25', '附件3-1!F14 warning differs'],
  ['按预算定', '730.54元', '25', '附件3-1!F14 warning differs'],
  ['按文件定', '93.18万元', '25', '附件3-1!F14 warning elsewhere'],
  ['≥90%', '达成预期指标', '25', '附件3-1!F14 warning differs'],
])('%s, %s, score %s', (target, actual, score, expected) => {
  expect(found(target, actual, score)).toEqual([expected]);
});

test.each<[target: string, actual: string]>([
  ['≤15天', '12天'],
  ['按要求及时公开', '按要求及时公开'],
  ['无', '无'],
  ['≤3天', '≤3天'],
  // Missed, which other rules tell.
  ['按预算定', '760万元'],
  ['', '与计划时间匹配'],
  ['≤15天', ''],
])('“%s” and “%s” are not reported', (target, actual) => {
  expect(found(target, actual)).toEqual([]);
});

test('the set as it was filed', () => {
  expect(runRule(notComparable, exampleSetText).map(({ cell }) => cell)).toEqual([
    '附件2!F27',
    '附件3-1!F21',
    '附件3-1!F24',
    '附件3-3!F22',
  ]);
});
