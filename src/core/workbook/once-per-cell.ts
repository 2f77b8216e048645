import { type CellRef, toA1 } from './cell-ref';

/** The first of those that lie in the same cell: a cell merged over rows belongs to each of them. */
export function oncePerCell<T>(all: readonly T[], cellOf: (one: T) => CellRef): readonly T[] {
  const seen = new Set<string>();
  return all.filter((one) => {
    const cell = cellOf(one);
    const key = `${cell.sheet}\u0000${toA1(cell)}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
