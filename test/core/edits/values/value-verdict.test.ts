import { expect, test } from '@jest/globals';
import { restoringEdit } from '../../../../src/core/edits/values/restoring-edit';
import { type Standing, toWrite, verdictOn } from '../../../../src/core/edits/values/value-verdict';
import { contentOf, type Plain, value } from '../../../hosts/contract/edits';

const cell = (content: Plain, more: Partial<Standing> = {}): Standing => ({
  content: content === null ? null : contentOf(content),
  hasFormula: false,
  format: 'General',
  covered: false,
  locked: false,
  ...more,
});
const FROM_5_TO_6 = value('correct', 'S!A1', 5, 6);
const AS_PERCENT = value('correct', 'S!A1', 0.5, 0.6, '0.00%');

test.each<[what: string, edit: typeof FROM_5_TO_6, cell: Standing, verdict: string]>([
  ['holds what was read', FROM_5_TO_6, cell(5), 'write'],
  ['holds what is wanted', FROM_5_TO_6, cell(6), 'done'],
  ['holds what is wanted, locked', FROM_5_TO_6, cell(6, { locked: true }), 'done'],
  ['holds something else', FROM_5_TO_6, cell(7), 'changed'],
  ['holds nothing', FROM_5_TO_6, cell(null), 'changed'],
  ['is locked', FROM_5_TO_6, cell(5, { locked: true }), 'protected'],
  ['is inside a merge', FROM_5_TO_6, cell(null, { covered: true }), 'merged'],
  ['has a formula', FROM_5_TO_6, cell(5, { hasFormula: true }), 'formula'],
  ['is wanted in another format', AS_PERCENT, cell(0.6), 'write'],
  ['is wanted as it is shown', AS_PERCENT, cell(0.6, { format: '0.00%' }), 'done'],
])('the verdict on a cell that %s', (_, edit, standing, verdict) => {
  expect(verdictOn(edit, standing)).toBe(verdict);
});

test('of several edits of one cell the first is written', () => {
  const second = value('correct', 'S!A1', 5, 7);
  const told: unknown[] = [];
  const cases = [FROM_5_TO_6, second].map((edit) => ({ edit, cell: cell(5) }));
  const written = toWrite(cases, (edit, why) => told.push([edit, why]));
  expect(written.map(({ edit }) => edit)).toEqual([FROM_5_TO_6]);
  expect(told).toEqual([[second, 'changed']]);
});

test('what stood there is put back with its format, unless no edit can write it', () => {
  expect(restoringEdit(FROM_5_TO_6, cell(5))).toEqual(value('restore', 'S!A1', 6, 5));
  expect(restoringEdit(AS_PERCENT, cell(0.5))).toEqual(
    value('restore', 'S!A1', 0.6, 0.5, 'General'),
  );
  const truth = { content: { type: 'boolean', value: true }, format: 'General' } as const;
  expect(restoringEdit(FROM_5_TO_6, truth)).toBeUndefined();
});
