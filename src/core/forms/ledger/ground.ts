import type { Cell } from '../../workbook/workbook';
import type { Column } from '../tables/columns';
import type { Section } from '../tables/sections';
import type { SheetView } from '../tables/sheet-view';
import type { Table } from '../tables/table';
import type { CellsOfForm } from './cells-of-form';
import { type GroundColumn, groundColumn, type KnownHeading } from './ground-column';

/** A table of a form with the rows that were read under its headings. */
export interface Ground {
  readonly table: Table;
  /** The last row in which the form has a figure or an indicator; the last heading row when there is none. */
  readonly lastRead: number;
  /** What is known of one column of the sheet under these headings. */
  column(column: number): GroundColumn;
}

/** The grounds of a section, top to bottom. */
export function groundsOf(
  view: SheetView,
  { tables, bottom }: Section,
  cells: CellsOfForm,
  year: number | null,
): readonly Ground[] {
  return tables.map((table) => {
    const next = tables.find((other) => other.top > table.top);
    const last = next ? next.top - 1 : bottom;
    const rows = cells.rows.filter((row) => row > table.bottom && row <= last);
    const lastRead = Math.max(table.bottom, ...rows);
    const headings = headingsOf(table);
    const known = new Map<number, GroundColumn>();
    return {
      table,
      lastRead,
      column(column) {
        const before = known.get(column);
        if (before) return before;
        const found = groundColumn(view, { table, lastRead, headings, rows, year }, cells, column);
        known.set(column, found);
        return found;
      },
    };
  });
}

/** The ground that a cell lies in: of several tables beside each other the one over its column. Null above them all. */
export function groundAt(grounds: readonly Ground[], { row, column }: Cell): Ground | null {
  let nearest: Ground | null = null;
  for (const ground of grounds) {
    const { top, left, right } = ground.table;
    if (top > row) continue;
    const isOver = left <= column && column <= right;
    if (nearest === null || top > nearest.table.top || (top === nearest.table.top && isOver)) {
      nearest = ground;
    }
  }
  return nearest;
}

function headingsOf({ columns }: Table): readonly KnownHeading[] {
  return Array.isArray(columns)
    ? (columns as readonly Column[]).map((column) => ({ ...column, role: 'period' }))
    : [...(columns as ReadonlyMap<string, Column>)].map(([role, column]) => ({ ...column, role }));
}
