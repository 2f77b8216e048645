import { valueOf } from '../../amount/reading';
import { amountAt, type Column } from '../tables/columns';
import type { AmountField, StaffControl } from '../form';
import type { SheetView } from '../tables/sheet-view';
import type { TableOf } from '../tables/table';

/** 编制数, 实际在职人数, 控制率: the figures stand below their headings, or to the right of them. Null when one of the three is missing. */
export function readStaff(
  view: SheetView,
  { columns, bottom }: TableOf<'staff'>,
): StaffControl | null {
  const headings = (['authorised', 'inPost', 'rate'] as const).map((role) => columns.get(role));
  const [authorised, inPost, rate] = headings;
  if (!authorised || !inPost || !rate) return null;
  const read = figuresToTheRight(view, [authorised, inPost, rate], bottom)
    ? (column: Column) => amountAt(view, column.row, column.right + 1)
    : (column: Column) =>
        figureBelow(view, column, rowBelow(view, [authorised, inPost, rate], bottom));
  return { authorised: read(authorised), inPost: read(inPost), rate: read(rate) };
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

function figureBelow(view: SheetView, column: Column, row: number): AmountField {
  return amountAt(view, row, column.left);
}

function isText(view: SheetView, row: number, column: number): boolean {
  return view.at(row, column) !== undefined && amountAt(view, row, column).reading.kind === 'text';
}
