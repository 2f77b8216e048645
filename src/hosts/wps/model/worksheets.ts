import type { EtWorkbook, EtWorksheet } from './et';
import { needed, numberOf, textOf } from './required-members';

/** All sheets in the order of their tabs, chart sheets included. @throws HostProblem */
export function sheetsOf(workbook: EtWorkbook): readonly EtWorksheet[] {
  const Sheets = needed(workbook.Sheets, 'Workbook.Sheets');
  const count = numberOf(Sheets.Count, 'Workbook.Sheets.Count');
  return Array.from({ length: count }, (_, index) => {
    return needed(Sheets.Item(index + 1), 'Workbook.Sheets.Item');
  });
}

/** The worksheets by name. @throws HostProblem */
export function worksheetsOf(workbook: EtWorkbook): ReadonlyMap<string, EtWorksheet> {
  return new Map(
    sheetsOf(workbook)
      .filter(isWorksheet)
      .map((sheet) => [textOf(sheet.Name, 'Worksheet.Name'), sheet]),
  );
}

/** A chart sheet has no cells, or says so by an error. */
function isWorksheet(sheet: EtWorksheet): boolean {
  try {
    return Boolean(sheet.UsedRange);
  } catch {
    return false;
  }
}
