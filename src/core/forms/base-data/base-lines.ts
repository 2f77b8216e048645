import { amountAt, columnAmount, textAt } from '../tables/columns';
import type { AmountField, BaseLine, PeriodRole } from '../form';
import { lineName } from './base-line-kind';
import { isAusterityLabel, isFooter, means } from '../tables/row-labels';
import { isPlaceholder } from '../labels/placeholder';
import type { PeriodOf } from './periods';
import { placed } from './placed-lines';
import type { RawLine } from './raw-line';
import type { SheetView } from '../tables/sheet-view';

/** Reads the money lines from row `first` to `last`; blank rows between them are skipped. */
export function readBaseLines(
  view: SheetView,
  periods: readonly PeriodOf[],
  first: number,
  last: number,
): readonly BaseLine[] {
  const firstPeriod = Math.min(...periods.map(({ column }) => column.left));
  const lines: RawLine[] = [];
  for (const row of view.rows(first, last)) {
    const cells = view.row(row);
    if (cells.length === 0) continue;
    if (
      isFooter(view, cells) ||
      cells.some((cell) => isAusterityLabel(view, cell) || means(view, cell, 'buildings-side'))
    ) {
      break;
    }
    const labelCell = cells
      .filter((cell) => cell.column < firstPeriod && cell.content.type === 'text')
      .at(-1);
    const amounts = amountsIn(view, row, periods);
    const filled = Object.values(amounts).some((field) => field.reading.kind !== 'blank');
    const label = textAt(view, row, labelCell?.column ?? Math.max(0, firstPeriod - 1));
    const name = lineName(label.text);
    if (!filled && isPlaceholder(name)) continue;
    lines.push({ label, name, amounts });
  }
  return placed(lines);
}

function amountsIn(
  view: SheetView,
  row: number,
  periods: readonly PeriodOf[],
): Readonly<Partial<Record<PeriodRole, AmountField>>> {
  const amounts: Partial<Record<PeriodRole, AmountField>> = {};
  for (const { role, column } of periods) {
    amounts[role] = columnAmount(view, row, column) ?? amountAt(view, row, column.left);
  }
  return amounts;
}
