import { valueOf } from '../../amount/reading';
import { amountAt, type Column } from '../tables/columns';
import type { AmountField, FundsRow, TextField } from '../form';
import type { FundsColumn } from '../labels/lexicon';
import type { SheetView } from '../tables/sheet-view';
import type { TableOf } from '../tables/table';

/**
 * Funds written in one row, each figure right behind its label: 全年预算数 | 100 | 全年执行数 | 90 | 执行率 | 90%. Null when the cells
 * behind the labels hold no such figures.
 */
export function inlineFunds(
  view: SheetView,
  { columns }: TableOf<'funds'>,
  label: TextField,
): FundsRow | null {
  const headings = [...columns.values()];
  const behind = (column: Column) => amountAt(view, column.row, column.right + 1);
  const figures = headings.filter((column) => valueOf(behind(column).reading) !== null);
  if (figures.length < 2) return null;
  const field = (role: FundsColumn): AmountField | null => {
    const column = columns.get(role);
    return column ? behind(column) : null;
  };
  return {
    label,
    initial: field('initial'),
    adjusted: field('adjusted'),
    outturn: field('outturn'),
    weight: field('weight'),
    rate: field('rate'),
    score: field('score'),
    reason: null,
  };
}
