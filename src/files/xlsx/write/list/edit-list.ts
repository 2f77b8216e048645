import type { ListEdit, RefusalReason } from '../../../../core/edit';
import { childOf } from '../../package/xml-element';
import { isOn } from '../cell-lookup';
import type { EditedBook } from '../edited-book';
import { scanSheet, type SheetScan } from '../sheet-scan';
import { forgetCalculationOrder } from '../values/recalculate';
import { addSheet, sheetsOf, setPrintTitles } from './add-sheet';
import { knownList, type KnownList } from './known-list';
import { writeList } from './list-rows';
import { newListSheet, updatedListSheet } from './list-sheet';
import { listStyles } from './list-styles';
import { rowWriter } from './row-writer';

/**
 * Writes the list as the last sheet, or brings an earlier one up to date where it stands. A sheet of that name that is
 * something else is left alone: the list is then called 校核清单(2). Null when it is done. Throws a FileProblem.
 */
export function editList(book: EditedBook, edit: ListEdit): RefusalReason | null {
  const { pkg, parts } = book;
  const place = findPlace(book, edit);
  const header = edit.heading.length;
  if (place.known) {
    const { part, scan, list, index } = place.known;
    if (isOn(childOf(scan.root, 'sheetProtection'), 'sheet')) return 'protected';
    const writer = rowWriter(scan.text, scan.root.prefix, edit.widths);
    writeList(writer, edit, listStyles(book.styles()), list);
    const rows = writer.written();
    const text = updatedListSheet(scan, rows, list.headerRow, header);
    if (text === scan.text) return null;
    pkg.write(part, text);
    if (/<(?:[^\s<>/:]+:)?f[\s>/]/.test(rows.rows)) forgetCalculationOrder(pkg, parts);
    if (list.headerRow !== header) setPrintTitles(pkg, parts, index, place.name, header);
    return null;
  }
  const root = pkg.xml(parts.workbook);
  if (root && isOn(childOf(root, 'workbookProtection'), 'lockStructure')) return 'protected';
  const writer = rowWriter('', '', edit.widths);
  writeList(writer, edit, listStyles(book.styles()), null);
  const xml = newListSheet(writer.written(), edit, header, parts.strict);
  const index = addSheet(pkg, parts, place.name, xml);
  setPrintTitles(pkg, parts, index, place.name, header);
  return null;
}

interface KnownPlace {
  readonly part: string;
  readonly index: number;
  readonly scan: SheetScan;
  readonly list: KnownList;
}

/** The earlier list, or else a name that no sheet has. */
function findPlace(
  book: EditedBook,
  { sheet, columns }: ListEdit,
): { readonly name: string; readonly known: KnownPlace | null } {
  const sheets = sheetsOf(book.pkg, book.parts);
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? sheet : `${sheet}(${number})`;
    const index = sheets.findIndex((each) => each.name.toLowerCase() === name.toLowerCase());
    const found = sheets[index];
    if (!found) return { name, known: null };
    const scan = found.part === null ? null : scanSheet(book.pkg, found.part, () => true);
    const list = scan && knownList(scan, columns, book);
    if (found.part !== null && scan && list) {
      return { name: found.name, known: { part: found.part, index, scan, list } };
    }
  }
}
