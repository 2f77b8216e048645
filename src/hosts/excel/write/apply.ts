import type { Edit, EditOutcome, RefusalReason, ValueEdit } from '../../../core/edit';
import { type ListPlan, queueList } from './list';
import { type KeptLinks, keptLinks } from './list-links';
import { type MarkPlan, queueMarks } from './marks';
import { type ApplyContext, plannedLists, plannedMarks, plannedValues } from './plan';
import { queueValue, restoreOf, type ValueWrite } from './values';

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
  const refused = new Map<Edit, RefusalReason>();
  const values = await plannedValues(context, edits);
  for (const [edit, why] of values.refused) refused.set(edit, why);
  const marks = plannedMarks(reading, edits, refused);
  const lists = plannedLists(reading, edits, refused);
  const outcomes = (stands: (write: ValueWrite) => boolean) =>
    edits.map((edit) => outcomeOf(edit, values.writes, stands, refused));
  if (values.writes.length + marks.length + lists.length === 0) {
    return { outcomes: outcomes(() => true), written: [] };
  }
  const links = new Map<ListPlan, KeptLinks>();
  for (const plan of lists) links.set(plan, await keptLinks(trip, plan));
  expectWrites(context, values.writes, marks);
  return trip((excel) => {
    const checks = new Map(values.writes.map((write) => [write, queueValue(excel, write)]));
    for (const plan of marks) queueMarks(excel, plan, has);
    const sheets = lists.map((plan) => queueList(excel, plan, links.get(plan) ?? new Map(), has));
    return () => {
      for (const { id } of sheets) context.own.expect(id, null);
      return {
        outcomes: outcomes((write) => checks.get(write)?.() ?? false),
        written: [
          ...values.writes.map(({ place }) => place.id),
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
  for (const { edit, place } of writes) {
    const { id, row, column } = place;
    const area = { top: row, left: column, bottom: row, right: column };
    own.expect(id, area, valueAfter(edit));
  }
  for (const { id, add } of marks) {
    for (const { cell } of add) {
      const { row, column } = cell;
      own.expect(id, { top: row, left: column, bottom: row, right: column });
    }
  }
}

function valueAfter({ content }: ValueEdit): string | number {
  if (content.type === 'number') return Number(content.decimal);
  return content.type === 'text' ? content.text : '';
}

function outcomeOf(
  edit: Edit,
  writes: readonly ValueWrite[],
  stands: (write: ValueWrite) => boolean,
  refused: ReadonlyMap<Edit, RefusalReason>,
): EditOutcome {
  const why = refused.get(edit);
  if (why !== undefined) return { edit, done: false, why };
  const write = writes.find((each) => each.edit === edit);
  if (!write) return { edit, done: true };
  if (!stands(write)) return { edit, done: false, why: 'merged' };
  const restore = restoreOf(write);
  return restore ? { edit, done: true, restore } : { edit, done: true };
}
