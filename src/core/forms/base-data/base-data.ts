import { shownText } from '../../amount/shown-text';
import { tightText } from '../../text/plain-text';
import type { Cell } from '../../workbook/workbook';
import { readBaseLines } from './base-lines';
import { readBuildings } from './buildings';
import { textAt } from '../tables/columns';
import { judgeBaseData } from '../head/confidence';
import type { BaseDataForm, TextField } from '../form';
import { rangeOf, titleOf, unitOf, yearOf } from '../head/form-head';
import { headerFields } from '../head/header-fields';
import { periodRoles } from './periods';
import { isAusterityLabel, means } from '../tables/row-labels';
import { lastRowOf } from '../tables/last-row';
import type { Section } from '../tables/sections';
import type { SheetView } from '../tables/sheet-view';
import { readStaff } from './staff';
import type { TableOf, TableKind } from '../tables/table';

/** Reads a section as 附件1; null when it is none. The form has no id yet. */
export function readBaseData(
  view: SheetView,
  section: Section,
): Omit<BaseDataForm, 'id' | 'unread'> | null {
  const staffTable = tableOf(section, 'staff');
  const periodsTable = tableOf(section, 'periods');
  const buildingsTable = tableOf(section, 'buildings');
  const staff = staffTable ? readStaff(view, staffTable, lastRowOf(section, staffTable)) : [];
  const roles = periodsTable ? periodRoles(periodsTable) : [];
  const lines =
    periodsTable && roles.length > 0
      ? readBaseLines(view, roles, periodsTable.bottom + 1, lastRowOf(section, periodsTable))
      : [];
  const buildings = buildingsTable
    ? readBuildings(view, buildingsTable, lastRowOf(section, buildingsTable))
    : [];
  const known = lines.filter(
    (line) => line.kind !== 'other' && line.kind !== 'project' && line.kind !== 'operating-item',
  );
  const verdict = judgeBaseData({
    title: section.title?.title ?? null,
    heading: titleOf(view, section)?.text ?? null,
    staff: staff.length > 0,
    knownLines: known.length,
    moneySide: periodsTable !== undefined && hasMoneySide(view, periodsTable),
    buildings: buildings.length > 0,
    buildingsIncomplete: buildingsTable !== undefined && buildingsTable.columns.size < 6,
    periods: roles.map(({ role }) => role),
  });
  if (!verdict) return null;
  const fields = headerFields(view, section);
  return {
    kind: 'base-data',
    sheet: view.name,
    range: rangeOf(view, section),
    title: titleOf(view, section),
    year: yearOf(view, section, fields),
    organisation: fields.get('organisation') ?? null,
    unit: unitOf(view, section),
    ...verdict,
    datedLabels: datedLabels(view, section),
    staff,
    periods: roles.map(({ role, column }) => ({
      role,
      label: textAt(view, column.row, column.left),
    })),
    lines,
    buildings,
    austerity: austerityOf(view, section),
  };
}

function tableOf<Kind extends TableKind>(section: Section, kind: Kind): TableOf<Kind> | undefined {
  return section.tables.find((table): table is TableOf<Kind> => table.kind === kind);
}

function hasMoneySide(view: SheetView, table: TableOf<'periods'>): boolean {
  return view
    .row(table.top)
    .some((cell) => cell.column < table.left && means(view, cell, 'money-side'));
}

function austerityOf(view: SheetView, section: Section): TextField | null {
  for (const row of view.rows(section.top, section.bottom)) {
    const cells = view.row(row);
    const index = cells.findIndex((cell) => isAusterityLabel(view, cell));
    const label = cells[index];
    if (!label) continue;
    if (!means(view, label, 'austerity')) return embedded(view, label);
    const next = cells[index + 1];
    return textAt(view, row, next?.column ?? view.span(row, label.column).right + 1);
  }
  return null;
}

function embedded(view: SheetView, cell: Cell): TextField {
  const text = shownText(cell);
  return {
    ...textAt(view, cell.row, cell.column),
    text: text.slice(text.search(/[:：]/) + 1).trim(),
  };
}

/** The headings and side labels of the staff and building tables that name a year. */
function datedLabels(view: SheetView, section: Section): readonly TextField[] {
  return section.tables
    .filter(({ kind }) => kind === 'staff' || kind === 'buildings')
    .flatMap(({ top, bottom }) => [...view.rows(top, bottom)].flatMap((row) => view.row(row)))
    .filter((cell) => cell.content.type === 'text' && /20\d\d年/.test(tightText(shownText(cell))))
    .map((cell) => textAt(view, cell.row, cell.column));
}
