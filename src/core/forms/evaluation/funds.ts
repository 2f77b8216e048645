import {
  amountAt,
  type Column,
  columnAmount,
  columnMarks,
  columnReason,
  firstBetween,
  textAt,
} from '../tables/columns';
import type { Funds, FundsRow, TextField } from '../form';
import type { Cell } from '../../workbook/workbook';
import { inlineFunds } from './funds-inline';
import { nestedSources } from './funds-nesting';
import type { SheetView } from '../tables/sheet-view';
import type { Label } from '../labels/label';
import { saysPart } from '../../text/decoration';
import { means } from '../tables/row-labels';
import { splitsIn } from './splits';
import { statedWeight } from './stated-weight';
import { isFundsTotal } from '../labels/grammar/block-label';
import type { TableOf } from '../tables/table';

/** Words that every source of funds has one of; a row without them and without amounts ends the block. */
const SOURCE =
  /资金|拨款|财政|补助|结转|结余|中央|省|市|县|区|旗|盟|乡|镇|专户|基金|收入|支出|债|贷款|自筹|自有|其他|经费|合计|总额|总计|小计|其中|预算/;

/** The funds block: its rows run from the headings down to the goals, the indicators or `end`. */
export function readFunds(view: SheetView, table: TableOf<'funds'>, end: number): Funds {
  const last = goalRow(view, table, end) - 1;
  const splits = splitsIn(view, table.bottom + 1, last);
  const inline = inlineFunds(view, table, blockLabel(view, table));
  const rows = inline ? [inline] : fundsRows(view, table, Math.min(last, splits.top - 1));
  const named = rows.findIndex((row) => isTotal(view, row));
  // Without a total by name, the first row is it, unless it calls itself a part.
  const total = named >= 0 ? named : rows.length > 0 && !isPart(rows[0]) ? 0 : -1;
  const others = rows.filter((_, index) => index !== total);
  const nested = nestedSources(others);
  const whole = rows[total];
  const stated = table.columns.has('weight')
    ? null
    : statedWeight(view, table.columns.get('score'), blockLabel(view, table));
  return {
    total: whole ? { ...whole, weight: whole.weight ?? stated } : null,
    sources: others.filter((row) => !nested.has(row)),
    parts: others.filter((row) => nested.has(row)),
    byRevenue: splits.byRevenue,
    byExpenditure: splits.byExpenditure,
  };
}

/** The first row below the headings that belongs to the goals, else the row behind `end`. */
function goalRow(view: SheetView, table: TableOf<'funds'>, end: number): number {
  for (const row of view.rows(table.bottom + 1, end)) {
    if (view.row(row).some((cell) => means(view, cell, 'goal'))) return row;
  }
  return end + 1;
}

function fundsRows(view: SheetView, table: TableOf<'funds'>, last: number): readonly FundsRow[] {
  const amounts = AMOUNTS.flatMap((role) => table.columns.get(role) ?? []);
  const firstAmount = Math.min(...amounts.map((column) => column.left));
  const rows: FundsRow[] = [];
  for (const row of view.rows(table.bottom + 1, last)) {
    const cells = view.row(row);
    if (cells.length === 0) continue;
    const label = labelOf(view, table, cells, firstAmount);
    const held = amounts.map((column) => heldIn(view, row, column));
    if (!held.includes('figure')) {
      if (!label && !held.includes('text')) continue;
      if (!label || !isBlankRow(view.label(label), held.includes('text'))) break;
    }
    const named = label ? textAt(view, row, label.column) : blockLabel(view, table);
    rows.push(fundsRow(view, table, row, named));
  }
  return rows;
}

/** The words right before the amounts; where the headings say which column names the rows (任务名称), those in it. */
function labelOf(
  view: SheetView,
  table: TableOf<'funds'>,
  cells: readonly Cell[],
  firstAmount: number,
): Cell | undefined {
  const texts = cells.filter((cell) => cell.column < firstAmount && cell.content.type === 'text');
  const heading = view
    .rows(table.top, table.bottom)
    .flatMap((row) => view.row(row))
    .find((cell) => cell.column < firstAmount && NAMES_ROWS.test(view.label(cell).core));
  return texts.find(({ column }) => column === heading?.column) ?? texts.at(-1);
}

const NAMES_ROWS =
  /^(?:(?:年度)?(?:主要)?(?:任务|工作|项目|资金|预算)(?:名称|来源|类别|构成|科目)|资金来源)$/;

const AMOUNTS = ['initial', 'adjusted', 'outturn'] as const;

/** A row without figures belongs to the block when it names a source; with words in place of figures only if it is the total. */
function isBlankRow({ tight, core }: Label, words: boolean): boolean {
  return words ? isFundsTotal(core) : SOURCE.test(tight);
}

function heldIn(
  view: SheetView,
  row: number,
  { left, right }: Column,
): 'figure' | 'text' | 'nothing' {
  const cell = firstBetween(view, row, left, right);
  if (!cell) return 'nothing';
  return amountAt(view, row, cell.column).reading.kind === 'text' ? 'text' : 'figure';
}

/** The block's own label, on the row of the headings: it stands for a row that has none. */
function blockLabel(view: SheetView, table: TableOf<'funds'>): TextField {
  const side = view.row(table.top).find((cell) => cell.column < table.left);
  return textAt(view, table.top, side?.column ?? Math.max(0, table.left - 1));
}

function fundsRow(
  view: SheetView,
  { columns }: TableOf<'funds'>,
  row: number,
  label: TextField,
): FundsRow {
  return {
    label,
    initial: columnAmount(view, row, columns.get('initial')),
    adjusted: columnAmount(view, row, columns.get('adjusted')),
    outturn: columnAmount(view, row, columns.get('outturn')),
    weight: columnMarks(view, row, columns.get('weight')),
    rate: columnAmount(view, row, columns.get('rate')),
    score: columnMarks(view, row, columns.get('score')),
    reason: columnReason(view, row, columns.get('reason')),
  };
}

function isTotal(view: SheetView, { label }: FundsRow): boolean {
  const cell = view.at(label.cell.row, label.cell.column);
  return cell !== undefined && isFundsTotal(view.label(cell).core);
}

function isPart(row: FundsRow | undefined): boolean {
  return row !== undefined && saysPart(row.label.text);
}
