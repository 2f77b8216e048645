import type { EditedBook } from '../edited-book';
import { forgetCalculationOrder, formulaCount, recalculateOnLoad } from '../values/recalculate';
import type { TypedSheet } from './edit-typed';

/**
 * Keeps calculation right after typed edits: the file's order of calculation is forgotten when formulas came or went, and
 * whatever opens the file next computes anew where a result may be out of date. It need not where the edits brought the
 * results of all formulas there are, as a spreadsheet that computes by itself does.
 */
export function recalculateTyped(book: EditedBook, sheets: readonly TypedSheet[]): void {
  const { pkg, parts } = book;
  if (sheets.some(({ formulasMoved }) => formulasMoved)) forgetCalculationOrder(pkg, parts);
  if (!sheets.some(({ inputsChanged }) => inputsChanged)) return;
  const results = sheets.reduce((sum, sheet) => sum + sheet.results, 0);
  if (formulaCount(pkg, parts) > results) recalculateOnLoad(pkg, parts);
}
