import type { Edit, MarkEdit, ValueEdit } from '../../../core/edit';
import { bySheet } from '../../../core/edits/by-sheet';
import type { Outcomes } from '../../../core/edits/outcomes';
import { toWrite } from '../../../core/edits/values/value-verdict';
import type { HasApi } from '../api-set';
import type { OwnWrites } from '../events/own-writes';
import type { WorkbookReading } from '../read/reading';
import type { RoundTrip } from '../round-trip';
import { type ListPlan, planList } from './list';
import { type CellLook, type CellPlace, lookAtCells, lookInReading } from './look';
import { isEmptyPlan, type MarkPlan, planMarks } from './marks';
import { type ValueWrite, valueWrite } from './values';

export interface ApplyContext {
  readonly trip: RoundTrip;
  readonly has: HasApi;
  readonly own: OwnWrites;
  /** What the edits are carried out on. */
  readonly reading: WorkbookReading;
  /** False where the cells may hold something else by now: they are then looked at first, in one round trip more. */
  readonly isCurrent: boolean;
}

/** The values to be written; cells of which the reading does not say enough are looked at. @throws HostProblem */
export async function plannedValues(
  { trip, has, reading, isCurrent }: ApplyContext,
  edits: readonly Edit[],
  outcomes: Outcomes,
): Promise<readonly ValueWrite[]> {
  const values = edits.filter((edit): edit is ValueEdit => edit.type === 'value');
  const byName = new Map(reading.sheets.map((sheet) => [sheet.sheet.name, sheet]));
  const places = new Map<ValueEdit, CellPlace>();
  const looks = new Map<ValueEdit, CellLook | null>();
  for (const edit of values) {
    const { sheet: name, row, column } = edit.cell;
    const sheet = byName.get(name);
    if (!sheet) continue;
    places.set(edit, { id: sheet.id, row, column });
    if (isCurrent) looks.set(edit, lookInReading(sheet, row, column));
  }
  const unseen = [...places].filter(([edit]) => !looks.get(edit));
  if (unseen.length > 0) {
    const found = await lookAtCells(
      trip,
      unseen.map(([, place]) => place),
      has,
    );
    unseen.forEach(([edit], index) => looks.set(edit, found[index] ?? null));
  }
  const found = values.flatMap((edit) => {
    const [place, look] = [places.get(edit), looks.get(edit)];
    if (place && look) return [valueWrite(edit, place, look)];
    outcomes.refuse(edit, 'no-such-sheet');
    return [];
  });
  return toWrite(found, outcomes.refuse);
}

/** What marks come to, sheet by sheet. */
export function plannedMarks(
  { sheets }: WorkbookReading,
  edits: readonly Edit[],
  outcomes: Outcomes,
): readonly MarkPlan[] {
  const clear = edits.find(({ type }) => type === 'clear-marks');
  const marks = bySheet(edits.filter((edit): edit is MarkEdit => edit.type === 'mark'));
  if (!clear && marks.size === 0) return [];
  for (const [name, missing] of marks) {
    const isThere = sheets.some(({ sheet }) => sheet.name === name);
    if (!isThere) for (const mark of missing) outcomes.refuse(mark, 'no-such-sheet');
  }
  return sheets.flatMap((reading) => {
    const here = marks.get(reading.sheet.name) ?? [];
    const plan = planMarks(reading, here, clear !== undefined, outcomes);
    if (clear && plan.stuck) outcomes.refuse(clear, 'protected');
    return isEmptyPlan(plan) ? [] : [plan];
  });
}

/** What lists come to. */
export function plannedLists(
  reading: WorkbookReading,
  edits: readonly Edit[],
  outcomes: Outcomes,
): readonly ListPlan[] {
  return edits.flatMap((edit) => {
    const plan = edit.type === 'list' ? planList(reading, edit) : null;
    if (typeof plan === 'string') outcomes.refuse(edit, plan);
    return plan === null || typeof plan === 'string' ? [] : [plan];
  });
}
