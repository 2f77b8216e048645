import type { EditOutcome, RefusalReason } from '../../core/edit';
import type { CellRef } from '../../core/workbook/cell-ref';
import type { Notice } from './session';

export type Refusal = Notice['refused'][number];

const NOTHING: Omit<Notice, 'action'> = {
  filled: 0,
  corrected: 0,
  marked: 0,
  restored: 0,
  refused: [],
};

/** A notice that names only what the action counts. */
export const notice = (
  action: Notice['action'],
  counts: Partial<Omit<Notice, 'action'>> = {},
): Notice => ({ ...NOTHING, ...counts, action });

export const refusal = (cell: CellRef | null, why: RefusalReason): Refusal => ({ cell, why });

/** What was asked for and not done; each cell and reason once. */
export function refusals(outcomes: readonly EditOutcome[]): readonly Refusal[] {
  const known = new Map<string, Refusal>();
  for (const outcome of outcomes) {
    if (outcome.done) continue;
    const { edit, why } = outcome;
    const cell = 'cell' in edit ? edit.cell : null;
    const key = cell ? `${cell.sheet}!${String(cell.row)},${String(cell.column)}` : edit.type;
    const refused = refusal(cell, why);
    known.set(`${why} ${key}`, edit.type === 'list' ? { ...refused, what: 'list' } : refused);
  }
  return [...known.values()];
}
