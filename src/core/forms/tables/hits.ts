import { shownText } from '../../amount/shown-text';
import type { Cell } from '../../workbook/workbook';
import type { Column } from './columns';
import { type Heading, readHeading } from '../labels/heading';
import { type Meaning, meaningsOf, PATTERN_RANK } from '../labels/lexicon';
import { periodOf, type PeriodHeading } from '../labels/period-heading';
import { isColumnKey } from './row-labels';
import type { SheetView } from './sheet-view';

/** A cell that may head a column. */
export interface Hit extends Column {
  /** The last row that the heading takes up. */
  readonly bottom: number;
  /** The heading as compared with the synonyms. */
  readonly core: string;
  readonly meanings: readonly Meaning[];
  readonly period: PeriodHeading | null;
}

/** The cells of a row that may head columns, left to right. */
export function hitsIn(view: SheetView, row: number): readonly Hit[] {
  const hits: Hit[] = [];
  for (const cell of view.row(row)) {
    if (cell.content.type !== 'text') continue;
    const label = view.label(cell);
    const period = periodOf(label);
    if (period || label.meanings.some(headsColumn)) {
      hits.push(hitAt(view, cell, shownText(cell).trim(), label, label.meanings, period));
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
export function brokenHits(view: SheetView, row: number): readonly Hit[] {
  const hits: Hit[] = [];
  for (const cell of view.row(row)) {
    const below = view.at(row + 1, cell.column);
    if (cell.content.type !== 'text' || below?.content.type !== 'text') continue;
    const text = `${cell.content.text.trim()}${below.content.text.trim()}`;
    if (text.length > LONGEST_BROKEN) continue;
    const heading = readHeading(text);
    // `>=20处` below 年度指标值, or `%` below 度量单位, is the first row's; only (B/A) is a heading's without adding to it.
    const addsNothing = heading.core === view.label(cell).core;
    if (addsNothing && !isColumnKey(view.label(below).tight)) continue;
    // By pattern alone, an explanation's heading would join with the first explanation below it.
    const meanings = meaningsOf(heading.core).filter((meaning) => meaning.rank < PATTERN_RANK);
    const period = periodOf(heading);
    if (!period && !meanings.some(headsColumn)) continue;
    const hit = hitAt(view, cell, text, heading, meanings, period);
    hits.push({ ...hit, bottom: row + 1 });
  }
  return hits;
}

function headsColumn({ of }: Meaning): boolean {
  return of === 'funds' || of === 'indicators' || of === 'staff' || of === 'buildings';
}

function hitAt(
  view: SheetView,
  cell: Cell,
  heading: string,
  { core, year }: Heading,
  meanings: readonly Meaning[],
  period: PeriodHeading | null,
): Hit {
  const { right, bottom } = view.span(cell.row, cell.column);
  const { row, column: left } = cell;
  return { row, left, right, bottom, heading, core, year, meanings, period };
}
