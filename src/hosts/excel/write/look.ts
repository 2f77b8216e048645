import type { Content } from '../../../core/workbook/workbook';
import type { HasApi } from '../api-set';
import { contentOf, formulaOf } from '../read/cell-content';
import { protectionOf } from '../read/heads';
import type { SheetProtection, SheetReading } from '../read/reading';
import type { RoundTrip } from '../round-trip';

/** A cell that is to be written, as it is now. */
export interface CellLook {
  readonly content: Content | null;
  readonly hasFormula: boolean;
  /** Its number format: `General`, `@`, `0.00%`. */
  readonly format: string;
  readonly locked: boolean;
  /** Inside a merge, not at its top left. */
  readonly covered: boolean;
  /** Of its sheet; null for none. */
  readonly protection: SheetProtection | null;
}

/** A cell of a sheet by the sheet's id. */
export interface CellPlace {
  readonly id: string;
  readonly row: number;
  readonly column: number;
}

/** What the reading says of a cell; null where it does not say all that writing needs to know. */
export function lookInReading(
  { sheet, used, formats, protection }: SheetReading,
  row: number,
  column: number,
): CellLook | null {
  const isRead =
    used !== null &&
    sheet.unread === undefined &&
    used.top <= row &&
    row <= used.bottom &&
    used.left <= column &&
    column <= used.right;
  // Which cells of a protected sheet are locked is asked only of those that are to be written.
  if (!isRead || protection !== null) return null;
  const cell = sheet.cells.find((each) => each.row === row && each.column === column);
  return {
    content: cell?.content ?? null,
    hasFormula: cell?.formula !== undefined,
    format: formats[row - used.top]?.[column - used.left] ?? 'General',
    locked: true,
    covered: isCovered(sheet.merges, row, column),
    protection,
  };
}

/** True for a cell inside a known merge, but not for its top left one. */
export function isCovered(
  merges: SheetReading['sheet']['merges'],
  row: number,
  column: number,
): boolean {
  return (merges ?? []).some(
    ({ top, left, bottom, right }) =>
      top <= row &&
      row <= bottom &&
      left <= column &&
      column <= right &&
      (row !== top || column !== left),
  );
}

/**
 * Looks at cells in one round trip. Null for those whose sheet is gone.
 * @throws HostProblem
 */
export function lookAtCells(
  trip: RoundTrip,
  places: readonly CellPlace[],
  has: HasApi,
): Promise<readonly (CellLook | null)[]> {
  return trip(({ workbook }) => {
    const looks = places.map(({ id, row, column }) => {
      const sheet = workbook.worksheets.getItemOrNullObject(id);
      const range = sheet.getRangeByIndexes(row, column, 1, 1);
      const lock = range.format.protection;
      const merges = has('1.13') ? range.getMergedAreasOrNullObject() : null;
      sheet.protection.load('protected,options');
      sheet.load('id');
      range.load('values,formulas,numberFormat,valueTypes');
      lock.load('locked');
      merges?.load('areas/items/rowIndex,areas/items/columnIndex');
      return () => {
        if (sheet.isNullObject) return null;
        const value: unknown = range.values[0]?.[0];
        return {
          content: contentOf(value, range.valueTypes[0]?.[0] ?? ''),
          hasFormula: formulaOf(range.formulas[0]?.[0], value) !== null,
          format: String(range.numberFormat[0]?.[0] ?? 'General'),
          locked: lock.locked,
          covered:
            merges !== null &&
            !merges.isNullObject &&
            merges.areas.items.some((area) => area.rowIndex !== row || area.columnIndex !== column),
          protection: protectionOf(sheet.protection),
        };
      };
    });
    return () => looks.map((take) => take());
  });
}
