import { expect, test } from '@jest/globals';
import { overBudget } from '../../../src/core/rules/over-budget';
import { type CellChanges, cleanSet } from '../../support/clean-set';
import { exampleSetText } from '../../support/example-set';
import { runRule } from '../../support/run-rule';

const found = (text: string) =>
  runRule(overBudget, text).map(
    ({ cell, severity, case: which }) => `${cell} ${severity} ${which}`,
  );

test.each<[what: string, changes: CellChanges, expected: readonly string[]]>([
  ['within budget', {}, []],
  ['at the budget', { '附件1!F18': '633.00' }, []],
  ['a line', { '附件1!F18': '633.01' }, ['附件1!F18 info over']],
  [
    'a project, and with it the total',
    { '附件1!F14': '800', '附件1!F13': '893.18' },
    ['附件1!F14 info over'],
  ],
  ['a total whose lines are within budget', { '附件1!F13': '870' }, ['附件1!F13 info over']],
  [
    'an item of 公用经费, which are not all of it',
    { '附件1!F17': '60', '附件1!F16': '510' },
    ['附件1!F16 info over', '附件1!F17 info over'],
  ],
  [
    '公务用车 explains 三公经费',
    { '附件1!F10': '60', '附件1!F8': '60', '附件1!F7': '60' },
    ['附件1!F10 info over'],
  ],
  ['a budget of 0', { '附件1!D12': '0', '附件1!F12': '0.5' }, ['附件1!F12 info unplanned']],
  ['no budget', { '附件1!F12': '0.5' }, []],
  ['text', { '附件1!F18': '约700' }, []],
  [
    'an outturn above the adjusted budget of its only source',
    { '附件3-1!E6': '119', '附件3-1!E7': '119' },
    ['附件3-1!F7 warning adjusted'],
  ],
])('%s', (_what, changes, expected) => {
  expect(found(cleanSet(changes))).toEqual(expected);
});

test('the set as it was filed', () => {
  expect(runRule(overBudget, exampleSetText).map(({ cell }) => cell)).toEqual([
    ...['附件1!F14', '附件1!F16', '附件1!F20'],
    ...['附件1!F21', '附件1!F22', '附件1!F25'],
  ]);
});
