import { expect, test } from '@jest/globals';
import { overApproved } from '../../../src/core/rules/over-approved';
import { type CellChanges, cleanSet } from '../../support/clean-set';
import { runRule } from '../../support/run-rule';

const found = (text: string) =>
  runRule(overApproved, text).map(
    ({ cell, severity, actual, related }) =>
      `${cell} ${severity} ${actual ?? ''} ${related.join()}`,
  );

const building = {
  '附件1!B21': '2600',
  '附件1!C21': '2580',
  '附件1!D21': '99.23%',
  '附件1!E21': '1250',
  '附件1!F21': '1188.75',
  '附件1!G21': '95.10%',
};

test.each<[what: string, changes: CellChanges, expected: readonly string[]]>([
  ['within what was approved', building, []],
  ['as many as posts', { '附件1!B5': '263' }, []],
  ['more staff than posts', { '附件1!B5': '262' }, ['附件1!D5 warning 263 附件1!B5']],
  ['no posts at all', { '附件1!B5': '0' }, []],
  ['posts blank', { '附件1!B5': '' }, []],
  ['posts as text', { '附件1!B5': '约200' }, []],
  ['a larger building', { ...building, '附件1!C21': '2601' }, ['附件1!C21 warning 2601 附件1!B21']],
  [
    'a dearer building',
    { ...building, '附件1!F21': '1250.01' },
    ['附件1!F21 warning 1250.01 附件1!E21'],
  ],
  ['元 beside 万元', { ...building, '附件1!F21': '12500000' }, []],
])('%s', (_what, changes, expected) => {
  expect(found(cleanSet(changes))).toEqual(expected);
});
