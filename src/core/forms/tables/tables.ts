import { isSure } from '../labels/lexicon';
import { assignColumns } from './assign-columns';
import type { Column } from './columns';
import { headingsFrom } from './header-rows';
import type { HeadingCell } from './heading-cells';
import { isColumnKeyRow } from './row-labels';
import type { SheetView } from './sheet-view';
import { sideBySide } from './side-by-side';
import type { Table, TableKind, TableOf, TablePlace } from './table';
import { tableKindOf } from './table-kind';

/** All tables of a sheet, top to bottom, those of one row left to right. */
export function findTables(view: SheetView): readonly Table[] {
  const headings: Headings[] = [];
  let next = 0;
  for (const row of view.grid.rows) {
    if (row < next) continue;
    const hits = headingsFrom(view, row);
    if (hits.length === 0) continue;
    const found = groupsOf(hits).flatMap((group) => headingsOf(view, group) ?? []);
    headings.push(...found);
    for (const { place } of found) next = Math.max(next, place.bottom + 1);
  }
  const end = view.grid.used?.bottom ?? 0;
  return headings.map((each) => {
    const below = headings.find(({ place }) => place.top > each.place.bottom);
    return tableFrom(view, each, below ? below.place.top - 1 : end);
  });
}

/** The headings that make one table. */
interface Headings {
  readonly kind: TableKind;
  readonly place: TablePlace;
  readonly hits: readonly HeadingCell[];
}

/** Headings side by side; what makes no table of its own (分值 for each level, 得分 for the reviewer) stays with its neighbour. */
function groupsOf(hits: readonly HeadingCell[]): readonly (readonly HeadingCell[])[] {
  const groups: (readonly HeadingCell[])[] = [];
  for (const group of sideBySide(hits)) {
    const before = groups.at(-1);
    const joins = before && (tableKindOf(group) === null || tableKindOf(before) === null);
    if (joins) groups[groups.length - 1] = [...before, ...group];
    else groups.push(group);
  }
  return groups;
}

function isSideLabel(hit: HeadingCell): boolean {
  return hit.meanings.some((meaning) => meaning.of === 'indicators' && meaning.role === 'side');
}

function headingsOf(view: SheetView, hits: readonly HeadingCell[]): Headings | null {
  const kind = tableKindOf(hits, sideLabel(view, hits));
  if (kind === null) return null;
  const used = hits.filter((hit) =>
    kind === 'periods' ? hit.period !== null : hit.meanings.some((meaning) => meaning.of === kind),
  );
  // A heading that only may be one does not make the table any larger.
  const sure = used.filter(({ period, meanings }) =>
    kind === 'periods'
      ? period !== null
      : meanings.some((each) => each.of === kind && isSure(each)),
  );
  const top = Math.min(...sure.map((hit) => hit.row));
  // The block's own label (绩效指标) is merged down over all its rows.
  const headings = sure.filter((hit) => !isSideLabel(hit));
  const last = Math.max(...headings.map((hit) => Math.min(hit.bottom, top + 3)));
  const place = {
    top,
    bottom: isColumnKeyRow(view, view.row(last + 1)) ? last + 1 : last,
    left: Math.min(...sure.map((hit) => hit.left)),
    right: Math.max(...sure.map((hit) => hit.right)),
  };
  return { kind, place, hits: used };
}

function tableFrom(view: SheetView, { kind, place, hits }: Headings, last: number): Table {
  const body = { first: place.bottom + 1, last };
  switch (kind) {
    case 'funds':
      return withinColumns(place, assignColumns(view, hits, kind, body));
    case 'indicators':
      return { ...place, kind, columns: assignColumns(view, hits, kind, body) };
    case 'staff':
      return { ...place, kind, columns: assignColumns(view, hits, kind, body) };
    case 'buildings':
      return { ...place, kind, columns: assignColumns(view, hits, kind, body) };
    case 'periods':
      return {
        ...place,
        kind,
        columns: hits.flatMap((hit) =>
          hit.period ? [{ ...columnOf(hit), period: hit.period }] : [],
        ),
      };
  }
}

/** A heading that turned out to be the block's own label lies left of the table. */
function withinColumns(place: TablePlace, columns: TableOf<'funds'>['columns']): TableOf<'funds'> {
  const all = [...columns.values()];
  const left = Math.min(...all.map((column) => column.left));
  const right = Math.max(...all.map((column) => column.right));
  return { ...place, left, right, kind: 'funds', columns };
}

function columnOf({ row, left, right, heading, year }: HeadingCell): Column {
  return { row, left, right, heading, year };
}

/** Is the money block named to the left of the headings (经费控制情况)? */
function sideLabel(view: SheetView, hits: readonly HeadingCell[]): boolean {
  const first = hits[0];
  if (!first) return false;
  return view
    .row(first.row)
    .some(
      (cell) =>
        cell.column < first.left &&
        view.label(cell).meanings.some((meaning) => meaning.of === 'money-side'),
    );
}
