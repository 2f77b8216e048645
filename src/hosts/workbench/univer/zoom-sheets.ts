import { ICommandService, type Injector, type Workbook as Unit } from '@univerjs/core';
import { SetZoomRatioOperation } from '@univerjs/preset-sheets-core';
import type { WorkbookLook } from '../../../files/look/look';
import { sheetId } from './workbook-data';

/** Shows every sheet in the size in which it was left. */
export function zoomSheets(injector: Injector, unit: Unit, look: WorkbookLook): void {
  const commands = injector.get(ICommandService);
  look.sheets.forEach(({ zoom }, index) => {
    if (zoom === 1) return;
    commands.syncExecuteCommand(SetZoomRatioOperation.id, {
      unitId: unit.getUnitId(),
      subUnitId: sheetId(index),
      zoomRatio: zoom,
    });
  });
}
