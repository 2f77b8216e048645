import type { Edit, EditOutcome, ValueEdit } from '../../../core/edit';
import { collectOutcomes } from '../../../core/edits/outcomes';
import { restoringEdit } from '../../../core/edits/values/restoring-edit';
import { type ListPlan, queueList } from './list';
import { type KeptLinks, keptLinks } from './list-links';
import { type MarkPlan, queueMarks } from './marks';
import { type ApplyContext, plannedLists, plannedMarks, plannedValues } from './plan';
import { queueValue, type ValueWrite } from './values';

export interface Applied {
  readonly outcomes: readonly EditOutcome[];
  /** The sheets that were written, by id. */
  readonly written: readonly string[];
}

/**
 * Carries out edits in one round trip, which is one step of Excel's own undo where it has one for add-ins. Values are written
 * first, then marks and notes, then the list. Where an earlier list holds words of the user's, one more asks before for
 * their links.
 * @throws HostProblem
 */
export async function applyEdits(context: ApplyContext, edits: readonly Edit[]): Promise<Applied> {
  const { trip, has, reading } = context;
  const outcomes = collectOutcomes();
  const lists = plannedLists(reading, edits, outcomes);
  const links = new Map<ListPlan, KeptLinks>();
  for (const plan of lists) links.set(plan, await keptLinks(trip, plan));
  const writes = await plannedValues(context, edits, outcomes);
  const marks = plannedMarks(reading, edits, outcomes);
  if (writes.length + marks.length + lists.length === 0) {
    return { outcomes: outcomes.of(edits), written: [] };
  }
  expectWrites(context, writes, marks);
  return trip((excel) => {
    const checks = writes.map((write) => ({ write, stands: queueValue(excel, write) }));
    for (const plan of marks) queueMarks(excel, plan, has);
    const sheets = lists.map((plan) => queueList(excel, plan, links.get(plan) ?? new Map(), has));
    return () => {
      for (const { id } of sheets) context.own.expect(id, null);
      for (const { write, stands } of checks) {
        const { edit, cell } = write;
        if (stands()) outcomes.restorable(edit, restoringEdit(edit, cell));
        else outcomes.refuse(edit, 'merged');
      }
      return {
        outcomes: outcomes.of(edits),
        written: [
          ...writes.map(({ place }) => place.id),
          ...marks.map(({ id }) => id),
          ...sheets.map(({ id }) => id),
        ],
      };
    };
  });
}

/** Excel will tell of what we write, too. */
function expectWrites(
  { own }: ApplyContext,
  writes: readonly ValueWrite[],
  marks: readonly MarkPlan[],
): void {
  const expect = (id: string, row: number, column: number, value?: string | number) =>
    own.expect(id, { top: row, left: column, bottom: row, right: column }, value);
  for (const { edit, place } of writes) {
    expect(place.id, place.row, place.column, valueAfter(edit));
  }
  for (const plan of marks) {
    for (const { cell } of plan.marks.add) expect(plan.id, cell.row, cell.column);
  }
}

function valueAfter({ content }: ValueEdit): string | number {
  if (content.type === 'number') return Number(content.decimal);
  return content.type === 'text' ? content.text : '';
}
