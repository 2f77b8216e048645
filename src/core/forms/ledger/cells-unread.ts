import { shownText } from '../../amount/shown-text';
import { message, type Message } from '../../messages/message';
import { tightText } from '../../text/plain-text';
import type { Cell } from '../../workbook/workbook';
import type { Doubted, Form, Unread } from '../form';
import type { Section } from '../tables/sections';
import type { SheetView } from '../tables/sheet-view';
import type { TableKind } from '../tables/table';
import type { Ground } from './ground';
import type { GroundColumn } from './ground-column';
import { type LedgerEntry, ledgerOf } from './ledger';

/**
 * The cells of a section that were not understood: a column that is not known is said once, a row once, and figures that
 * stand together apart from the tables once. `form` is what was read of the section.
 */
export function cellsUnread(
  view: SheetView,
  section: Section,
  form: Pick<Form, 'year'>,
): readonly Unread[] {
  const entries = ledgerOf(view, section, form);
  return [
    ...columnsUnread(view, entries),
    ...rowsUnread(view, entries),
    ...straysUnread(view, entries),
  ];
}

function columnsUnread(view: SheetView, entries: readonly LedgerEntry[]): readonly Unread[] {
  const said = new Set<unknown>();
  return entries.flatMap(({ cell, role, ground }) => {
    if (role !== 'unread-column' || ground === null) return [];
    const column = ground.column(cell.column);
    if (said.has(column)) return [];
    said.add(column);
    const { heading } = column;
    return [at(view, heading ?? cell, whyColumn(column), doubtsOfColumn(ground, column))];
  });
}

function whyColumn({ heading, role, isSecond, isFigures }: GroundColumn): Message {
  if (!heading) {
    return isFigures ? message('unread.column-unnamed') : message('unread.words-unnamed');
  }
  const words = { heading: tightText(shownText(heading)) };
  if (role !== null || isSecond) return message('unread.column-second', words);
  return isFigures ? message('unread.column', words) : message('unread.words', words);
}

function rowsUnread(view: SheetView, entries: readonly LedgerEntry[]): readonly Unread[] {
  const rows = new Map<number, LedgerEntry[]>();
  for (const entry of entries) {
    if (entry.role !== 'unread-row') continue;
    const row = rows.get(entry.cell.row);
    if (row) row.push(entry);
    else rows.set(entry.cell.row, [entry]);
  }
  return [...rows.values()].flatMap(([first]) => {
    if (!first?.ground) return [];
    const label = labelOf(view, first.cell);
    const why = label === '' ? message('unread.row-unnamed') : message('unread.row', { label });
    return [at(view, first.cell, why, doubtsOfRow(first.ground.table.kind))];
  });
}

/** Figures in rows one below the other are one thing: a table that is not known. */
function straysUnread(view: SheetView, entries: readonly LedgerEntry[]): readonly Unread[] {
  const runs: LedgerEntry[][] = [];
  for (const entry of entries) {
    if (entry.role !== 'unread') continue;
    const run = runs.at(-1);
    const above = run?.at(-1);
    const isNear = above?.ground === entry.ground && entry.cell.row <= above.cell.row + 1;
    if (run && isNear) run.push(entry);
    else runs.push([entry]);
  }
  return runs.flatMap((run) => {
    const [first, ...others] = run;
    if (!first) return [];
    const label = labelOf(view, first.cell);
    const why =
      others.length > 0
        ? message('unread.block', { count: String(run.length) })
        : label === ''
          ? message('unread.figure-unnamed')
          : message('unread.figure', { label });
    return [
      at(view, first.cell, why, [...new Set(run.flatMap((entry) => doubtsOfStray(view, entry)))]),
    ];
  });
}

const at = (view: SheetView, cell: Cell, why: Message, doubts: readonly Doubted[]): Unread => ({
  cell: { sheet: view.name, row: cell.row, column: cell.column },
  text: shownText(cell).trim(),
  why,
  doubts,
});

/** What the row is called: its nearest text to the left, else the cell's own. */
function labelOf(view: SheetView, cell: Cell): string {
  const texts = view
    .row(cell.row)
    .filter((other) => other.column < cell.column && other.content.type === 'text');
  const label = texts.at(-1) ?? (cell.content.type === 'text' ? cell : undefined);
  return tightText(shownText(label)).slice(0, LONGEST_LABEL);
}

const LONGEST_LABEL = 30;

/** Percents are rates; other numbers in a table of marks may be marks, and in a table of money amounts or the marks of the rate. */
function doubtsOfColumn(
  { table }: Ground,
  { isFigures, isRates, role, isSecond }: GroundColumn,
): readonly Doubted[] {
  if (!isFigures) {
    // Without their names it cannot be told which rows are parts of others.
    const isNamed = ['level3', 'name'].some((known) => hasColumn(table, known));
    return isNamed ? ['indicators'] : ['indicators', 'scores', 'weights'];
  }
  if (table.kind !== 'indicators') return doubtsOfRow(table.kind);
  return isRates && role === null && !isSecond ? [] : ['scores', 'weights', 'indicators'];
}

const hasColumn = ({ columns }: Ground['table'], role: string): boolean =>
  'has' in columns && (columns as ReadonlyMap<string, unknown>).has(role);

function doubtsOfRow(kind: TableKind): readonly Doubted[] {
  switch (kind) {
    case 'indicators':
      return ['scores', 'weights'];
    case 'funds':
      return ['amounts', 'scores', 'weights'];
    case 'periods':
      return ['amounts'];
    case 'staff':
    case 'buildings':
      return [kind];
  }
}

/** Below the rows that were read, what stands under a column of marks or speaks of them may be marks; anything may be money. */
function doubtsOfStray(view: SheetView, { cell, ground }: LedgerEntry): readonly Doubted[] {
  const role = ground?.column(cell.column).role;
  const kind = ground?.table.kind;
  if (kind === 'staff' || kind === 'buildings') return ['amounts', kind];
  const isMarks = role === 'weight' || role === 'score' || /[分评]/.test(labelOf(view, cell));
  return isMarks ? ['amounts', 'scores', 'weights'] : ['amounts'];
}
