import type { ListEdit, RefusalReason } from '../../../../core/edit';
import { listPlace, mayHoldList } from '../../../../core/edits/list/list-place';
import { updatedList } from '../../../../core/edits/list/updated-list';
import type { Sheet } from '../../../../core/workbook/workbook';
import { childOf } from '../../package/xml-element';
import { isOn } from '../cell-lookup';
import type { EditedBook } from '../edited-book';
import { forgetCalculationOrder } from '../values/recalculate';
import { addSheet, setPrintTitles, sheetsOf } from './add-sheet';
import { type EarlierSheet, earlierSheet } from './earlier-sheet';
import { listRows } from './list-rows';
import { newListSheet, updatedListSheet } from './list-sheet';
import { listStyles } from './list-styles';

/**
 * Writes the list as the last sheet, or brings an earlier one up to date where it stands. Null when it is done.
 * Throws a FileProblem.
 */
export function editList(book: EditedBook, edit: ListEdit): RefusalReason | null {
  const { pkg, parts } = book;
  const place = findPlace(book, edit);
  const known = place.known?.sheet ?? null;
  const isLocked = known
    ? isOn(childOf(known.scan.root, 'sheetProtection'), 'sheet')
    : isOn(childOf(pkg.xml(parts.workbook) ?? undefined, 'workbookProtection'), 'lockStructure');
  if (isLocked) return 'protected';
  const list = updatedList(known?.sheet ?? null, edit);
  const rows = listRows(list, edit, listStyles(book.styles()), known);
  const { headerRow } = list;
  if (!place.known) {
    const index = addSheet(
      pkg,
      parts,
      place.name,
      newListSheet(rows, edit, headerRow, parts.strict),
    );
    setPrintTitles(pkg, parts, index, place.name, headerRow);
    return null;
  }
  const { part, index, sheet } = place.known;
  const before = list.rows[headerRow]?.earlier ?? headerRow;
  const text = updatedListSheet(sheet.scan, rows, before, headerRow);
  if (text === sheet.scan.text) return null;
  pkg.write(part, text);
  if (sheet.sheet.cells.some(({ formula }) => formula !== undefined)) {
    forgetCalculationOrder(pkg, parts);
  }
  if (before !== headerRow) setPrintTitles(pkg, parts, index, place.name, headerRow);
  return null;
}

interface Place {
  readonly name: string;
  /** The earlier list; null for a new sheet. */
  readonly known: {
    readonly part: string;
    readonly index: number;
    readonly sheet: EarlierSheet;
  } | null;
}

function findPlace(book: EditedBook, edit: ListEdit): Place {
  const read = sheetsOf(book.pkg, book.parts).map(({ name, part }, index) => {
    const sheet = part !== null && mayHoldList(name, edit) ? earlierSheet(book, name, part) : null;
    return { name, known: part !== null && sheet ? { part, index, sheet } : null };
  });
  const sheets = read.map(
    ({ name, known }): Sheet => known?.sheet.sheet ?? { name, visibility: 'visible', cells: [] },
  );
  const { name, earlier } = listPlace({ sheets }, edit);
  return { name, known: read[earlier ? sheets.indexOf(earlier) : -1]?.known ?? null };
}
