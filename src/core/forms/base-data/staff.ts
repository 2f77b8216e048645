import { Decimal, HUNDRED, ONE } from '../../amount/decimal';
import { isEmpty, valueOf } from '../../amount/reading';
import { amountAt, type Column, textAt } from '../tables/columns';
import type { AmountField, StaffControl, TextField } from '../form';
import type { SheetView } from '../tables/sheet-view';
import type { TableOf } from '../tables/table';

/**
 * 编制数, 实际在职人数, 控制率: the figures stand below their headings, in one row or in several (行政, 事业, 合计) down to `last`, or
 * to the right of them. Empty when one of the three is missing.
 */
export function readStaff(
  view: SheetView,
  { columns, bottom }: TableOf<'staff'>,
  last: number,
): readonly StaffControl[] {
  const headings = (['authorised', 'inPost', 'rate'] as const).map((role) => columns.get(role));
  const [authorised, inPost, rate] = headings;
  if (!authorised || !inPost || !rate) return [];
  const staff = (read: (column: Column) => AmountField, label: TextField | null): StaffControl => ({
    label,
    authorised: read(authorised),
    inPost: read(inPost),
    rate: read(rate),
  });
  const all = [authorised, inPost, rate];
  if (figuresToTheRight(view, all, bottom)) {
    return [staff((column) => amountAt(view, column.row, column.right + 1), null)];
  }
  const inRow = (row: number) =>
    staff((column) => amountAt(view, row, column.left), labelIn(view, row, all));
  const first = rowBelow(view, all, bottom);
  const rows = [inRow(first)];
  for (const row of view.rows(first + 1, last)) {
    const next = inRow(row);
    if (!isHeadCount(next)) break;
    rows.push(next);
  }
  return rows;
}

/** Whole numbers with a rate that may be theirs: a row of money below is none. */
function isHeadCount({ authorised, inPost, rate }: StaffControl): boolean {
  const [posts, people] = [valueOf(authorised.reading), valueOf(inPost.reading)];
  if (!posts?.isInteger() || !people?.isInteger() || !posts.greaterThan(0)) return false;
  if (isEmpty(rate.reading)) return true;
  if (rate.reading.kind !== 'number') return false;
  const { value } = rate.reading;
  const share = value.greaterThan(3) ? value.dividedBy(HUNDRED) : value;
  return share.minus(people.dividedBy(posts)).abs().lessThan(HALF);
}

const HALF = ONE.dividedBy(new Decimal(2));

/** 行政, 事业, 合计: the words left of the figures. */
function labelIn(view: SheetView, row: number, columns: readonly Column[]): TextField | null {
  const first = Math.min(...columns.map(({ left }) => left));
  const cell = view
    .row(row)
    .filter(({ column, content }) => column < first && content.type === 'text')
    .at(-1);
  return cell ? textAt(view, row, cell.column) : null;
}

function figuresToTheRight(view: SheetView, columns: readonly Column[], bottom: number): boolean {
  if (
    columns.some((column) => valueOf(amountAt(view, column.row, column.right + 1).reading) !== null)
  ) {
    return true;
  }
  const free = columns.every((column) => view.at(column.row, column.right + 1) === undefined);
  const taken = columns.some((column) => isText(view, bottom + 1, column.left));
  // A figure below shows that the row is the figures' own, though one of them is in words.
  const hasFigureBelow = columns.some(
    (column) => valueOf(amountAt(view, bottom + 1, column.left).reading) !== null,
  );
  return free && taken && !hasFigureBelow;
}

/** The row right below the headings; the next one when it is blank and that one is not. */
function rowBelow(view: SheetView, columns: readonly Column[], bottom: number): number {
  const hasFigure = (row: number) =>
    columns.some((column) => valueOf(amountAt(view, row, column.left).reading) !== null);
  const blank = columns.every((column) => view.at(bottom + 1, column.left) === undefined);
  return blank && hasFigure(bottom + 2) ? bottom + 2 : bottom + 1;
}

function isText(view: SheetView, row: number, column: number): boolean {
  return view.at(row, column) !== undefined && amountAt(view, row, column).reading.kind === 'text';
}
