import type { MoneyUnit } from '../../amount/money-unit';
import type { Area, Cell } from '../../workbook/workbook';
import { textAt } from '../tables/columns';
import type { TextField } from '../form';
import { yearIn } from '../labels/heading';
import { isYearLine } from '../labels/year-line';
import type { HeaderFields } from './header-fields';
import type { Section } from '../tables/sections';
import type { SheetView } from '../tables/sheet-view';
import { tightText } from '../../text/plain-text';

/** The title as written. */
export function titleOf(view: SheetView, { title }: Section): TextField | null {
  return title ? textAt(view, title.row, title.left) : null;
}

/**
 * The form's year: of its title, a line below it (`(2023年度)`), a field 评价年度, or its headings (2023年预算数: the latest);
 * null when it is written nowhere, or left open (20_ 年度).
 */
export function yearOf(view: SheetView, section: Section, fields: HeaderFields): number | null {
  const title = titleOf(view, section);
  const inTitle = title && yearIn(tightText(title.text));
  if (inTitle) return inTitle;
  const field = fields.get('year');
  const inField = field && yearIn(tightText(field.text));
  if (inField) return inField;
  const head = headCells(view, section).find((cell) => isYearLine(view.label(cell).tight));
  if (head) return view.label(head).year;
  const years = section.tables.flatMap((table) =>
    [...table.columns.values()].flatMap(({ year }) => year ?? []),
  );
  return years.length === 0 ? null : Math.max(...years);
}

/** The unit of money: of the headings and side labels of the tables first, then of the lines above them (单位：万元). */
export function unitOf(view: SheetView, section: Section): MoneyUnit | null {
  for (const kinds of [['funds', 'periods'], ['buildings']]) {
    for (const table of section.tables) {
      if (!kinds.includes(table.kind)) continue;
      for (const row of view.rows(table.top, Math.min(table.bottom + 1, section.bottom))) {
        const unit = unitAmong(view, view.row(row));
        if (unit) return unit;
      }
    }
    const above = unitAmong(view, headCells(view, section));
    if (above) return above;
  }
  return null;
}

function unitAmong(view: SheetView, cells: readonly Cell[]): MoneyUnit | null {
  for (const cell of cells) {
    const unit = cell.content.type === 'text' ? view.label(cell).unit : null;
    if (unit) return unit;
  }
  return null;
}

/** The cells above the first table. */
function headCells(view: SheetView, section: Section): readonly Cell[] {
  const end = section.tables[0]?.top ?? section.top;
  const cells: Cell[] = [];
  for (const row of view.rows(section.top, end - 1)) cells.push(...view.row(row));
  return cells;
}

/** The rectangle round the section's cells and their merges. */
export function rangeOf(view: SheetView, { top, bottom }: Section): Area {
  let range: Area | null = null;
  for (const row of view.rows(top, bottom)) {
    for (const cell of view.row(row)) range = around(range, view.span(row, cell.column));
  }
  return range ?? { top, left: 0, bottom: top, right: 0 };
}

function around(a: Area | null, b: Area): Area {
  if (!a) return b;
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}
