import type { Decimal } from '../../amount/decimal';
import { valueOf } from '../../amount/reading';
import type { Cell } from '../../workbook/workbook';
import { blockList } from './blocks';
import { childRows } from './children';
import type { AmountField, IndicatorBlock, Indicator, TotalRow } from '../form';
import type { IndicatorLayout } from './indicator-layout';
import { isRowOfMarks, readIndicatorRow } from './indicator-row';
import { isFooter, isPageMark, isSubtotal, means } from '../tables/row-labels';
import type { SheetView } from '../tables/sheet-view';
import { isTotalLabel, totalRow } from './totals';

/** What stands under the headings of an indicator table. */
export interface IndicatorRows {
  readonly blocks: readonly IndicatorBlock[];
  readonly indicators: readonly Indicator[];
  readonly total: TotalRow | null;
}

/** A stretch of rows under one row of headings; a form printed on two pages has its headings twice. */
export interface Stretch {
  readonly layout: IndicatorLayout;
  readonly first: number;
  /** The last row that may belong to it. */
  readonly last: number;
}

/**
 * Reads the rows down to the 总分 row, the notes or the end of the form. `execution`: the weight of the execution rate, which the
 * total holds too.
 */
export function readIndicators(
  view: SheetView,
  stretches: readonly Stretch[],
  execution: AmountField | null,
): IndicatorRows {
  const blocks = blockList();
  const indicators: Indicator[] = [];
  let total: TotalRow | null = null;
  for (const { layout, first, last } of stretches) {
    let ended = false;
    for (const row of view.rows(first, last)) {
      const cells = view.row(row);
      if (isSubtotal(view, cells) || isPageMark(view, cells)) continue;
      const label = cells.find((cell) => isTotalLabel(view, cell, layout));
      if (label) total ??= totalRow(view, label, cells, layout);
      if (label || isFooter(view, cells) || isGoal(view, cells, row, layout)) {
        ended = true;
        blocks.end(row);
        continue;
      }
      // Below the total stand notes and signatures; only a row that carries marks of its own is an indicator there.
      if (ended && !isRowOfMarks(view, row, layout)) continue;
      const indicator = readIndicatorRow(view, row, layout, blocks);
      if (indicator) indicators.push(indicator);
    }
    blocks.end(last + 1);
  }
  const children = childRows(indicators, totalsOf(total, execution));
  return {
    blocks: blocks.blocks(),
    indicators: indicators.map((row, index) =>
      children.has(index) ? { ...row, role: 'child' } : row,
    ),
    total,
  };
}

/** What the rows may come to: the printed total, with the execution rate's part in it and without. */
function totalsOf(total: TotalRow | null, execution: AmountField | null): readonly Decimal[] {
  const all = valueOf((total?.weight ?? total?.score)?.reading);
  if (all === null) return [];
  const part = valueOf(execution?.reading);
  return part === null ? [all] : [all.minus(part), all];
}

/** A goal between two stretches of indicators. */
function isGoal(
  view: SheetView,
  cells: readonly Cell[],
  row: number,
  layout: IndicatorLayout,
): boolean {
  return cells.some((cell) => means(view, cell, 'goal')) && !isRowOfMarks(view, row, layout);
}
