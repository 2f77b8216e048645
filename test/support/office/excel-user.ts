import { areaToA1, type CellRef, fromA1, toA1 } from '../../../src/core/workbook/cell-ref';
import { isMarkFormula, MARK_LOOKS } from '../../../src/core/edits/marks/mark-tag';
import type { MarkDump, SheetDump, User, WorkbookDump } from '../../hosts/contract/harness';
import {
  addSheet,
  type BookSheet,
  cellAt,
  changeCell,
  type ConditionalFormat,
  holdsSomething,
  keyOf,
  placeOf,
} from './book';
import type { MemoryExcel } from './memory-excel';
import { valueOf } from './objects/range';

/** The user at an Excel in memory. */
export function excelUser(excel: MemoryExcel): User {
  const { book } = excel;
  const sheetAt = (name: string): BookSheet => {
    const sheet = book.sheets.find((each) => each.name === name);
    if (!sheet) throw new Error(`no sheet ${name}`);
    return sheet;
  };
  return {
    type: async (cell, entry) => {
      const sheet = sheetAt(cell.sheet);
      const before = valueOf(cellAt(sheet, cell.row, cell.column));
      changeCell(sheet, cell.row, cell.column, {
        content: entry === null || entry.content.type === 'blank' ? null : entry.content,
        formula: entry?.formula ?? null,
        ...(entry?.format === undefined ? {} : { format: entry.format }),
      });
      const details = {
        valueBefore: before,
        valueAfter: valueOf(cellAt(sheet, cell.row, cell.column)),
      };
      await excel.tell({ type: 'DataChanged', sheet, address: toA1(cell), details });
    },
    format: async (cell, format) => {
      const sheet = sheetAt(cell.sheet);
      changeCell(sheet, cell.row, cell.column, { format });
      await excel.tell({ type: 'FormatChanged', sheet, address: toA1(cell) });
    },
    protect: (name, unlocked = []) => {
      const sheet = sheetAt(name);
      sheet.protection = { allowFormatCells: false, allowEditObjects: false };
      for (const { row, column } of unlocked) changeCell(sheet, row, column, { locked: false });
      return Promise.resolve();
    },
    protectStructure: () => {
      book.structureProtected = true;
      return Promise.resolve();
    },
    merge: async (name, area) => {
      const sheet = sheetAt(name);
      sheet.merges.push(area);
      await excel.tell({ type: 'FormatChanged', sheet, address: areaToA1(area) });
    },
    rename: async (from, name) => {
      const sheet = sheetAt(from);
      sheet.name = name;
      await excel.tell({ type: 'NameChanged', sheet });
    },
    remove: async (name) => {
      const sheet = sheetAt(name);
      book.sheets.splice(book.sheets.indexOf(sheet), 1);
      if (book.front === sheet) book.front = book.sheets[0] ?? null;
      await excel.tell({ type: 'Deleted', sheet });
    },
    add: async (name) => {
      await excel.tell({ type: 'Added', sheet: addSheet(book, name) });
    },
    select: async (cell) => {
      const sheet = sheetAt(cell.sheet);
      book.front = sheet;
      sheet.selected = { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column };
      await excel.tell({ type: 'SelectionChanged', sheet, address: toA1(cell) });
    },
    selected: () => {
      const { front } = book;
      const cell: CellRef | null = front && {
        sheet: front.name,
        row: front.selected.top,
        column: front.selected.left,
      };
      return Promise.resolve(cell);
    },
    note: (cell, text) => {
      sheetAt(cell.sheet).notes.set(keyOf(cell.row, cell.column), {
        content: text,
        author: '张三',
      });
      return Promise.resolve();
    },
    link: (cell, place) => {
      sheetAt(cell.sheet).links.set(keyOf(cell.row, cell.column), place);
      return Promise.resolve();
    },
    unlink: (sheet) => {
      sheetAt(sheet).links.clear();
      return Promise.resolve();
    },
    conditionalFormat: (cell, formula) => {
      sheetAt(cell.sheet).conditionalFormats.push({
        id: `{CF-${String(book.nextId++)}}`,
        type: 'Custom',
        areas: [{ top: cell.row, left: cell.column, bottom: cell.row, right: cell.column }],
        formula,
        bold: false,
        color: '#000000',
        fill: '#00FF00',
      });
      return Promise.resolve();
    },
  };
}

/** What stands in an Excel in memory. */
export function excelDump({ book }: MemoryExcel): WorkbookDump {
  return { sheets: book.sheets.map(sheetDump) };
}

const VISIBILITY = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'very-hidden' } as const;

function sheetDump(sheet: BookSheet): SheetDump {
  const byPlace = <Value, Shown>(map: ReadonlyMap<number, Value>, show: (value: Value) => Shown) =>
    Object.fromEntries(
      [...map].sort(([a], [b]) => a - b).map(([key, value]) => [toA1(placeOf(key)), show(value)]),
    );
  const shown = new Map(
    [...sheet.cells].filter(([, cell]) => holdsSomething(cell) || cell.format !== 'General'),
  );
  const own = sheet.conditionalFormats.filter(({ formula }) => isMarkFormula(formula));
  return {
    name: sheet.name,
    visibility: VISIBILITY[sheet.visibility],
    protected: sheet.protection !== null,
    cells: byPlace(shown, ({ content, formula, format }) => ({ content, formula, format })),
    merges: sheet.merges.map(areaToA1),
    marks: marksOf(own),
    conditionalFormats: sheet.conditionalFormats
      .filter((format) => !own.includes(format))
      .map(({ areas, formula }) => ({ area: areas.map(areaToA1).join(' '), formula })),
    notes: byPlace(sheet.notes, ({ content }) => content),
    links: byPlace(sheet.links, (place) => place),
  };
}

function marksOf(formats: readonly ConditionalFormat[]): Readonly<Record<string, MarkDump>> {
  const places = formats.map(({ areas }) => areas.map(areaToA1).join(' '));
  if (new Set(places).size < places.length) {
    throw new Error(`two marks on one cell: ${places.join()}`);
  }
  const marks = formats.map((format, index): [string, MarkDump] => {
    const severity = (['error', 'warning'] as const).find((each) => {
      const look = MARK_LOOKS[each];
      return look.fill === format.fill && look.font === format.color && look.bold === format.bold;
    });
    if (!severity) throw new Error(`a mark that looks like none: ${JSON.stringify(format)}`);
    return [places[index] ?? '', { formula: format.formula, severity }];
  });
  const order = (place: string) => {
    const { row, column } = fromA1(place) ?? { row: 0, column: 0 };
    return keyOf(row, column);
  };
  return Object.fromEntries(marks.sort(([a], [b]) => order(a) - order(b)));
}
