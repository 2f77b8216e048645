import type { BuildingColumn, FundsColumn, IndicatorColumn, Meaning, StaffColumn } from './lexicon';
import type { Column } from './columns';
import { brokenHits, type Hit, hitsIn } from './hits';
import type { PeriodHeading } from './period-heading';
import { isColumnKey } from './row-labels';
import type { SheetView } from './sheet-view';
import { sideBySide } from './side-by-side';
import { columnsFor, tableKindOf } from './table-kind';

interface TableCommon {
  /** First and last row of the headings. */
  readonly top: number;
  readonly bottom: number;
  /** From the first to the last heading that was understood. */
  readonly left: number;
  readonly right: number;
}

/** The headings of one table: where the columns are and what they hold. */
export type Table = TableCommon &
  (
    | { readonly kind: 'funds'; readonly columns: ReadonlyMap<FundsColumn, Column> }
    | { readonly kind: 'indicators'; readonly columns: ReadonlyMap<IndicatorColumn, Column> }
    | { readonly kind: 'staff'; readonly columns: ReadonlyMap<StaffColumn, Column> }
    | { readonly kind: 'buildings'; readonly columns: ReadonlyMap<BuildingColumn, Column> }
    | { readonly kind: 'periods'; readonly columns: readonly PeriodColumn[] }
  );

export type TableKind = Table['kind'];
export type TableOf<Kind extends TableKind> = Extract<Table, { kind: Kind }>;

export interface PeriodColumn extends Column {
  readonly period: PeriodHeading;
}

/** All tables of a sheet, top to bottom, those of one row left to right. */
export function findTables(view: SheetView): readonly Table[] {
  const tables: Table[] = [];
  let next = 0;
  for (const row of view.grid.rows) {
    if (row < next) continue;
    const hits = headingsFrom(view, row);
    if (hits.length === 0) continue;
    const found = groupsOf(hits).flatMap((group) => tableFrom(view, group));
    tables.push(...found);
    for (const table of found) next = Math.max(next, table.bottom + 1);
  }
  return tables;
}

/** Headings side by side; what makes no table of its own (a second 得分 for the reviewer) stays with the one before. */
function groupsOf(hits: readonly Hit[]): readonly (readonly Hit[])[] {
  const groups: (readonly Hit[])[] = [];
  for (const group of sideBySide(hits)) {
    const before = groups.at(-1);
    if (before && tableKindOf(group) === null) groups[groups.length - 1] = [...before, ...group];
    else groups.push(group);
  }
  return groups;
}

/** The headings that start in this row, with those of the row below where the two rows head one table together. */
function headingsFrom(view: SheetView, row: number): readonly Hit[] {
  const single = hitsIn(view, row);
  if (single.length === 0) return single;
  const upper = replaceByColumn(single, brokenHits(view, row));
  const lower = hitsIn(view, row + 1);
  if (lower.length === 0 || !isOneHeader(view, upper, lower)) return upper;
  const joined = upper.filter((hit) => hit.bottom > row).map((hit) => hit.left);
  return replaceByColumn(
    upper,
    lower.filter((hit) => !joined.includes(hit.left)),
  );
}

/** Two heading rows are one header when the lower one holds nothing but headings, and of the same table. */
function isOneHeader(view: SheetView, upper: readonly Hit[], lower: readonly Hit[]): boolean {
  const row = lower[0]?.row ?? 0;
  const heads = (column: number) =>
    lower.some((hit) => hit.left === column) ||
    upper.some((hit) => hit.left === column && hit.bottom >= row);
  if (!view.row(row).every((cell) => heads(cell.column))) return false;
  const [above, below] = [tableKindOf(upper), tableKindOf(lower)];
  if (below === null) return true;
  if (above !== null) return above === below;
  return upper.some((hit) => hit.meanings.some(namesRows));
}

const NAMES: readonly string[] = ['level1', 'level2', 'level3', 'name', 'side'];

function namesRows(meaning: Meaning): boolean {
  return meaning.of === 'indicators' && NAMES.includes(meaning.role);
}

/** `better` in place of those hits whose columns it heads more closely. */
function replaceByColumn(hits: readonly Hit[], better: readonly Hit[]): readonly Hit[] {
  if (better.length === 0) return hits;
  const kept = hits.filter(
    (hit) => !better.some((other) => hit.left <= other.left && other.left <= hit.right),
  );
  return [...kept, ...better].sort((a, b) => a.left - b.left);
}

function isSideLabel(hit: Hit): boolean {
  return hit.meanings.some((meaning) => meaning.of === 'indicators' && meaning.role === 'side');
}

function tableFrom(view: SheetView, hits: readonly Hit[]): readonly Table[] {
  const kind = tableKindOf(hits, sideLabel(view, hits));
  if (kind === null) return [];
  const used = hits.filter((hit) =>
    kind === 'periods' ? hit.period !== null : hit.meanings.some((meaning) => meaning.of === kind),
  );
  const top = Math.min(...used.map((hit) => hit.row));
  // The block's own label (绩效指标) is merged down over all its rows.
  const headings = used.filter((hit) => !isSideLabel(hit));
  const last = Math.max(...headings.map((hit) => Math.min(hit.bottom, top + 3)));
  const common: TableCommon = {
    top,
    bottom: isColumnKey(view, view.row(last + 1)) ? last + 1 : last,
    left: Math.min(...used.map((hit) => hit.left)),
    right: Math.max(...used.map((hit) => hit.right)),
  };
  switch (kind) {
    case 'funds':
      return [{ ...common, kind, columns: columnsFor(used, kind) }];
    case 'indicators':
      return [{ ...common, kind, columns: columnsFor(used, kind) }];
    case 'staff':
      return [{ ...common, kind, columns: columnsFor(used, kind) }];
    case 'buildings':
      return [{ ...common, kind, columns: columnsFor(used, kind) }];
    case 'periods':
      return [
        {
          ...common,
          kind,
          columns: used.flatMap((hit) =>
            hit.period ? [{ ...columnOf(hit), period: hit.period }] : [],
          ),
        },
      ];
  }
}

function columnOf({ row, left, right, heading, year }: Hit): Column {
  return { row, left, right, heading, year };
}

/** Is the money block named to the left of the headings (经费控制情况)? */
function sideLabel(view: SheetView, hits: readonly Hit[]): boolean {
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
