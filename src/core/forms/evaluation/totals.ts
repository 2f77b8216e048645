import { readText, valueOf } from '../../amount/reading';
import type { Cell } from '../../workbook/workbook';
import { amountAt, columnMarks, readMarks, textAt } from '../tables/columns';
import type { AmountField, TotalRow } from '../form';
import type { IndicatorLayout } from './indicator-layout';
import { readHeading } from '../labels/heading';
import { meaningsOf } from '../labels/lexicon';
import { means } from '../tables/row-labels';
import type { Section } from '../tables/sections';
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

/**
 * A total that is written above the tables alone (自评总分 | 97, 项目总得分：97). Its place is the next cell behind the label, blank or
 * not; a label of points other than a total's counts only with a number behind it. Null when there is none.
 */
export function headTotal(view: SheetView, { top, tables }: Section): TotalRow | null {
  const end = (tables[0]?.top ?? top) - 1;
  for (const row of view.rows(top, end)) {
    const cells = view.row(row);
    for (const [index, cell] of cells.entries()) {
      if (cell.content.type !== 'text') continue;
      const label = textAt(view, row, cell.column);
      const embedded = embeddedTotal(view, cell);
      if (embedded !== null) return { label, weight: null, score: embedded };
      const isTotal = means(view, cell, 'total') && view.label(cell).core.includes('分');
      if (!isTotal && !isOwnScore(view, cell)) continue;
      const beside = view.span(row, cell.column).right + 1;
      const next = cells[index + 1];
      const score = next && isMarks(view, next) ? marksAt(view, next) : null;
      if (score) return { label, weight: null, score };
      if (isTotal && next?.column !== beside) {
        return { label, weight: null, score: amountAt(view, row, beside) };
      }
    }
  }
  return null;
}

/** 自评得分 above the tables is the whole form's. */
function isOwnScore(view: SheetView, cell: Cell): boolean {
  return view
    .label(cell)
    .meanings.some((meaning) => meaning.of === 'indicators' && meaning.role === 'score');
}

function isMarks(view: SheetView, cell: Cell): boolean {
  return valueOf(marksAt(view, cell).reading) !== null;
}
