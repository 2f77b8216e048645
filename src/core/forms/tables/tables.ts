import type { Column } from './columns';
import { headingsFrom } from './header-rows';
import type { Hit } from './hits';
import { isColumnKeyRow } from './row-labels';
import type { SheetView } from './sheet-view';
import { sideBySide } from './side-by-side';
import type { Table, TablePlace } from './table';
import { columnsFor, tableKindOf } from './table-kind';

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

/** Headings side by side; what makes no table of its own (分值 for each level, 得分 for the reviewer) stays with its neighbour. */
function groupsOf(hits: readonly Hit[]): readonly (readonly Hit[])[] {
  const groups: (readonly Hit[])[] = [];
  for (const group of sideBySide(hits)) {
    const before = groups.at(-1);
    const joins = before && (tableKindOf(group) === null || tableKindOf(before) === null);
    if (joins) groups[groups.length - 1] = [...before, ...group];
    else groups.push(group);
  }
  return groups;
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
  const common: TablePlace = {
    top,
    bottom: isColumnKeyRow(view, view.row(last + 1)) ? last + 1 : last,
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
