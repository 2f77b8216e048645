import { valueOf } from '../amount/reading';
import type { Cell } from '../workbook/workbook';
import type { BlockList } from './blocks';
import { type Column, columnMarks, columnText, firstBetween, textAt } from './columns';
import type { AmountField, Indicator, TextField } from './form';
import type { IndicatorLayout } from './indicator-layout';
import { isPlaceholder } from './placeholder';
import type { SheetView } from './sheet-view';
import { targetText } from './target-columns';

/** Reads one row and the block labels in it; null when it holds nothing but perhaps labels. */
export function readIndicatorRow(
  view: SheetView,
  row: number,
  layout: IndicatorLayout,
  blocks: BlockList,
): Indicator | null {
  const labelled = readLevels(view, row, layout, blocks);
  const own = columnText(view, row, layout.name);
  const actual = columnText(view, row, layout.actual);
  const target = targetText(view, row, layout.all);
  const weight = columnMarks(view, row, layout.weight);
  const score = columnMarks(view, row, layout.score);
  const filled = (target?.text ?? '') !== '' || actual.text !== '' || holds(weight) || holds(score);
  const name = own.text === '' && labelled && filled ? labelled : own;
  if (name.text === '' && !filled) return null;
  return {
    role: isPlaceholder(name.text) ? 'placeholder' : 'indicator',
    row,
    name,
    level1: blocks.current(1),
    level2: blocks.current(2),
    // A form without a target column has nothing to show there but the row itself.
    target: target ?? { cell: name.cell, text: '' },
    actual,
    weight,
    score,
    reason: layout.reason ? columnText(view, row, layout.reason) : null,
  };
}

/** Does the row carry a weight or a score as a number, and a name? */
export function isRowOfMarks(view: SheetView, row: number, layout: IndicatorLayout): boolean {
  const marks = [layout.weight, layout.score].some(
    (column) => valueOf(columnMarks(view, row, column)?.reading) !== null,
  );
  return marks && columnText(view, row, layout.name).text !== '';
}

/**
 * Opens the blocks that begin in this row. Gives the label that also names the row: one merged across the name column, or
 * 预算执行率, which has no finer level.
 */
function readLevels(
  view: SheetView,
  row: number,
  layout: IndicatorLayout,
  blocks: BlockList,
): TextField | null {
  let names: TextField | null = null;
  for (const [level, column] of [
    [1, layout.level1],
    [2, layout.level2],
  ] as const) {
    const cell = column && labelIn(view, row, column);
    if (!cell) continue;
    const field = textAt(view, row, cell.column);
    const across =
      view.span(row, cell.column).right >= layout.name.left && cell.column < layout.name.left;
    if (across && level === 2) blocks.close(2, row);
    else blocks.label(level, row, field);
    if (across || EXECUTION.test(field.text)) names = field;
  }
  return names;
}

const EXECUTION = /执行率|预算执行|资金执行/;

function labelIn(view: SheetView, row: number, { left, right }: Column): Cell | undefined {
  const cell = firstBetween(view, row, left, right);
  return cell?.content.type === 'text' ? cell : undefined;
}

function holds(field: AmountField | null): boolean {
  return field !== null && field.reading.kind !== 'blank';
}
