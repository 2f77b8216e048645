import { valueOf } from '../../amount/reading';
import type { Cell } from '../../workbook/workbook';
import { type BlockList, readBlockLabel } from './blocks';
import {
  type Column,
  columnMarks,
  columnReason,
  columnText,
  firstBetween,
  isCountedAbove,
  textAt,
} from '../tables/columns';
import type { AmountField, Indicator, IndicatorRole, TextField } from '../form';
import { statedDirection } from './direction-column';
import type { IndicatorLayout } from './indicator-layout';
import { isPlaceholder } from '../labels/placeholder';
import type { SheetView } from '../tables/sheet-view';
import { measureText, targetColumn, targetText } from './target-columns';

/** Reads one row and the block labels in it; null when it holds nothing but perhaps labels. */
export function readIndicatorRow(
  view: SheetView,
  row: number,
  layout: IndicatorLayout,
  blocks: BlockList,
): Indicator | null {
  const labelled = readLevels(view, row, layout, blocks);
  if (!layout.level1 && isSection(view, row, blocks)) return null;
  if (
    !VALUES.some((role) =>
      hasCell(view, row, role === 'target' ? targetColumn(layout.all) : layout[role]),
    )
  ) {
    return null;
  }
  const own = columnText(view, row, layout.name);
  const actual = columnText(view, row, layout.actual);
  const target = targetText(view, row, layout.all);
  const measure = measureText(view, row, layout.all);
  const stated = statedDirection(view, row, layout);
  const weight = columnMarks(view, row, layout.weight);
  const score = columnMarks(view, row, layout.score);
  const filled = (target?.text ?? '') !== '' || actual.text !== '' || holds(weight) || holds(score);
  const name = own.text === '' && labelled && filled ? labelled : own;
  if (name.text === '' && !filled) return null;
  return {
    role: roleOf(view, row, name, layout),
    row,
    name,
    level1: blocks.current(1),
    level2: blocks.current(2),
    // A form without a target column has nothing to show there but the row itself.
    target: target ?? { cell: name.cell, text: '' },
    ...(measure === '' ? {} : { measure }),
    ...(stated === null ? {} : { stated }),
    actual,
    weight,
    score,
    reason: columnReason(view, row, layout.reason),
  };
}

const VALUES = ['name', 'target', 'actual', 'weight', 'score'] as const;

/** A row that is merged with the one above in all its columns is no row of its own. */
function hasCell(view: SheetView, row: number, column: Column | undefined): boolean {
  return column !== undefined && firstBetween(view, row, column.left, column.right) !== undefined;
}

/** Where the marks are merged with those of the row above, they are that row's. */
function roleOf(
  view: SheetView,
  row: number,
  name: TextField,
  { weight, score }: IndicatorLayout,
): IndicatorRole {
  if (isPlaceholder(name.text)) return 'placeholder';
  return isCountedAbove(view, row, weight) || isCountedAbove(view, row, score)
    ? 'child'
    : 'indicator';
}

/** 产出指标（50分） alone on a row, in a table without a column for levels, begins a block. */
function isSection(view: SheetView, row: number, blocks: BlockList): boolean {
  const [cell, ...others] = view.row(row);
  if (cell?.content.type !== 'text' || others.length > 0) return false;
  const { name, statedWeight } = readBlockLabel(cell.content.text);
  if (statedWeight === null && !name.endsWith('指标')) return false;
  blocks.label(1, row, textAt(view, row, cell.column));
  return true;
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
    if (!NAMES_BLOCK.test(field.text)) continue;
    const across =
      view.span(row, cell.column).right >= layout.name.left && cell.column < layout.name.left;
    if (across && level === 2) blocks.close(2, row);
    else blocks.label(level, row, field);
    if (across || EXECUTION.test(field.text)) names = field;
  }
  return names;
}

/** Words, or a weight alone; ……, / and page numbers begin no block. */
const NAMES_BLOCK = /[㐀-鿿(（]/;

const EXECUTION = /执行率|预算执行|资金执行/;

function labelIn(view: SheetView, row: number, { left, right }: Column): Cell | undefined {
  const cell = firstBetween(view, row, left, right);
  return cell?.content.type === 'text' ? cell : undefined;
}

function holds(field: AmountField | null): boolean {
  return field !== null && field.reading.kind !== 'blank';
}
