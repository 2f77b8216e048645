import { message } from '../core/messages/message';
import { toA1 } from '../core/workbook/cell-ref';
import type { Area, Cell, Content } from '../core/workbook/workbook';
import { damaged, tooLarge } from './file-problem';
import { LIMITS } from './limits';

/** What a sheet holds; or what it holds too much of to be read, and how much may be. */
export type SheetContent =
  | { readonly cells: readonly Cell[]; readonly merges: readonly Area[] }
  | { readonly tooMuch: TooMuch };

export interface TooMuch {
  readonly what: 'cells' | 'all-cells' | 'characters' | 'merges' | 'arrays';
  readonly limit: number;
}

/** A cell as it was found; content null means that the file holds no value for it. */
export interface FoundCell {
  readonly row: number;
  readonly column: number;
  readonly content: Content | null;
  readonly formula: string | undefined;
  readonly format: string | undefined;
}

/** Takes the cells and merges of one sheet as they are found, and counts them against the limits. */
export interface SheetCollector {
  /** Keeps the cell unless it holds nothing but its style. */
  readonly add: (cell: FoundCell) => void;
  readonly addMerge: (area: Area) => void;
  /** Notes that there are `found` of something. */
  readonly count: (what: TooMuch['what'], found: number) => void;
  /** True once a limit is passed: nothing more needs to be read. */
  readonly isFull: () => boolean;
  /** What was taken, in reading order. Throws a FileProblem when two cells stand in the same place. */
  readonly finish: () => SheetContent;
}

const MOST: Readonly<Record<TooMuch['what'], number>> = {
  cells: LIMITS.cells,
  'all-cells': LIMITS.allCells,
  characters: LIMITS.characters,
  merges: LIMITS.merges,
  arrays: LIMITS.arrays,
};

/** `cellsBefore`: how many cells the workbook's sheets before this one hold. */
export function collectSheet(sheet: string, cellsBefore: number): SheetCollector {
  const cells: Cell[] = [];
  const merges: Area[] = [];
  let characters = 0;
  let tooMuch: TooMuch | null = null;

  const count = (what: TooMuch['what'], found: number) => {
    if (found > MOST[what]) tooMuch ??= { what, limit: MOST[what] };
  };

  return {
    add: (found) => {
      const cell = cellOf(found);
      if (!cell) return;
      cells.push(cell);
      characters += charactersOf(cell, sheet);
      count('cells', cells.length);
      count('all-cells', cellsBefore + cells.length);
      count('characters', characters);
    },
    addMerge: (area) => {
      merges.push(area);
      count('merges', merges.length);
    },
    count,
    isFull: () => tooMuch !== null,
    finish: () => {
      if (tooMuch) return { tooMuch };
      const ordered = inReadingOrder(cells, sheet);
      if (mergedRows(merges, ordered) > LIMITS.mergedRows) {
        return { tooMuch: { what: 'merges', limit: LIMITS.merges } };
      }
      return { cells: ordered, merges };
    },
  };
}

function cellOf({ row, column, content, formula, format }: FoundCell): Cell | null {
  const hasNothing = content === null || (content.type === 'text' && content.text === '');
  if (hasNothing && formula === undefined) return null;
  const cell: { -readonly [Key in keyof Cell]: Cell[Key] } = {
    row,
    column,
    content: content ?? { type: 'blank' },
  };
  if (formula !== undefined) cell.formula = formula;
  if (format !== undefined) cell.format = format;
  return cell;
}

function charactersOf({ row, column, content, formula }: Cell, sheet: string): number {
  const text = content.type === 'text' ? content.text.length : 0;
  if (text > LIMITS.text) {
    const what = message('problem.what-text', { sheet, cell: toA1({ row, column }) });
    throw tooLarge(what, text, LIMITS.text);
  }
  return text + (formula?.length ?? 0);
}

/** Files hold their cells in reading order, nearly always. */
function inReadingOrder(cells: readonly Cell[], sheet: string): readonly Cell[] {
  const ordered = cells.every((cell, index) => compare(cells[index - 1], cell) < 0)
    ? cells
    : [...cells].sort(compare);
  const twice = ordered.find((cell, index) => compare(ordered[index - 1], cell) === 0);
  if (twice) throw damaged(message('problem.why-cell-twice', { sheet, cell: toA1(twice) }));
  return ordered;
}

function compare(a: Cell | undefined, b: Cell): number {
  return a ? a.row - b.row || a.column - b.column : -1;
}

/** How many rows in use the merges cover, each for itself: overlapping ones could cover all rows many times over. */
function mergedRows(merges: readonly Area[], cells: readonly Cell[]): number {
  const first = cells[0]?.row ?? 0;
  const last = cells.at(-1)?.row ?? -1;
  let rows = 0;
  for (const { top, bottom } of merges) {
    rows += Math.max(0, Math.min(bottom, last) - Math.max(top, first) + 1);
  }
  return rows;
}
