import { type CellRef, sameCell, toA1 } from '../../core/workbook/cell-ref';
import { cellName } from './cell-name';

/** A piece of a sentence: words, or a cell that a click leads to. */
export type Part = string | CellPart;

export interface CellPart {
  readonly cell: CellRef;
  /** As it stands in the sentence: `H6`, `附件3-1!E6`. */
  readonly label: string;
}

/**
 * A sentence with the cells that it names by address made into links. Only `cells` are looked for, so that no word of the
 * workbook's own (a model `A4`) is taken for one; a bare address is a cell of `sheet`.
 */
export function linkedAddresses(
  sentence: string,
  cells: readonly CellRef[],
  sheet: string,
): readonly Part[] {
  const names = new Map<string, CellRef>();
  for (const cell of cells) {
    names.set(cellName(cell), cell);
    if (cell.sheet === sheet) names.set(toA1(cell), cell);
  }
  const parts: Part[] = [];
  let rest = sentence;
  for (;;) {
    const found = firstOf(names, rest);
    if (!found) break;
    if (found.at > 0) parts.push(rest.slice(0, found.at));
    parts.push({ cell: found.cell, label: found.name });
    rest = rest.slice(found.at + found.name.length);
  }
  return rest === '' ? parts : [...parts, rest];
}

interface Found {
  readonly at: number;
  readonly name: string;
  readonly cell: CellRef;
}

/** The leftmost name; of several at one place the longest. */
function firstOf(names: ReadonlyMap<string, CellRef>, text: string): Found | null {
  let first: Found | null = null;
  for (const [name, cell] of names) {
    const at = indexOfWord(text, name);
    if (at < 0) continue;
    const isBetter =
      first === null || at < first.at || (at === first.at && name.length > first.name.length);
    if (isBetter) first = { at, name, cell };
  }
  return first;
}

/** Where the name stands by itself: `H1` not within `H16` or `AH1`, nor `D4` within `附件2!D4`. */
function indexOfWord(text: string, word: string, from = 0): number {
  for (let at = text.indexOf(word, from); at >= 0; at = text.indexOf(word, at + 1)) {
    const isWhole =
      !(IN_WORD.test(text.charAt(at - 1)) && IN_WORD.test(word.charAt(0))) &&
      !IN_WORD.test(text.charAt(at + word.length)) &&
      text.charAt(at - 1) !== '!';
    if (isWhole) return at;
  }
  return -1;
}

const IN_WORD = /[A-Za-z0-9]/;

/** The cells of a list, each once. */
export function distinctCells<Item extends { readonly cell: CellRef }>(
  items: readonly Item[],
): readonly Item[] {
  return items.filter(
    (item, index) => items.findIndex((other) => sameCell(other.cell, item.cell)) === index,
  );
}
