import { readCell } from '../../amount/reading';
import { shownText } from '../../amount/shown-text';
import type { Cell } from '../../workbook/workbook';
import type { Column } from './columns';
import { type Heading, readHeading } from '../labels/heading';
import { type Meaning, meaningsOf } from '../labels/lexicon';
import { periodOf, type PeriodHeading } from '../labels/period-heading';
import { isColumnKey } from './row-labels';
import type { SheetView } from './sheet-view';

/** A cell that may head a column. */
export interface HeadingCell extends Column {
  /** The last row that the heading takes up. */
  readonly bottom: number;
  /** The heading as compared with the synonyms. */
  readonly core: string;
  readonly meanings: readonly Meaning[];
  readonly period: PeriodHeading | null;
}

/** The cells of a row that may head columns, left to right. */
export function headingCellsIn(view: SheetView, row: number): readonly HeadingCell[] {
  const hits: HeadingCell[] = [];
  for (const cell of view.row(row)) {
    if (cell.content.type !== 'text') continue;
    const label = view.label(cell);
    const period = periodOf(label);
    if (period || label.meanings.some(headsColumn)) {
      hits.push(headingCellAt(view, cell, shownText(cell).trim(), label, label.meanings, period));
    }
  }
  return hits;
}

/** Longer texts one below the other are no heading. */
const LONGEST_BROKEN = 30;

/**
 * Headings that a clerk broke over two cells, one below the other (年度 / 指标值), as hits of the upper row: cells whose two
 * parts together are a known heading.
 */
export function brokenHeadings(view: SheetView, row: number): readonly HeadingCell[] {
  const hits: HeadingCell[] = [];
  // A row with figures is the table's first, and no second half of its headings.
  if (view.row(row + 1).some((cell) => readCell(cell).kind === 'number')) return hits;
  for (const cell of view.row(row)) {
    const below = view.at(row + 1, cell.column);
    if (cell.content.type !== 'text' || below?.content.type !== 'text') continue;
    const text = `${cell.content.text.trim()}${below.content.text.trim()}`;
    if (text.length > LONGEST_BROKEN) continue;
    const heading = readHeading(text);
    // `>=20处` below 年度指标值, or `%` below 度量单位, is the first row's; only (B/A) is a heading's without adding to it.
    const addsNothing = heading.core === view.label(cell).core;
    if (addsNothing && !isColumnKey(view.label(below).tight)) continue;
    // An explanation's heading would join with the first explanation below it.
    const isCause = !REST_OF_REASON.test(view.label(below).tight);
    const meanings = meaningsOf(heading.core).filter(
      (meaning) => !(isCause && 'role' in meaning && meaning.role === 'reason'),
    );
    const period = periodOf(heading);
    if (!period && !meanings.some(headsColumn)) continue;
    const hit = headingCellAt(view, cell, text, heading, meanings, period);
    hits.push({ ...hit, bottom: row + 1 });
  }
  return hits;
}

/** 及改进措施, 分析: the second half of an explanation's heading. */
const REST_OF_REASON = /^(?:及|和|与|或|分析|说明|原因|改进|整改|拟采取|措施).{0,10}$/;

function headsColumn({ of }: Meaning): boolean {
  return of === 'funds' || of === 'indicators' || of === 'staff' || of === 'buildings';
}

function headingCellAt(
  view: SheetView,
  cell: Cell,
  heading: string,
  { core, year }: Heading,
  meanings: readonly Meaning[],
  period: PeriodHeading | null,
): HeadingCell {
  const { right, bottom } = view.span(cell.row, cell.column);
  const { row, column: left } = cell;
  return { row, left, right, bottom, heading, core, year, meanings, period };
}
