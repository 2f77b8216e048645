import type { CellRef } from '../../core/workbook/cell-ref';
import { once } from '../../core/workbook/once';
import type { Cell, Sheet, Workbook } from '../../core/workbook/workbook';

/**
 * The texts by which a cell is known to be the one it was: the first of its row (the indicator's name) and the nearest above
 * it (the column's heading). When rows or columns were moved, another cell stands at the same address, perhaps with
 * the same figure in it.
 */
export function anchorsOf(
  workbook: Workbook,
  ref: CellRef,
  isOurs: (cell: { readonly row: number; readonly column: number }) => boolean,
): readonly Cell[] {
  const texts = textsOf(workbook, ref).filter((cell) => !isOurs(cell));
  const left = texts.find((cell) => cell.row === ref.row && cell.column < ref.column);
  const above = texts.filter((cell) => cell.column === ref.column && cell.row < ref.row).at(-1);
  return [left, above].filter((cell) => cell !== undefined);
}

/** True when the cell's anchors still stand where they stood. */
export function isAnchored(workbook: Workbook, sheet: string, anchors: readonly Cell[]): boolean {
  const texts = textsOf(workbook, { sheet });
  return anchors.every((anchor) =>
    texts.some(
      ({ row, column, content }) =>
        row === anchor.row &&
        column === anchor.column &&
        content.type === 'text' &&
        anchor.content.type === 'text' &&
        content.text === anchor.content.text,
    ),
  );
}

function textsOf(workbook: Workbook, ref: { readonly sheet: string }): readonly Cell[] {
  const sheet = workbook.sheets.find(({ name }) => name === ref.sheet);
  return sheet ? textsIn(sheet) : [];
}

const textsIn = once((sheet: Sheet) =>
  sheet.cells.filter(({ content }) => content.type === 'text' && content.text.trim() !== ''),
);
