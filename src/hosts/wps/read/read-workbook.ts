import type { Sheet, Workbook } from '../../../core/workbook/workbook';
import type { HostReading } from '../../host';
import type { EtWorkbook } from '../model/et';
import { textOf } from '../model/required-members';
import { sheetsOf } from '../model/worksheets';
import { readSheet, type SheetReading } from './read-sheet';
import type { Reader } from './reader';
import { sameSheet } from '../../../core/workbook/same-sheet';

/** What was read of a workbook, and all that the next reading can use of it. */
export interface WorkbookReading extends HostReading {
  readonly sheets: ReadonlyMap<string, SheetReading>;
}

/** How a workbook is read. */
export interface ReadContext {
  readonly reader: Reader;
  readonly earlier: WorkbookReading | null;
  /**
   * True for a sheet whose formats nobody can have changed since: no event tells of such a change, but the sheet must be in
   * front for it.
   */
  readonly isUntouched: (sheet: string) => boolean;
}

/** Reads a whole workbook. A sheet, and a workbook, that did not change is the same object as before. @throws HostProblem */
export async function readWorkbook(
  workbook: EtWorkbook,
  { reader, earlier, isUntouched }: ReadContext,
): Promise<WorkbookReading> {
  const date1904 = workbook.Date1904 === true;
  const readings = new Map<string, SheetReading>();
  for (const sheet of sheetsOf(workbook)) {
    const name = textOf(sheet.Name, 'Worksheet.Name');
    const before = earlier?.sheets.get(name) ?? null;
    const kept = before && isUntouched(name) ? before : null;
    if (readings.size > 0) await reader.pause();
    const now = await readSheet(sheet, { name, date1904, reader, kept });
    readings.set(name, before && sameSheet(before.sheet, now.sheet) ? before : now);
  }
  const sheets = [...readings.values()].map(({ sheet }) => sheet);
  return {
    workbook: sameSheets(earlier?.workbook, sheets) ?? { sheets },
    name: fileName(workbook),
    sheets: readings,
  };
}

function sameSheets(earlier: Workbook | undefined, sheets: readonly Sheet[]): Workbook | undefined {
  const isSame =
    earlier?.sheets.length === sheets.length &&
    earlier.sheets.every((sheet, index) => sheet === sheets[index]);
  return isSame ? earlier : undefined;
}

/** '' for a workbook that was never saved. */
function fileName(workbook: EtWorkbook): string {
  return workbook.Path === '' ? '' : textOf(workbook.Name, 'Workbook.Name');
}
