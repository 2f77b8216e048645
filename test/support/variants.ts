import { fromA1, toA1 } from '../../src/core/workbook/cell-ref';
import type { Area, Cell, Content, Sheet, Workbook } from '../../src/core/workbook/workbook';

/** The same set written in another way. `moved` says where a place of the original (`附件2!H5`) is in it. */
export interface Variant {
  readonly workbook: Workbook;
  readonly moved: (place: string) => string;
}

const same = (place: string) => place;

/** Every cell anew; null leaves it as it is. */
export function withCells(
  workbook: Workbook,
  change: (cell: Cell, sheet: string) => Partial<Cell> | null,
): Variant {
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) => ({ ...cell, ...change(cell, sheet.name) })),
  }));
  return { workbook: { sheets }, moved: same };
}

/** As a host that cannot tell which cells are merged would give it. */
export function withoutMerges({ sheets }: Workbook): Variant {
  return {
    workbook: {
      sheets: sheets.map(({ name, visibility, cells }) => ({ name, visibility, cells })),
    },
    moved: same,
  };
}

export function renamed(workbook: Workbook, name: (old: string, index: number) => string): Variant {
  const names = new Map(
    workbook.sheets.map((sheet, index) => [sheet.name, name(sheet.name, index)]),
  );
  const newName = (old: string) => names.get(old) ?? old;
  return {
    workbook: { sheets: workbook.sheets.map((sheet) => ({ ...sheet, name: newName(sheet.name) })) },
    moved: (place) => {
      const [sheet = '', address = ''] = place.split('!');
      return `${newName(sheet)}!${address}`;
    },
  };
}

/** Empty rows above and empty columns to the left. */
export function shifted(workbook: Workbook, rows: number, columns: number): Variant {
  return {
    workbook: { sheets: workbook.sheets.map((sheet) => shiftedSheet(sheet, rows, columns)) },
    moved: (place) => movedPlace(place, (sheet) => sheet, rows, columns),
  };
}

/** All sheets below each other on one, two empty rows between them. */
export function stacked(workbook: Workbook, name = '自评表'): Variant {
  const offsets = new Map<string, number>();
  const cells: Cell[] = [];
  const merges: Area[] = [];
  let next = 0;
  for (const sheet of workbook.sheets) {
    offsets.set(sheet.name, next);
    const below = shiftedSheet(sheet, next, 0);
    cells.push(...below.cells);
    merges.push(...(below.merges ?? []));
    next = 3 + Math.max(...below.cells.map(({ row }) => row), ...merges.map((area) => area.bottom));
  }
  return {
    workbook: { sheets: [{ name, visibility: 'visible', cells, merges }] },
    moved: (place) => movedPlace(place, () => name, offsets.get(place.split('!')[0] ?? '') ?? 0, 0),
  };
}

function shiftedSheet(sheet: Sheet, rows: number, columns: number): Sheet {
  return {
    ...sheet,
    cells: sheet.cells.map((cell) => ({
      ...cell,
      row: cell.row + rows,
      column: cell.column + columns,
    })),
    ...(sheet.merges
      ? {
          merges: sheet.merges.map(({ top, left, bottom, right }) => ({
            top: top + rows,
            left: left + columns,
            bottom: bottom + rows,
            right: right + columns,
          })),
        }
      : {}),
  };
}

function movedPlace(
  place: string,
  sheetName: (old: string) => string,
  rows: number,
  columns: number,
): string {
  const [sheet = '', address = ''] = place.split('!');
  const at = fromA1(address);
  if (!at) throw new Error(`no place: ${place}`);
  return `${sheetName(sheet)}!${toA1({ row: at.row + rows, column: at.column + columns })}`;
}

export const number = (decimal: string): Content => ({ type: 'number', decimal });
export const text = (written: string): Content => ({ type: 'text', text: written });

/** `12345.6` → `12,345.60`: as clerks type it. */
export function withSeparators(decimal: string): string {
  const [whole = '', fraction = ''] = decimal.split('.');
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${fraction.padEnd(2, '0')}`;
}
