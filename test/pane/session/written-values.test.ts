import { describe, expect, test } from '@jest/globals';
import type { ValueEdit } from '../../../src/core/edit';
import { remainingEdits, writtenAfter } from '../../../src/pane/session/written-values';
import { value } from '../../hosts/contract/edits';

const done = (edit: ValueEdit, restore: ValueEdit) => ({ edit, done: true, restore }) as const;

const FILL = value('fill', 'S!A1', null, 5);
const BACK = value('restore', 'S!A1', 5, null);
const WRITTEN = writtenAfter([], [done(FILL, BACK)]);

describe('what stands written', () => {
  test('is what was done, with what stood there at first', () => {
    expect(WRITTEN).toEqual([{ edit: FILL, restore: BACK }]);
    const again = value('correct', 'S!A1', 5, 6);
    expect(writtenAfter(WRITTEN, [done(again, value('restore', 'S!A1', 6, 5))])).toEqual([
      { edit: again, restore: value('restore', 'S!A1', 6, null) },
    ]);
  });

  test('is nothing where it went back, or was refused', () => {
    expect(writtenAfter(WRITTEN, [done(BACK, FILL)])).toEqual([]);
    expect(writtenAfter([], [{ edit: FILL, done: false, why: 'protected' }])).toEqual([]);
  });
});

describe('what is left to do', () => {
  test.each<[what: string, wanted: readonly ValueEdit[], left: readonly ValueEdit[]]>([
    ['nothing more', [FILL], []],
    ['what is not wanted any more goes back', [], [BACK]],
    [
      'another figure in its place',
      [value('fill', 'S!A1', null, 7)],
      [value('fill', 'S!A1', 5, 7)],
    ],
    ['another cell', [FILL, value('fill', 'S!B1', null, 1)], [value('fill', 'S!B1', null, 1)]],
    [
      'another format of the same figure',
      [{ ...FILL, format: '0.00%' }],
      [{ ...value('fill', 'S!A1', 5, 5), format: '0.00%' }],
    ],
  ])('%s', (_what, wanted, left) => {
    expect(remainingEdits(WRITTEN, wanted)).toEqual(left);
  });
});
