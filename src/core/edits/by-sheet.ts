import type { CellRef } from '../workbook/cell-ref';

/** Whatever is done to cells, by the names of their sheets, in order. */
export function bySheet<Of extends { readonly cell: CellRef }>(
  all: readonly Of[],
): ReadonlyMap<string, readonly Of[]> {
  const sheets = new Map<string, Of[]>();
  for (const each of all) {
    const others = sheets.get(each.cell.sheet);
    if (others) others.push(each);
    else sheets.set(each.cell.sheet, [each]);
  }
  return sheets;
}
