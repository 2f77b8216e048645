import type { Area } from '../../../core/workbook/workbook';
import type { HasApi } from '../api-set';
import type { RoundTrip } from '../round-trip';

/** How much a sheet holds. */
export interface SheetSize {
  /** Round all cells with values, however far down the sheet is formatted; null for an empty sheet. */
  readonly used: Area | null;
  /** The ids of the conditional formats with a formula: ours are among them. */
  readonly customFormats: readonly string[];
  /** The texts of the notes, in Excel's order; null where it does not tell. */
  readonly notes: readonly string[] | null;
}

/** Reads how much every sheet holds: the second round trip. */
export function readSizes(
  trip: RoundTrip,
  ids: readonly string[],
  has: HasApi,
): Promise<ReadonlyMap<string, SheetSize>> {
  return trip(({ workbook }) => {
    const sizes = ids.map((id) => {
      const sheet = workbook.worksheets.getItem(id);
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load('rowIndex,columnIndex,rowCount,columnCount');
      const { conditionalFormats } = sheet.getRange();
      conditionalFormats.load('items/id,items/type');
      const notes = has('1.18') ? sheet.notes : null;
      notes?.load('items/content');
      return { id, used, conditionalFormats, notes };
    });
    return () =>
      new Map(
        sizes.map(({ id, used, conditionalFormats, notes }) => [
          id,
          {
            used: used.isNullObject ? null : areaOf(used),
            customFormats: conditionalFormats.items
              .filter(({ type }) => type === 'Custom')
              .map((format) => format.id),
            notes: notes?.items.map(({ content }) => content) ?? null,
          },
        ]),
      );
  });
}

/** The area of a range whose indexes and counts are loaded. */
export function areaOf(
  range: Pick<Excel.Range, 'rowIndex' | 'columnIndex' | 'rowCount' | 'columnCount'>,
): Area {
  return {
    top: range.rowIndex,
    left: range.columnIndex,
    bottom: range.rowIndex + range.rowCount - 1,
    right: range.columnIndex + range.columnCount - 1,
  };
}
