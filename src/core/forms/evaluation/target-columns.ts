import { isNoAmount } from '../../text/nothing';
import { plainText, tightText } from '../../text/plain-text';
import { type Column, columnText } from '../tables/columns';
import type { TextField } from '../form';
import type { IndicatorColumn } from '../labels/lexicon';
import type { SheetView } from '../tables/sheet-view';

const SIGN =
  /^(?:[≥≧≤≦><=＝═﹦±≮≯]+|大于等于|小于等于|大于或等于|小于或等于|大于|小于|等于|不低于|不少于|不超过|不高于)$/;
const NO_UNIT = /^(?:定性|null)$/;

/**
 * The target of a row. 指标性质 | 指标值 | 度量单位 are joined to one text (`≥` `95` `%` → `≥95%`) that names the cell of the value;
 * 定性 and 定量 are kinds, not signs. Of 年初指标值 and 调整指标值 the adjusted one counts where it is filled.
 */
export function targetText(
  view: SheetView,
  row: number,
  columns: ReadonlyMap<IndicatorColumn, Column>,
): TextField | null {
  const column = targetColumn(columns);
  if (!column) return null;
  const adjustedColumn = columns.get('adjustedTarget');
  const adjusted = adjustedColumn && columnText(view, row, adjustedColumn);
  const value = adjusted && adjusted.text !== '' ? adjusted : columnText(view, row, column);
  if (value.text === '') return value;
  const nature = partOf(view, row, columns.get('nature'));
  const measure = measureText(view, row, columns);
  const sign = SIGN.test(nature) && !startsWithSign(value.text) ? nature : '';
  // A unit belongs behind a bare number only; 按要求公开 and 95% have all that they need.
  const unit = /\d$/.test(plainText(value.text)) ? measure : '';
  return { cell: value.cell, text: `${sign}${value.text}${unit}` };
}

function partOf(view: SheetView, row: number, column: Column | undefined): string {
  return column ? tightText(columnText(view, row, column).text) : '';
}

function startsWithSign(value: string): boolean {
  return /^[≥≧≤≦><=＝±]/.test(plainText(value));
}

/** What the 度量单位 column says in this row; `''` where it gives no unit or there is no such column. */
export function measureText(
  view: SheetView,
  row: number,
  columns: ReadonlyMap<IndicatorColumn, Column>,
): string {
  const measure = partOf(view, row, columns.get('measure'));
  return isNoAmount(measure) || NO_UNIT.test(measure) ? '' : measure;
}

/** The column of the target's value; undefined when the table has none. */
export function targetColumn(columns: ReadonlyMap<IndicatorColumn, Column>): Column | undefined {
  return columns.get('target') ?? columns.get('adjustedTarget');
}
