import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { ListEdit, ValueEdit } from '../../src/core/edit';
import { applyList } from '../../src/core/edits/list/apply-list';
import { planEdits } from '../../src/core/edits/plan-edits';
import { defaultPolicy } from '../../src/core/policy/presets';
import { toA1 } from '../../src/core/workbook/cell-ref';
import type { Workbook } from '../../src/core/workbook/workbook';
import { applyEdits } from '../../src/files/apply-edits';
import { EXAMPLE_FILE } from '../support/example-file';
import { snapshotOfBytes } from '../support/reviewed-file';

const CHOICE = { fill: false, correct: false, mark: false, list: true };
const plan = (workbook: Workbook, responses?: ReadonlyMap<string, string>) =>
  planEdits(workbook, defaultPolicy, CHOICE, 'zh', [], responses);
const listOf = ({ edits }: ReturnType<typeof plan>): ListEdit => {
  const list = edits.find((edit) => edit.type === 'list');
  if (!list) throw new Error('no list');
  return list;
};
/** Every cell of the list with its text, as the snapshot has it. */
const cellsOf = ({ sheets }: Workbook) =>
  sheets
    .find(({ name }) => name === '校核清单')
    ?.cells.map(
      (cell) => `${toA1(cell)} ${cell.content.type === 'text' ? cell.content.text : '?'}`,
    );

/** Writes the list into the file and into the snapshot; both must then hold the same. */
async function written(bytes: Uint8Array, responses?: ReadonlyMap<string, string>) {
  const workbook = await snapshotOfBytes(bytes);
  const planned = plan(workbook, responses);
  const list = listOf(planned);
  const file = applyEdits(bytes, [list]).bytes;
  const snapshot = await snapshotOfBytes(file);
  const expected = cellsOf(applyList(workbook, list));
  expect(expected?.length).toBeGreaterThan(100);
  expect(cellsOf(snapshot)).toEqual(expected);
  return { file, snapshot, list, review: planned.review };
}

test('the list is the same in the file as in the snapshot: new, answered, answered anew, with findings gone', async () => {
  const first = await written(readFileSync(EXAMPLE_FILE));
  const [one, two, three] = first.list.rows;
  const answered = await written(
    first.file,
    new Map([
      [one?.id ?? '', '已报备'],
      [two?.id ?? '', '见附件'],
    ]),
  );
  expect(answered.review.summary.waived).toBe(2);
  const anew = await written(
    answered.file,
    new Map([
      [one?.id ?? '', ''],
      [two?.id ?? '', '另有说明'],
      [three?.id ?? '', '同意'],
    ]),
  );
  expect(anew.review.findings.filter(({ waived }) => waived).map(({ id }) => id)).toEqual([
    two?.id,
    three?.id,
  ]);
  // A line of the user's own, a column further right, and a number that no finding has.
  const row = anew.list.heading.length + 1 + anew.list.rows.length;
  const own = (column: number, at: number, text: string): ValueEdit => ({
    type: 'value',
    purpose: 'explain',
    cell: { sheet: '校核清单', row: at, column },
    before: null,
    content: { type: 'text', text },
  });
  const edited = applyEdits(anew.file, [
    own(0, row, '审核人：张三'),
    own(9, row - 1, '已阅'),
  ]).bytes;
  const last = await written(edited);
  expect(cellsOf(last.snapshot)?.join()).toContain('审核人：张三');
  const again = await written(last.file);
  expect(cellsOf(again.snapshot)).toEqual(cellsOf(last.snapshot));
});
