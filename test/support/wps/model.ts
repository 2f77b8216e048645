import type { Area } from '../../../src/core/workbook/workbook';

/** What stands in the workbooks of the stand-in: plain data, so that a step can be undone by putting a copy back. */
export interface BookModel {
  name: string;
  /** '' before it is saved. */
  path: string;
  hwnd: number;
  date1904: boolean;
  structureProtected: boolean;
  /** Of the sheet in front. */
  front: number;
  /** How many sheets are selected together. */
  grouped: number;
  sheets: SheetModel[];
}

export interface SheetModel {
  name: string;
  visible: number;
  isChart: boolean;
  isProtected: boolean;
  /** By row and column, from 0: `3,1`. */
  cells: Map<string, CellModel>;
  merges: Area[];
  conditions: ConditionModel[];
  links: LinkModel[];
  notes: NoteModel[];
  selection: Area;
  /** As far as cells have been formatted; also where nothing stands. */
  formatted: Area | null;
}

export interface CellModel {
  value: CellValue;
  /** Without `=`. */
  formula: string | null;
  format: string;
  locked: boolean;
}

export type CellValue = null | number | string | boolean | { readonly error: string };

export interface ConditionModel {
  area: Area;
  /** With `=`. */
  formula: string;
  fill: number | null;
  font: number | null;
  bold: boolean;
  stops: boolean;
}

export interface LinkModel {
  row: number;
  column: number;
  address: string;
  place: string;
}

export interface NoteModel {
  row: number;
  column: number;
  text: string;
}

export const keyOf = (row: number, column: number): string => `${row},${column}`;

export function newSheet(name: string): SheetModel {
  return {
    name,
    visible: -1,
    isChart: false,
    isProtected: false,
    cells: new Map(),
    merges: [],
    conditions: [],
    links: [],
    notes: [],
    selection: { top: 0, left: 0, bottom: 0, right: 0 },
    formatted: null,
  };
}

/** A workbook that was never saved. */
export function emptyBook(name: string): BookModel {
  return {
    name,
    path: '',
    hwnd: 1,
    date1904: false,
    structureProtected: false,
    front: 0,
    grouped: 1,
    sheets: [newSheet('Sheet1')],
  };
}

/** The cell of a sheet, made where there is none. */
export function cellOf(sheet: SheetModel, row: number, column: number): CellModel {
  const key = keyOf(row, column);
  const known = sheet.cells.get(key);
  if (known) return known;
  const made = { value: null, formula: null, format: 'General', locked: true };
  sheet.cells.set(key, made);
  return made;
}

const NOTHING: Readonly<CellModel> = {
  value: null,
  formula: null,
  format: 'General',
  locked: true,
};

/** The cell of a sheet as it is to be read. */
export function cellAt(sheet: SheetModel, row: number, column: number): Readonly<CellModel> {
  return sheet.cells.get(keyOf(row, column)) ?? NOTHING;
}
