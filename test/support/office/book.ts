import type { Area, Content, Workbook } from '../../../src/core/workbook/workbook';

/** A workbook in memory, as Excel keeps it: what the host of ours that stands in for Excel works on. */
export interface Book {
  name: string;
  readonly sheets: BookSheet[];
  /** No sheet can be added, removed or renamed. */
  structureProtected: boolean;
  front: BookSheet | null;
  nextId: number;
}

export interface BookSheet {
  readonly id: string;
  name: string;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  /** Cells that hold something or look like something. */
  readonly cells: Map<number, BookCell>;
  readonly merges: Area[];
  protection: Protection | null;
  readonly conditionalFormats: ConditionalFormat[];
  readonly notes: Map<number, Note>;
  readonly links: Map<number, string>;
  /** What was set on ranges beside values and number formats: `B2:C3 fill.color = #fff`. */
  readonly looks: string[];
  /** The last row that has a format of its own, however empty it is. */
  formattedTo: number;
  selected: Area;
}

export interface BookCell {
  content: Content | null;
  /** Without `=`. */
  formula: string | null;
  format: string;
  locked: boolean;
}

export interface Protection {
  readonly allowFormatCells: boolean;
  readonly allowEditObjects: boolean;
}

export interface ConditionalFormat {
  readonly id: string;
  readonly type: string;
  areas: Area[];
  formula: string;
  bold: boolean;
  color: string;
  fill: string;
}

export interface Note {
  content: string;
  readonly author: string;
}

/** The largest sheet. */
export const ROWS = 1_048_576;
export const COLUMNS = 16_384;

export const keyOf = (row: number, column: number) => row * COLUMNS + column;
export const placeOf = (key: number) => ({
  row: Math.floor(key / COLUMNS),
  column: key % COLUMNS,
});

const UNTOUCHED: Readonly<BookCell> = {
  content: null,
  formula: null,
  format: 'General',
  locked: true,
};

/** What stands in a cell; to be looked at, not changed. */
export function cellAt(sheet: BookSheet, row: number, column: number): Readonly<BookCell> {
  return sheet.cells.get(keyOf(row, column)) ?? UNTOUCHED;
}

export function changeCell(
  sheet: BookSheet,
  row: number,
  column: number,
  change: Partial<BookCell>,
): void {
  const cell = { ...cellAt(sheet, row, column), ...change };
  const isUntouched =
    cell.content === null && cell.formula === null && cell.format === 'General' && cell.locked;
  if (isUntouched) sheet.cells.delete(keyOf(row, column));
  else sheet.cells.set(keyOf(row, column), cell);
}

export const holdsSomething = ({ content, formula }: BookCell) =>
  content !== null || formula !== null;

export function addSheet(book: Book, name: string): BookSheet {
  const sheet: BookSheet = {
    id: `{00000000-0001-0000-0${String(book.nextId++)}00-000000000000}`,
    name,
    visibility: 'Visible',
    cells: new Map(),
    merges: [],
    protection: null,
    conditionalFormats: [],
    notes: new Map(),
    links: new Map(),
    looks: [],
    formattedTo: -1,
    selected: { top: 0, left: 0, bottom: 0, right: 0 },
  };
  book.sheets.push(sheet);
  return sheet;
}

const VISIBILITY = {
  visible: 'Visible',
  hidden: 'Hidden',
  'very-hidden': 'VeryHidden',
} as const;

/** A workbook that holds what the snapshot says. */
export function bookOf(workbook: Workbook, name = '绩效自评.xlsx'): Book {
  const book: Book = { name, sheets: [], structureProtected: false, front: null, nextId: 1 };
  for (const from of workbook.sheets) {
    const sheet = addSheet(book, from.name);
    sheet.visibility = VISIBILITY[from.visibility];
    for (const { row, column, content, formula, format } of from.cells) {
      changeCell(sheet, row, column, {
        content: content.type === 'blank' ? null : content,
        formula: formula ?? null,
        format: format ?? 'General',
      });
    }
    sheet.merges.push(...(from.merges ?? []));
  }
  book.front = book.sheets.find(({ visibility }) => visibility === 'Visible') ?? null;
  return book;
}

export const overlap = (a: Area, b: Area) =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

/** True for a cell inside a merge that is not its top left one: Excel keeps nothing there. */
export function isCovered(sheet: BookSheet, row: number, column: number): boolean {
  const merge = sheet.merges.find((area) =>
    overlap(area, { top: row, left: column, bottom: row, right: column }),
  );
  return merge !== undefined && (merge.top !== row || merge.left !== column);
}

/** The smallest area round all cells that count; null for none. */
export function usedArea(sheet: BookSheet, valuesOnly: boolean): Area | null {
  let used: { -readonly [Side in keyof Area]: Area[Side] } | null = null;
  const take = (row: number, column: number) => {
    used ??= { top: row, left: column, bottom: row, right: column };
    used.top = Math.min(used.top, row);
    used.left = Math.min(used.left, column);
    used.bottom = Math.max(used.bottom, row);
    used.right = Math.max(used.right, column);
  };
  for (const [key, cell] of sheet.cells) {
    const { row, column } = placeOf(key);
    if (!valuesOnly || holdsSomething(cell)) take(row, column);
  }
  if (!valuesOnly && sheet.formattedTo >= 0) take(sheet.formattedTo, 0);
  return used;
}
