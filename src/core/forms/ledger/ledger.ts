import { shownText } from '../../amount/shown-text';
import { tightText } from '../../text/plain-text';
import type { Cell } from '../../workbook/workbook';
import type { Form } from '../form';
import { isSubtotal } from '../tables/row-labels';
import type { Section } from '../tables/sections';
import type { SheetView } from '../tables/sheet-view';
import { isDatePart, labelsBystander } from './bystanders';
import { type CellsOfForm, cellsOfForm } from './cells-of-form';
import { isFigureCell } from './figure-cell';
import { figureInText } from './figure-in-text';
import { type Ground, groundAt, groundsOf } from './ground';

/**
 * What a cell of a form's area is. field: a field of the form names it · head: above the tables · heading: of a table ·
 * text: words in or below a table · known: in a column that is understood and needs no reading of its own (完成率, 复核分,
 * 佐证资料) · bystander: a telephone number, a date · subtotal: 小计 · serial: 1, 2, 3. The others were not understood: figures in
 * a column that is not known, in a row that is none of the form's, and apart from both.
 */
export type CellRole =
  | 'field'
  | 'head'
  | 'heading'
  | 'text'
  | 'known'
  | 'bystander'
  | 'subtotal'
  | 'serial'
  | 'unread-column'
  | 'unread-row'
  | 'unread';

/** One cell of a form's area and what it is. */
export interface LedgerEntry {
  readonly cell: Cell;
  readonly role: CellRole;
  /** The table that it belongs to; null above them. */
  readonly ground: Ground | null;
}

/** Every visible cell of a section with its role, in reading order; `form` is what was read of it. */
export function ledgerOf(
  view: SheetView,
  section: Section,
  form: Pick<Form, 'year'>,
): readonly LedgerEntry[] {
  const cells = cellsOfForm(form);
  const grounds = groundsOf(view, section, cells, form.year);
  return view.rows(section.top, section.bottom).flatMap((row) =>
    view.row(row).map((cell) => {
      const ground = groundAt(grounds, cell);
      return { cell, ground, role: roleOf(view, cells, ground, cell) };
    }),
  );
}

function roleOf(view: SheetView, cells: CellsOfForm, ground: Ground | null, cell: Cell): CellRole {
  const { row, column } = cell;
  if (cells.has(row, column)) return 'field';
  const inBody = ground !== null && ground.table.bottom < row && row <= ground.lastRead;
  if (!isFigureCell(cell)) return roleOfText(ground, cell, inBody);
  if (isSubtotal(view, view.row(row))) return 'subtotal';
  if (!inBody) return isBystander(view, cell) ? 'bystander' : 'unread';
  const { use, isSerial, isFigures } = ground.column(column);
  if (isSerial) return 'serial';
  const isReadRow = cells.rows.includes(row);
  switch (use) {
    case 'words':
      return isReadRow ? 'known' : 'unread-row';
    case 'read':
      return 'unread-row';
    case 'known':
      return 'known';
    case 'unread':
      return isFigures ? 'unread-column' : 'text';
  }
}

function roleOfText(ground: Ground | null, cell: Cell, inBody: boolean): CellRole {
  if (ground !== null && cell.row <= ground.table.bottom) return 'heading';
  if (ground !== null && inBody) {
    const { isMissed, isFigures } = ground.column(cell.column);
    return isMissed && !isFigures ? 'unread-column' : 'text';
  }
  if (figureInText(shownText(cell))) return 'unread';
  return ground === null ? 'head' : 'text';
}

/** The number behind 联系电话 or between 年 and 月; a year alone. */
function isBystander(view: SheetView, cell: Cell): boolean {
  const cells = view.row(cell.row);
  const index = cells.indexOf(cell);
  const [before, after] = [cells[index - 1], cells[index + 1]];
  if ([before, after].some((other) => other && isDatePart(view.label(other).tight))) return true;
  if (before?.content.type === 'text') {
    const { field, core, tight } = view.label(before);
    return field !== null || labelsBystander(core === '' ? tight : core);
  }
  return /^20\d\d$/.test(tightText(shownText(cell)));
}
