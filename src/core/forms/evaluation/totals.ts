import { readText, valueOf } from '../../amount/reading';
import type { Cell } from '../../workbook/workbook';
import { amountAt, columnMarks, readMarks, textAt } from '../tables/columns';
import type { AmountField, TotalRow } from '../form';
import type { IndicatorLayout } from './indicator-layout';
import { readHeading } from '../labels/heading';
import { meaningsOf } from '../labels/lexicon';
import { means } from '../tables/row-labels';
import type { SheetView } from '../tables/sheet-view';

/** 总分, 合计 anywhere but in the columns of marks; also `总分：95.67` in one cell. */
export function isTotalLabel(
  view: SheetView,
  cell: Cell,
  { weight, score }: IndicatorLayout,
): boolean {
  if (cell.content.type !== 'text') return false;
  if (cell.column === weight?.left || cell.column === score?.left) return false;
  return means(view, cell, 'total') || embeddedTotal(view, cell) !== null;
}

/** The total row: its figures in the columns of marks, else the next numbers behind the label. */
export function totalRow(
  view: SheetView,
  label: Cell,
  cells: readonly Cell[],
  layout: IndicatorLayout,
): TotalRow {
  const labelField = textAt(view, label.row, label.column);
  const weight = columnMarks(view, label.row, layout.weight);
  const score = columnMarks(view, label.row, layout.score);
  const inPlace = [weight, score].some((field) => field !== null && field.reading.kind !== 'blank');
  if (inPlace) return { label: labelField, weight, score };
  const embedded = embeddedTotal(view, label);
  if (embedded !== null) return { label: labelField, weight, score: embedded };
  const numbers = cells
    .filter((cell) => cell.column > label.column)
    .map((cell) => marksAt(view, cell))
    .filter((field) => valueOf(field.reading) !== null);
  return {
    label: labelField,
    weight: numbers.length > 1 ? (numbers[0] ?? weight) : weight,
    score: numbers.at(-1) ?? score,
  };
}

function marksAt(view: SheetView, cell: Cell): AmountField {
  const field = amountAt(view, cell.row, cell.column);
  return { ...field, reading: readMarks(field.reading) };
}

function embeddedTotal(view: SheetView, cell: Cell): AmountField | null {
  const { tight } = view.label(cell);
  const colon = tight.indexOf(':');
  if (colon <= 0 || colon === tight.length - 1) return null;
  if (
    !meaningsOf(readHeading(tight.slice(0, colon)).core).some((meaning) => meaning.of === 'total')
  ) {
    return null;
  }
  const reading = readMarks(readText(tight.slice(colon + 1)));
  const place = { sheet: view.name, row: cell.row, column: cell.column };
  return reading.kind === 'number'
    ? { cell: place, reading, formula: cell.formula !== undefined, embedded: true }
    : null;
}
