import { expect, test } from '@jest/globals';
import { actualNotMeasured } from '../../../src/core/rules/actual-not-measured';
import { cleanSet } from '../../support/clean-set';
import { exampleSetText } from '../../support/example-set';
import { runRule } from '../../support/run-rule';

const found = (target: string, actual: string) =>
  runRule(
    actualNotMeasured,
    cleanSet({ '附件3-1!D14': '事项', '附件3-1!E14': target, '附件3-1!F14': actual }),
  ).map(({ cell, severity }) => `${cell} ${severity}`);

test.each<[target: string, actual: string]>([
  ['≤760元/批次', '≤760元/批次'],
  ['≤3天', '≤3天'],
  ['15%及其以下', '15%及其以下'],
])('%s, %s', (target, actual) => {
  expect(found(target, actual)).toEqual(['附件3-1!F14 info']);
});

test.each<[target: string, actual: string]>([
  ['≤760元/批次', '760元/批次'],
  ['100%', '100%'],
  ['不断改善', '不断改善'],
  ['≤15天', '与计划时间匹配'],
  ['≤15天', ''],
])('%s, %s is a value, or cannot be told', (target, actual) => {
  expect(found(target, actual)).toEqual([]);
});

test('the set as it was filed', () => {
  expect(runRule(actualNotMeasured, exampleSetText).map(({ cell }) => cell)).toEqual([
    '附件2!F28',
    '附件2!F29',
    '附件3-1!F25',
  ]);
});
