import { readCell } from '../../amount/reading';
import { shownText } from '../../amount/shown-text';
import { tightText } from '../../text/plain-text';
import type { Cell } from '../../workbook/workbook';
import type { Column } from '../tables/columns';
import type { SheetView } from '../tables/sheet-view';
import type { Table } from '../tables/table';
import { headsBystanders } from './bystanders';
import type { CellsOfForm } from './cells-of-form';
import { isFigureCell, isPercentCell } from './figure-cell';

/** What is known of one column of the sheet under the headings of a table. */
export interface GroundColumn {
  /** What the column holds by its heading; null where no heading was understood. */
  readonly role: string | null;
  /** Its heading is known, and another column was taken for what it says. */
  readonly isSecond: boolean;
  /** The lowest heading over it, understood or not. */
  readonly heading: Cell | undefined;
  /** words: judged or quoted, not added · read: figures of the form · known: understood, and needs no reading · unread. */
  readonly use: 'words' | 'read' | 'known' | 'unread';
  /** At least half of what stands in it are figures; a number among remarks is a remark. */
  readonly isFigures: boolean;
  /** Words that may be what the form was not found to have: names, targets or reasons. */
  readonly isMissed: boolean;
  /** All of its figures are percents. */
  readonly isRates: boolean;
  /** 1, 2, 3 … from its first row on, left of what was understood or right at its edge. */
  readonly isSerial: boolean;
}

/** A heading that was understood, with what its column holds. */
export interface KnownHeading extends Column {
  readonly role: string;
}

interface Body {
  readonly table: Table;
  readonly lastRead: number;
  readonly headings: readonly KnownHeading[];
  /** The rows that were read. */
  readonly rows: readonly number[];
  /** The form's. */
  readonly year: number | null;
}

/** Columns whose figures are words to the form. */
const WORDS: ReadonlySet<string> = new Set([
  'level3',
  'name',
  'side',
  'nature',
  'measure',
  'target',
  'adjustedTarget',
  'actual',
  'attainment',
  'reason',
  'reviewScore',
]);

export function groundColumn(
  view: SheetView,
  body: Body,
  cells: CellsOfForm,
  column: number,
): GroundColumn {
  const { table, lastRead, headings, rows } = body;
  const known = headings.find(({ left, right }) => left <= column && column <= right);
  const heading = headingOver(view, table, column);
  const held = view.rows(table.bottom + 1, lastRead).flatMap((row) => view.at(row, column) ?? []);
  const figures = held.filter(isFigureCell);
  const isRead =
    known !== undefined &&
    rows.some((row) => range(known.left, known.right).some((each) => cells.has(row, each)));
  return {
    role: known?.role ?? null,
    isSecond: !known && heading !== undefined && meansSomething(view, table, heading),
    heading,
    use: useOf(),
    isFigures: figures.length > 0 && figures.length * 2 >= held.filter(saysSomething).length,
    isMissed: useOf() === 'unread' && mayBeMissed(body, column),
    isRates: figures.length > 0 && figures.every(isPercentCell),
    isSerial: column <= table.left + 1 && isSerial(held),
  };

  function useOf(): GroundColumn['use'] {
    if (known && WORDS.has(known.role)) return 'words';
    if (isRead) return 'read';
    if (known && isEarlierBudget(table, column)) return 'known';
    return heading && isBystander(view, body, heading) ? 'known' : 'unread';
  }
}

/** A column beside those of the form; what an earlier year came to; the weights of the levels, left of the names. */
function isBystander(view: SheetView, { headings, year }: Body, heading: Cell): boolean {
  const label = view.label(heading);
  if (headsBystanders(label.core)) return true;
  if (label.year !== null && year !== null && label.year < year) return true;
  const names = Math.max(...headings.filter(({ role }) => NAMES.has(role)).map(({ left }) => left));
  return (
    heading.column < names &&
    label.meanings.some((meaning) => 'role' in meaning && meaning.role === 'weight')
  );
}

const NAMES: ReadonlySet<string> = new Set(['level2', 'level3', 'name']);

/**
 * Does an unknown column stand where names, targets or reasons would, in a table that was found to have none?
 */
function mayBeMissed({ table, headings }: Body, column: number): boolean {
  const has = (...roles: readonly string[]) => headings.some(({ role }) => roles.includes(role));
  if (table.kind === 'funds') return !has('reason') && column > table.right;
  if (table.kind !== 'indicators') return false;
  const leftOf = (...roles: readonly string[]) =>
    headings.some(({ role, left }) => roles.includes(role) && column < left);
  const isBeforeValues = leftOf('target', 'adjustedTarget', 'actual');
  return (
    (!has('level3', 'name') && isBeforeValues) ||
    (!has('target', 'adjustedTarget') && !leftOf('level1', 'level2', 'level3', 'name')) ||
    (!has('reason') && !isBeforeValues)
  );
}

const meansSomething = (view: SheetView, { kind }: Table, heading: Cell) =>
  view.label(heading).meanings.some(({ of }) => of === kind);

function headingOver(view: SheetView, table: Table, column: number): Cell | undefined {
  for (let row = table.bottom; row >= table.top; row -= 1) {
    const cell = view
      .row(row)
      .find((each) => each.column <= column && column <= view.span(row, each.column).right);
    if (cell?.content.type === 'text') return cell;
  }
  return undefined;
}

/** Is it the budget of a year before the form's, or said to be an earlier one? */
function isEarlierBudget(table: Table, column: number): boolean {
  if (table.kind !== 'periods') return false;
  const own = table.columns.find(({ left, right }) => left <= column && column <= right)?.period;
  if (own?.measure !== 'budget') return false;
  const { year } = own;
  return (
    own.when === 'prior' ||
    (year !== null && table.columns.some(({ period }) => (period.year ?? year) > year))
  );
}

/** A dash beside figures is no word. */
const saysSomething = (cell: Cell) => readCell(cell).kind !== 'dash';

function isSerial(held: readonly Cell[]): boolean {
  return (
    held.length > 1 && held.every((cell, index) => tightText(shownText(cell)) === String(index + 1))
  );
}

const range = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
