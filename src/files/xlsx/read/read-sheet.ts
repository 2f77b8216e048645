import { message } from '../../../core/messages/message';
import { LAST_ROW, toA1 } from '../../../core/workbook/cell-ref';
import { collectSheet, type SheetContent } from '../../collect-sheet';
import { damaged, type FileProblem } from '../../file-problem';
import type { ZipEntry } from '../../zip/zip-entry';
import { COLUMNS, positionOf } from './address';
import { areaOf } from './area';
import { type CellTables, contentOf, formatOf } from './cell-content';
import { scanSheet, type WrittenCell } from './scan-sheet';
import { sheetFormulas } from './sheet-formulas';
import { wholeNumber } from './whole-number';

/** What a worksheet's part is read with. */
export interface SheetContext extends CellTables {
  readonly name: string;
  /** The number format of each cell style. */
  readonly formats: readonly (string | undefined)[];
  /** How many cells the sheets before hold. */
  readonly cellsBefore: number;
}

/**
 * Reads a worksheet's cells and merges. What the file says of its own size (`<dimension>`, counts) is not heeded, and a
 * merge whose range is none is passed over. Throws a FileProblem.
 */
export function readSheet(entry: ZipEntry, context: SheetContext): SheetContent {
  const { name, formats } = context;
  const sheet = collectSheet(name, context.cellsBefore);
  const formulas = sheetFormulas();
  let row = -1;
  let column = -1;

  /** Rows and cells may leave their address out; then they follow the one before. */
  const startRow = (number: string | undefined) => {
    row = number === undefined ? row + 1 : (wholeNumber(number) ?? 0) - 1;
    column = -1;
    if (row < 0 || row > LAST_ROW) throw wrongAddress(name, number ?? String(row + 1));
  };

  const addCell = (cell: WrittenCell) => {
    if (sheet.isFull()) return;
    const address = cell.address ?? toA1({ row, column: column + 1 });
    const position = positionOf(address);
    if (Math.floor(position / COLUMNS) !== row) throw wrongAddress(name, address);
    column = position % COLUMNS;

    const style = cell.style ? (wholeNumber(cell.style) ?? -1) : 0;
    // Without a list of styles there is still the first, the default.
    if (style !== 0 && !(style in formats)) {
      throw damaged(message('problem.why-format-index', { sheet: name, cell: address }));
    }
    const content = contentOf(cell, formats[style], context);
    if (content === 'no-such-text') {
      throw damaged(message('problem.why-text-index', { sheet: name, cell: address }));
    }
    const formula = cell.formula
      ? formulas.own(row, column, cell.formula)
      : formulas.inherited(row, column);
    sheet.count('arrays', formulas.arrays());
    sheet.add({
      row,
      column,
      content,
      formula,
      format: formatOf(cell.type, content, formats[style]),
    });
  };

  scanSheet(entry, {
    row: startRow,
    cell: addCell,
    merge: (ref) => {
      const area = areaOf(ref);
      if (area) sheet.addMerge(area);
    },
    done: sheet.isFull,
  });
  return sheet.finish();
}

function wrongAddress(sheet: string, address: string): FileProblem {
  return damaged(message('problem.why-address', { sheet, address: address.slice(0, 20) }));
}
