import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
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

/** Every cell of the list with its text, as the snapshot has it. */
const cellsOf = ({ sheets }: Workbook) =>
  sheets
    .find(({ name }) => name === '校核清单')
    ?.cells.map(
      ({ content, ...at }) => `${toA1(at)} ${content.type === 'text' ? content.text : '?'}`,
    );

/** Writes the list into the file and into the snapshot; both must then hold the same. */
async function written(bytes: Uint8Array, responses?: ReadonlyMap<string, string>) {
  const workbook = await snapshotOfBytes(bytes);
  const { edits } = planEdits(workbook, defaultPolicy, CHOICE, 'zh', [], responses);
  const list = edits.find((edit): edit is ListEdit => edit.type === 'list');
  if (!list) throw new Error('no list');
  const file = applyEdits(bytes, [list]).bytes;
  const cells = cellsOf(await snapshotOfBytes(file));
  expect(cells).toEqual(cellsOf(applyList(workbook, list)));
  expect(cells?.length).toBeGreaterThan(100);
  return { file, list, cells };
}

test('the list is the same in the file as in the snapshot that the review is made of', async () => {
  const { file, list } = await written(readFileSync(EXAMPLE_FILE));
  const below = list.heading.length + 1 + list.rows.length;
  const own = (column: number, row: number, text: string): ValueEdit => ({
    type: 'value',
    purpose: 'explain',
    cell: { sheet: '校核清单', row, column },
    before: null,
    content: { type: 'text', text },
  });
  const edited = applyEdits(file, [own(0, below, '审核人：张三'), own(9, below - 1, '已阅')]).bytes;
  const answers = new Map([[list.rows[0]?.id ?? '', '已报备']]);
  const last = await written(edited, answers);
  expect(last.cells?.join()).toMatch(/已报备.*已阅.*审核人：张三/);
  expect((await written(last.file)).file).toBe(last.file);
});
