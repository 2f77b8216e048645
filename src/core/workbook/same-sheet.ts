import type { Area, Cell, Content, Sheet } from './workbook';

/** True when both say the same to the letter, so that the earlier object can stand for the later one. */
export function sameSheet(a: Sheet, b: Sheet): boolean {
  return (
    a.name === b.name &&
    a.visibility === b.visibility &&
    a.unread === b.unread &&
    sameList(a.merges, b.merges, sameArea) &&
    sameCells(a.cells, b.cells)
  );
}

/** True when the same stands in the same places. */
export function sameCells(a: readonly Cell[], b: readonly Cell[]): boolean {
  return sameList(a, b, sameCell);
}

function sameList<Item>(
  a: readonly Item[] | undefined,
  b: readonly Item[] | undefined,
  isSame: (a: Item, b: Item) => boolean,
): boolean {
  if (!a || !b) return a === b;
  return (
    a.length === b.length &&
    a.every((item, index) => {
      const other = b[index];
      return other !== undefined && isSame(item, other);
    })
  );
}

const sameArea = (a: Area, b: Area) =>
  a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;

const sameCell = (a: Cell, b: Cell) =>
  a.row === b.row &&
  a.column === b.column &&
  a.formula === b.formula &&
  a.format === b.format &&
  sameContent(a.content, b.content);

function sameContent(a: Content, b: Content): boolean {
  if (a.type === 'number') return b.type === 'number' && a.decimal === b.decimal;
  if (a.type === 'text') return b.type === 'text' && a.text === b.text;
  if (a.type === 'boolean') return b.type === 'boolean' && a.value === b.value;
  if (a.type === 'error') return b.type === 'error' && a.code === b.code;
  return a.type === b.type;
}
