import type { EtWorkbook, EtWorksheet } from './et';

/** The worksheet of this name; null where there is none, or where it is no worksheet. */
export function findSheet(workbook: EtWorkbook, name: string): EtWorksheet | null {
  try {
    const sheet = workbook.Sheets?.Item(name);
    // A name of digits may be taken for a number.
    if (!sheet?.UsedRange || sheet.Name !== name) return null;
    return sheet;
  } catch {
    return null;
  }
}
