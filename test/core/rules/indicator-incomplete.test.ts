import { expect, test } from '@jest/globals';
import { indicatorIncomplete } from '../../../src/core/rules/indicator-incomplete';
import { type CellChanges, cleanSet } from '../../support/clean-set';
import { exampleSetText } from '../../support/example-set';
import { runRule } from '../../support/run-rule';

const found = (text: string) =>
  runRule(indicatorIncomplete, text).map(({ cell, case: which }) => `${cell} ${which}`);

test.each<[what: string, changes: CellChanges, expected: readonly string[]]>([
  ['complete', {}, []],
  ['no target', { '附件3-1!E14': '' }, ['附件3-1!E14 no-target']],
  ['a stroke for the target', { '附件3-1!E14': '/' }, ['附件3-1!E14 no-target']],
  ['no actual', { '附件3-1!F14': '' }, ['附件3-1!F14 no-actual']],
  [
    'no actual and no marks for it',
    { '附件3-1!F14': '', '附件3-1!H14': '0' },
    ['附件3-1!F14 no-actual'],
  ],
  ['neither', { '附件3-1!E14': '', '附件3-1!F14': '' }, ['附件3-1!E14 neither']],
  ['无 is an answer', { '附件3-1!E14': '无', '附件3-1!F14': '无' }, []],
  ['no weight and no score', { '附件3-1!F14': '', '附件3-1!G14': '', '附件3-1!H14': '' }, []],
  [
    'not scored yet',
    {
      ...{ '附件3-1!H13': '', '附件3-1!H14': '', '附件3-1!H16': '', '附件3-1!H17': '' },
      '附件3-1!F14': '',
    },
    [],
  ],
])('%s', (_what, changes, expected) => {
  expect(found(cleanSet(changes))).toEqual(expected);
});

test('the set as it was filed', () => {
  expect(found(exampleSetText)).toEqual([]);
});
