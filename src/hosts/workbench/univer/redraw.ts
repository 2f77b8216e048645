import type { Injector, Workbook as Unit } from '@univerjs/core';
import { IRenderManagerService, SheetSkeletonManagerService } from '@univerjs/preset-sheets-core';

/** Draws anew what lies over the cells: Univer itself draws when cells change, and keeps the rest as it was. */
export function redraw(injector: Injector, unit: Unit): void {
  const render = injector.get(IRenderManagerService).getRenderById(unit.getUnitId());
  const skeletons = render?.with(SheetSkeletonManagerService);
  for (const sheet of unit.getSheets()) {
    // Made anew when its sheet comes to the front.
    skeletons?.makeDirty({ sheetId: sheet.getSheetId(), commandId: '' });
  }
  skeletons?.reCalculate();
  render?.mainComponent?.makeForceDirty();
}
