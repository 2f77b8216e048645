import type { ListEdit, RefusalReason } from '../../../../core/edit';
import { listPlace, mayHoldList } from '../../../../core/edits/list/list-place';
import { updatedList } from '../../../../core/edits/list/updated-list';
import type { Sheet } from '../../../../core/workbook/workbook';
import { findSheet } from '../../model/find-sheet';
import type { EtApplication, EtWorkbook, EtWorksheet } from '../../model/et';
import { needed, textOf, truthOf } from '../../model/required-members';
import { sheetsOf } from '../../model/worksheets';
import { readSheet } from '../../read/read-sheet';
import { writeCells, type WriteContext } from '../write-cells';
import { listWritings } from './list-writings';
import { dressList, dressNewList } from './dress-list';
import { writeListLinks } from './list-links';

/**
 * Writes the list as the last sheet, or brings an earlier one up to date where it stands; what is the same already stays.
 * The sheet that was in front stays there. `isOurs` is told the sheet's name before anything is written. Null when it is
 * done. @throws HostProblem
 */
export async function writeList(
  application: EtApplication,
  workbook: EtWorkbook,
  edit: ListEdit,
  context: WriteContext,
  isOurs: (sheet: string) => void,
): Promise<RefusalReason | null> {
  const place = listPlace({ sheets: await candidates(workbook, edit, context) }, edit);
  isOurs(place.name);
  const list = updatedList(place.earlier, edit);
  if (!place.earlier) {
    if (truthOf(workbook.ProtectStructure) === true) return 'protected';
    const front = workbook.ActiveSheet;
    const sheet = addSheet(workbook, place.name);
    writeListLinks(sheet, list);
    const lost = writeCells(sheet, listWritings(sheet, list, context), context);
    dressNewList(application, sheet, list, edit);
    dressList(sheet, list, edit);
    front?.Activate();
    return lost.size > 0 ? 'protected' : null;
  }
  const sheet = needed(findSheet(workbook, place.name), 'Workbook.Sheets.Item');
  if (truthOf(sheet.ProtectContents) === true) return 'protected';
  const linked = writeListLinks(sheet, list);
  const writings = listWritings(sheet, list, context);
  const lost = writeCells(sheet, writings, context);
  if (linked || writings.length > 0) dressList(sheet, list, edit);
  return lost.size > 0 ? 'changed' : null;
}

/** The names of all sheets; of those that may be the list, what they hold. */
async function candidates(
  workbook: EtWorkbook,
  edit: ListEdit,
  { reader, date1904 }: WriteContext,
): Promise<readonly Sheet[]> {
  const sheets: Sheet[] = [];
  for (const sheet of sheetsOf(workbook)) {
    const own = textOf(sheet.Name, 'Worksheet.Name');
    if (mayHoldList(own, edit)) {
      const context = { name: own, reader, date1904, kept: null };
      sheets.push((await readSheet(sheet, context)).sheet);
    } else {
      sheets.push({ name: own, visibility: 'visible', cells: [] });
    }
  }
  return sheets;
}

function addSheet(workbook: EtWorkbook, name: string): EtWorksheet {
  const Sheets = needed(workbook.Sheets, 'Workbook.Sheets');
  const last = needed(sheetsOf(workbook).at(-1), 'Workbook.Sheets.Item');
  const sheet = needed(Sheets.Add(undefined, last), 'Workbook.Sheets.Add');
  sheet.Name = name;
  return needed(findSheet(workbook, name), 'Worksheet.Name');
}
