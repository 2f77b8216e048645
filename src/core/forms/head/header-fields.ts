import { shownText } from '../../amount/shown-text';
import type { Cell } from '../../workbook/workbook';
import { textAt } from '../tables/columns';
import type { TextField } from '../form';
import { headerField } from '../labels/grammar/header-field';
import { isUnitOnly, type Label } from '../labels/label';
import { tightText } from '../../text/plain-text';
import type { HeaderFieldRole } from '../labels/lexicon';
import type { Section } from '../tables/sections';
import type { SheetView } from '../tables/sheet-view';
import { readHeading } from '../labels/heading';
import { isYearLine } from '../labels/year-line';

/** The fields above a form's tables. */
export type HeaderFields = ReadonlyMap<HeaderFieldRole, TextField>;

/** Reads the fields above the first table; of several labels of one role (实施单位, 填报单位) the best known one. */
export function headerFields(view: SheetView, { top, tables }: Section): HeaderFields {
  const best = new Map<HeaderFieldRole, { rank: number; field: TextField }>();
  const end = tables[0]?.top ?? top;
  const columns = valueColumns(view, top, end);
  for (const row of view.rows(top, end - 1)) {
    const cells = view.row(row);
    cells.forEach((cell, index) => {
      for (const { role, rank, field } of fieldsFrom(view, cell, cells[index + 1], columns)) {
        const before = best.get(role);
        if (!before || rank < before.rank) best.set(role, { rank, field });
      }
    });
  }
  return new Map([...best].map(([role, { field }]) => [role, field]));
}

interface FoundField {
  readonly role: HeaderFieldRole;
  readonly rank: number;
  readonly field: TextField;
}

/** Where the values stand that belong to labels of a column, by that column. */
type ValueColumns = ReadonlyMap<number, number>;

function valueColumns(view: SheetView, top: number, end: number): ValueColumns {
  const columns = new Map<number, number>();
  for (const row of view.rows(top, end - 1)) {
    const cells = view.row(row);
    cells.forEach((cell, index) => {
      const next = cells[index + 1];
      if (!next || columns.has(cell.column) || view.label(cell).field === null) return;
      if (isValue(view.label(next))) columns.set(cell.column, next.column);
    });
  }
  return columns;
}

function fieldsFrom(
  view: SheetView,
  cell: Cell,
  next: Cell | undefined,
  columns: ValueColumns,
): readonly FoundField[] {
  if (cell.content.type !== 'text') return [];
  const label = view.label(cell);
  if (label.field === null) return [];
  const cellRef = { sheet: view.name, row: cell.row, column: cell.column };
  const embedded = segmentsOf(shownText(cell)).flatMap(({ name, value }): FoundField[] => {
    const known = rankOf(readHeading(name).core);
    return known && value !== '' && !isUnitOnly(tightText(value))
      ? [{ ...known, field: { cell: cellRef, text: value } }]
      : [];
  });
  if (embedded.length > 0) return embedded;
  const known = rankOf(label.core);
  return known ? [{ ...known, field: valueBeside(view, cell, next, columns) }] : [];
}

/**
 * The value of a label in a cell of its own: the next cell that is no label, else the blank cell right of the label. Where
 * merges are not known, that is the one in line with the values of other labels, since a label may take up several columns.
 */
function valueBeside(
  view: SheetView,
  label: Cell,
  next: Cell | undefined,
  columns: ValueColumns,
): TextField {
  if (next !== undefined && isValue(view.label(next))) return textAt(view, next.row, next.column);
  const beside = view.span(label.row, label.column).right + 1;
  const inLine = columns.get(label.column) ?? beside;
  const known = view.grid.sheet.merges !== undefined;
  const isFree = inLine > beside && (next === undefined || inLine < next.column);
  const column = !known && isFree ? inLine : beside;
  return { cell: { sheet: view.name, row: label.row, column }, text: '' };
}

/** 单位：万元 and 2023年度 to the right of a blank field are notes, not its value. */
function isValue({ field, core, unit, tight }: Label): boolean {
  return field === null && !(unit !== null && core === '') && !isYearLine(tight);
}

// `填报单位：示例局    金额单位：万元`: a new label begins behind white space and ends with a colon.
const NEXT_LABEL = /(?<!\s)\s+(?=[^\s:：∶]{2,12}[:：∶])/;

function segmentsOf(text: string): readonly { name: string; value: string }[] {
  return text
    .trim()
    .split(NEXT_LABEL)
    .map((part) => {
      const colon = part.search(/[:：∶]/);
      return colon < 0
        ? { name: part, value: '' }
        : { name: part.slice(0, colon), value: part.slice(colon + 1).trim() };
    });
}

function rankOf(core: string): { role: HeaderFieldRole; rank: number } | null {
  return headerField(core)[0] ?? null;
}
