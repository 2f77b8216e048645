import {
  ICommandService,
  type ICellData,
  type Injector,
  type Nullable,
  type Workbook as Unit,
} from '@univerjs/core';
import { SetRangeValuesMutation } from '@univerjs/preset-sheets-core';
import { bySheet } from '../../../core/edits/by-sheet';
import type { CellRef } from '../../../core/workbook/cell-ref';
import type { Cell } from '../../../core/workbook/workbook';
import type { Picture } from '../picture';
import { sameContent } from '../same-content';
import { cellData, contentOf, formulaOf } from './cell-data';
import { completeStyle } from './style-data';

/**
 * Makes cells of a unit show what the picture has of them. What stands there already is not written again, as every writing
 * calculates what depends on it.
 */
export function writeCells(
  injector: Injector,
  unit: Unit,
  pictures: { readonly before: Picture; readonly now: Picture },
  refs: readonly CellRef[],
): void {
  const commands = injector.get(ICommandService);
  for (const [name, places] of bySheet(refs.map((cell) => ({ cell })))) {
    const sheet = unit.getSheetBySheetName(name);
    if (!sheet) continue;
    const [before, now] = [cellsOf(pictures.before, name), cellsOf(pictures.now, name)];
    const cellValue: Record<number, Record<number, ICellData>> = {};
    for (const {
      cell: { row, column },
    } of places) {
      const { cell, style } = now(row, column);
      const isStyled =
        JSON.stringify(style) === JSON.stringify(before(row, column).style) &&
        (sheet.getCellStyle(row, column)?.n?.pattern ?? GENERAL) === (style?.format ?? GENERAL);
      const isFilled = isShown(sheet.getCellRaw(row, column), cell);
      if (isStyled && isFilled) continue;
      (cellValue[row] ??= {})[column] = {
        // A style that is written alone would take a formula away.
        ...(isFilled && cell?.formula === undefined
          ? {}
          : cellData(cell?.content ?? { type: 'blank' }, cell?.formula)),
        ...(isStyled ? {} : { s: style ? completeStyle(style) : null }),
      };
    }
    if (Object.keys(cellValue).length === 0) continue;
    commands.syncExecuteCommand(SetRangeValuesMutation.id, {
      unitId: unit.getUnitId(),
      subUnitId: sheet.getSheetId(),
      cellValue,
    });
  }
}

const GENERAL = 'General';

/** What a picture has of a sheet's cells. */
function cellsOf({ workbook, look }: Picture, name: string) {
  const contents = workbook.sheets.find((sheet) => sheet.name === name)?.cells ?? [];
  const styles = look.sheets.find((sheet) => sheet.name === name)?.cells ?? [];
  const cells = new Map(contents.map((cell) => [keyOf(cell.row, cell.column), cell]));
  const numbers = new Map(styles.map((cell) => [keyOf(cell.row, cell.column), cell.style]));
  return (row: number, column: number) => {
    const key = keyOf(row, column);
    return { cell: cells.get(key), style: look.styles[numbers.get(key) ?? -1] };
  };
}

function isShown(shown: Nullable<ICellData>, cell: Cell | undefined): boolean {
  return (
    formulaOf(shown) === (cell?.formula ?? null) &&
    sameContent(contentOf(shown), cell?.content ?? null)
  );
}

const keyOf = (row: number, column: number) => `${String(row)}/${String(column)}`;
