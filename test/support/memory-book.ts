import { areaToA1, type CellRef, toA1 } from '../../src/core/workbook/cell-ref';
import type { Area, Cell, Content, Sheet, Workbook } from '../../src/core/workbook/workbook';
import type { MarkDump, SheetDump, WorkbookDump } from '../hosts/contract/harness';

/** A workbook in memory, as a spreadsheet holds it: all that a host must leave alone is there to be damaged. */
export interface MemoryBook {
  readonly sheets: MemorySheet[];
  isStructureProtected: boolean;
}

export interface MemorySheet {
  name: string;
  readonly visibility: Sheet['visibility'];
  readonly cells: Map<string, MemoryCell>;
  readonly merges: Area[];
  readonly marks: Map<string, MarkDump>;
  readonly conditionalFormats: { area: string; formula: string }[];
  readonly notes: Map<string, string>;
  readonly links: Map<string, string>;
  isProtected: boolean;
  readonly unlocked: Set<string>;
  /** What was read of it last, until something changes. */
  snapshot: Sheet | null;
}

export interface MemoryCell {
  readonly row: number;
  readonly column: number;
  readonly content: Content | null;
  readonly formula?: string;
  readonly format?: string;
}

export function bookOf(workbook: Workbook): MemoryBook {
  return { sheets: workbook.sheets.map(sheetOf), isStructureProtected: false };
}

function sheetOf({ name, visibility, cells, merges }: Sheet): MemorySheet {
  return {
    ...emptySheet(name),
    visibility,
    cells: new Map(cells.map((cell) => [toA1(cell), cell])),
    merges: [...(merges ?? [])],
  };
}

export const emptySheet = (name: string): MemorySheet => ({
  name,
  visibility: 'visible',
  cells: new Map(),
  merges: [],
  marks: new Map(),
  conditionalFormats: [],
  notes: new Map(),
  links: new Map(),
  isProtected: false,
  unlocked: new Set(),
  snapshot: null,
});

/** Puts a cell in its place; one that holds nothing and looks like any other is none. */
export function putCell(sheet: MemorySheet, cell: MemoryCell): void {
  const { format, ...rest } = cell;
  const bare = format === undefined || format === 'General' ? rest : cell;
  const isEmpty = bare.content === null && bare.formula === undefined && !('format' in bare);
  if (isEmpty) sheet.cells.delete(toA1(cell));
  else sheet.cells.set(toA1(cell), bare);
  sheet.snapshot = null;
}

export const cellIn = (sheet: MemorySheet, at: Pick<CellRef, 'row' | 'column'>): MemoryCell =>
  sheet.cells.get(toA1(at)) ?? { row: at.row, column: at.column, content: null };

/** The merge that the cell lies in, unless it is its top left. */
export const coveringMerge = ({ merges }: MemorySheet, { row, column }: CellRef) =>
  merges.find(
    ({ top, left, bottom, right }) =>
      top <= row &&
      row <= bottom &&
      left <= column &&
      column <= right &&
      !(top === row && left === column),
  );

/** The snapshot; a sheet that did not change is the same object again. */
export function snapshotOf(book: MemoryBook): Workbook {
  return { sheets: book.sheets.map((sheet) => (sheet.snapshot ??= sheetSnapshot(sheet))) };
}

function sheetSnapshot({ name, visibility, cells, merges }: MemorySheet): Sheet {
  const read = [...cells.values()].flatMap((cell): Cell[] => {
    if (cell.content === null && cell.formula === undefined) return [];
    const { row, column, formula, format } = cell;
    return [
      {
        row,
        column,
        content: cell.content ?? { type: 'blank' },
        ...(formula === undefined ? {} : { formula }),
        ...(format === undefined || format === '@' ? {} : { format }),
      },
    ];
  });
  read.sort((a, b) => a.row - b.row || a.column - b.column);
  return { name, visibility, cells: read, merges: [...merges] };
}

export function dumpOf({ sheets }: MemoryBook): WorkbookDump {
  return { sheets: sheets.map(dumpSheet) };
}

function dumpSheet(sheet: MemorySheet): SheetDump {
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    protected: sheet.isProtected,
    cells: Object.fromEntries(
      [...sheet.cells].map(([place, { content, formula, format }]) => [
        place,
        { content, formula: formula ?? null, format: format ?? 'General' },
      ]),
    ),
    merges: sheet.merges.map(areaToA1),
    marks: Object.fromEntries(sheet.marks),
    conditionalFormats: [...sheet.conditionalFormats],
    notes: Object.fromEntries(sheet.notes),
    links: Object.fromEntries(sheet.links),
  };
}
