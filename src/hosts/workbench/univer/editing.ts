import { ICommandService, type Injector } from '@univerjs/core';
import {
  DeviceInputEventType,
  IEditorBridgeService,
  SetCellEditVisibleOperation,
} from '@univerjs/preset-sheets-core';
import type { GridState } from './grid-state';

/** Is the user writing in a cell just now? */
export function isEditing(injector: Injector): boolean {
  return injector.get(IEditorBridgeService).isVisible().visible;
}

/** Ends the editing of a cell as Enter does; false when it goes on, as with a formula that cannot be read. */
export async function finishEditing(injector: Injector, state: GridState): Promise<boolean> {
  if (!isEditing(injector)) return true;
  await injector.get(ICommandService).executeCommand(SetCellEditVisibleOperation.id, {
    visible: false,
    eventType: DeviceInputEventType.PointerDown,
    unitId: state.unit.getUnitId(),
  });
  // What was typed is told with the next turn of the event loop.
  await new Promise((resolve) => setTimeout(resolve, 20));
  return !isEditing(injector);
}
