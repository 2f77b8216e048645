import type { CellRef } from '../../workbook/cell-ref';

/** Where the fields of a recognised form stand. */
export interface CellsOfForm {
  /** Does any field of the form name this cell? */
  has(row: number, column: number): boolean;
  /** The rows in which the form has figures or an indicator, ascending. */
  readonly rows: readonly number[];
}

/**
 * Collects every cell that a form names, however deep: whatever a recogniser learns to read is accounted for without
 * being listed here.
 */
export function cellsOfForm(form: object): CellsOfForm {
  const cells = new Set<number>();
  const rows = new Set<number>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) {
      for (const each of value) visit(each);
      return;
    }
    if (typeof value !== 'object' || value === null) return;
    if (isField(value)) {
      cells.add(keyOf(value.cell.row, value.cell.column));
      if ('reading' in value) rows.add(value.cell.row);
      return;
    }
    if (isIndicator(value)) rows.add(value.row);
    for (const each of Object.values(value)) visit(each);
  };
  visit(form);
  return {
    has: (row, column) => cells.has(keyOf(row, column)),
    rows: [...rows].sort((a, b) => a - b),
  };
}

const keyOf = (row: number, column: number) => row * 16_384 + column;

const isField = (value: object): value is { readonly cell: CellRef } =>
  'cell' in value && typeof value.cell === 'object';

const isIndicator = (value: object): value is { readonly row: number } =>
  'row' in value && typeof value.row === 'number';
