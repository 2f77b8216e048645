import { ICommandService, type Injector, type Workbook as Unit } from '@univerjs/core';
import {
  IRenderManagerService,
  SetWorksheetRowAutoHeightMutation,
  SheetSkeletonManagerService,
} from '@univerjs/preset-sheets-core';
import type { Picture } from '../picture';
import { sheetId } from './workbook-data';

/** Measuring texts takes time; longer sheets are lists, whose rows seldom hold more than a line. */
const MOST_ROWS = 1000;

/** Makes rows as high as their text needs that have no height in the file, as Excel does when it opens one. */
export function fitRows(injector: Injector, unit: Unit, picture: Picture): void {
  const { workbook, look } = picture;
  const unitId = unit.getUnitId();
  const skeletons = injector
    .get(IRenderManagerService)
    .getRenderById(unitId)
    ?.with(SheetSkeletonManagerService);
  look.sheets.forEach((sheet, index) => {
    const subUnitId = sheetId(index);
    const fixed = new Set(sheet.rows.filter(({ height }) => height !== null).map(({ row }) => row));
    const filled = new Set(workbook.sheets[index]?.cells.map(({ row }) => row));
    const free = [...filled].filter((row) => !fixed.has(row)).slice(0, MOST_ROWS);
    const endColumn = (unit.getSheetBySheetId(subUnitId)?.getColumnCount() ?? 1) - 1;
    const least = leastHeights(picture, index);
    const fitted = skeletons
      ?.ensureSkeleton(subUnitId)
      ?.calculateAutoHeightInRange(
        free.map((row) => ({ startRow: row, endRow: row, startColumn: 0, endColumn })),
      );
    if (!fitted || fitted.length === 0) return;
    const rowsAutoHeightInfo = fitted.map(({ row, autoHeight = 0 }) => ({
      row,
      autoHeight: Math.max(autoHeight, least.get(row) ?? 0),
    }));
    injector.get(ICommandService).syncExecuteCommand(SetWorksheetRowAutoHeightMutation.id, {
      unitId,
      subUnitId,
      rowsAutoHeightInfo,
    });
  });
}

/** A line of text is a quarter higher than its letters. */
const LINE = (1.25 * 96) / 72;

/** In pixels, what one line of the largest font in a row needs: merged titles count with that alone. */
function leastHeights({ workbook, look }: Picture, index: number): ReadonlyMap<number, number> {
  const filled = new Set(
    workbook.sheets[index]?.cells.map(({ row, column }) => `${String(row)}/${String(column)}`),
  );
  const heights = new Map<number, number>();
  for (const { row, column, style } of look.sheets[index]?.cells ?? []) {
    if (!filled.has(`${String(row)}/${String(column)}`)) continue;
    const height = Math.ceil((look.styles[style]?.font.size ?? 0) * LINE);
    heights.set(row, Math.max(height, heights.get(row) ?? 0));
  }
  return heights;
}
