import { expect, test } from '@jest/globals';
import { markDifference } from '../../../../src/core/edits/marks/mark-difference';
import { markFormula, noteText } from '../../../../src/core/edits/marks/mark-tag';
import { noteDifference } from '../../../../src/core/edits/marks/note-difference';
import { mark, NOTE } from '../../../hosts/contract/edits';

const SAME = mark('S!A1');
const stands = (place: string, rules = SAME.rules) =>
  ({ place, formula: markFormula(rules), severity: 'error' }) as const;
const note = (place: string, text = noteText(NOTE), isOurs = true) => ({ place, text, isOurs });

test.each<
  [what: string, known: ReturnType<typeof stands>[], clear: boolean, gone: number[], added: number]
>([
  ['the same mark stays', [stands('A1')], true, [], 0],
  ['one of other rules is replaced', [stands('A1', ['weights'])], false, [0], 1],
  ['a second one on the cell goes', [stands('A1'), stands('A1')], false, [1], 0],
  ['others stay', [stands('B1')], false, [], 1],
  ['others go where all are cleared', [stands('B1'), stands('')], true, [0, 1], 1],
])('%s', (_, known, clear, gone, added) => {
  const { remove, add } = markDifference(known, [SAME], clear);
  expect(remove).toEqual(gone.map((index) => known[index]));
  expect(add).toHaveLength(added);
});

test.each<
  [
    what: string,
    known: ReturnType<typeof note>[],
    clear: boolean,
    gone: number,
    added: number,
    taken: number,
  ]
>([
  [
    'the same note stays, however its lines end',
    [note('A1', noteText(NOTE).replaceAll('\n', '\r\n'))],
    true,
    0,
    0,
    0,
  ],
  ['another of ours is replaced', [note('A1', noteText('旧'))], false, 1, 1, 0],
  ['one of the user’s stays', [note('A1', '我的', false)], true, 0, 0, 1],
  ['one of the user’s elsewhere is nothing to us', [note('B1', '我的', false)], true, 0, 1, 0],
  ['others of ours go where all are cleared', [note('B1')], true, 1, 1, 0],
])('%s', (_, known, clear, gone, added, taken) => {
  const found = noteDifference(known, [SAME], clear);
  expect([found.remove.length, found.add.length, found.taken.length]).toEqual([gone, added, taken]);
});
