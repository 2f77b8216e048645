import type { Edit, MarkEdit, RefusalReason, ValueEdit } from '../../../core/edit';
import type { HasApi } from '../api-set';
import type { OwnWrites } from '../events/own-writes';
import type { WorkbookReading } from '../read/reading';
import type { RoundTrip } from '../round-trip';
import { type ListPlan, planList } from './list';
import { type CellLook, type CellPlace, lookAtCells, lookInReading } from './look';
import { isEmptyPlan, type MarkPlan, planMarks } from './marks';
import { planValues, type ValuePlan } from './values';

export interface ApplyContext {
  readonly trip: RoundTrip;
  readonly has: HasApi;
  readonly own: OwnWrites;
  /** What the edits are carried out on. */
  readonly reading: WorkbookReading;
  /** False where the cells may hold something else by now: they are then looked at first, in one round trip more. */
  readonly isCurrent: boolean;
}

/** What the values come to; cells of which the reading does not say enough are looked at. @throws HostProblem */
export async function plannedValues(
  { trip, has, reading, isCurrent }: ApplyContext,
  edits: readonly Edit[],
): Promise<ValuePlan> {
  const values = edits.filter((edit): edit is ValueEdit => edit.type === 'value');
  const byName = new Map(reading.sheets.map((sheet) => [sheet.sheet.name, sheet]));
  const placeOf = ({ cell: { sheet, row, column } }: ValueEdit): CellPlace | null => {
    const id = byName.get(sheet)?.id;
    return id === undefined ? null : { id, row, column };
  };
  const keyOf = ({ id, row, column }: CellPlace) => `${id} ${row} ${column}`;
  const byId = new Map(reading.sheets.map((sheet) => [sheet.id, sheet]));
  const looks = new Map<string, CellLook | null>();
  const unseen: CellPlace[] = [];
  for (const edit of values) {
    const place = placeOf(edit);
    const sheet = place && byId.get(place.id);
    if (!place || !sheet || looks.has(keyOf(place))) continue;
    const look = isCurrent ? lookInReading(sheet, place.row, place.column) : null;
    looks.set(keyOf(place), look);
    if (!look) unseen.push(place);
  }
  if (unseen.length > 0) {
    const found = await lookAtCells(trip, unseen, has);
    for (const [index, place] of unseen.entries()) looks.set(keyOf(place), found[index] ?? null);
  }
  return planValues(values, placeOf, (place) => looks.get(keyOf(place)) ?? null);
}

/** What marks come to, sheet by sheet; refusals are added to `refused`. */
export function plannedMarks(
  { sheets }: WorkbookReading,
  edits: readonly Edit[],
  refused: Map<Edit, RefusalReason>,
): readonly MarkPlan[] {
  const clear = edits.find(({ type }) => type === 'clear-marks');
  const marks = edits.filter((edit): edit is MarkEdit => edit.type === 'mark');
  if (!clear && marks.length === 0) return [];
  for (const mark of marks) {
    const isThere = sheets.some(({ sheet }) => sheet.name === mark.cell.sheet);
    if (!isThere) refused.set(mark, 'no-such-sheet');
  }
  return sheets.flatMap((reading) => {
    const here = marks.filter(({ cell }) => cell.sheet === reading.sheet.name);
    const plan = planMarks(reading, here, clear !== undefined);
    for (const [mark, why] of plan.refused) refused.set(mark, why);
    if (clear && plan.stuck) refused.set(clear, 'protected');
    return isEmptyPlan(plan) ? [] : [plan];
  });
}

/** What lists come to; refusals are added to `refused`. */
export function plannedLists(
  reading: WorkbookReading,
  edits: readonly Edit[],
  refused: Map<Edit, RefusalReason>,
): readonly ListPlan[] {
  return edits.flatMap((edit) => {
    const plan = edit.type === 'list' ? planList(reading, edit) : null;
    if (typeof plan === 'string') refused.set(edit, plan);
    return plan === null || typeof plan === 'string' ? [] : [plan];
  });
}
