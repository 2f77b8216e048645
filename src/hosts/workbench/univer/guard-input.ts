import { ICommandService, type Injector } from '@univerjs/core';
import {
  ClearSelectionContentCommand,
  SetCellEditVisibleOperation,
  SetRangeValuesCommand,
  SheetPasteShortKeyCommand,
  SheetsSelectionsService,
} from '@univerjs/preset-sheets-core';
import type { Area } from '../../../core/workbook/workbook';
import type { GridRefusal } from '../grid';
import { isLocked } from '../locked';
import { isEditing } from './editing';
import type { GridState } from './grid-state';
import { guardCommands } from './guard';
import { paste } from './paste';

/** Holds the user to what the file's writer can write, and to where the file lets him write; gives the way to stop it. */
export function guardInput(injector: Injector, state: GridState): () => void {
  const refused = (what: GridRefusal) => state.events?.refused(what);
  const selected = (): readonly Area[] =>
    injector
      .get(SheetsSelectionsService)
      .getCurrentSelections()
      .map(({ range: { startRow, startColumn, endRow, endColumn } }) => ({
        top: startRow,
        left: startColumn,
        bottom: endRow,
        right: endColumn,
      }));
  const whyNot = (areas: readonly Area[]): GridRefusal | null => {
    if (!state.writable) return 'read-only';
    return areas.some((area) => holdsLocked(state, area)) ? 'protected' : null;
  };
  return guardCommands(injector.get(ICommandService), {
    isOwn: () => state.own > 0,
    instead: {
      'univer.command.undo': () => (isEditing(injector) ? null : () => state.events?.undo()),
      'univer.command.redo': () => (isEditing(injector) ? null : () => state.events?.redo()),
      [SheetPasteShortKeyCommand.id]:
        ({ params }) =>
        () => {
          paste(injector, state.unit.getActiveSheet(), params ?? {}, (area) => {
            const what = whyNot([area]);
            if (what !== null) refused(what);
            return what === null;
          });
        },
    },
    refuse: ({ id, params }) => {
      switch (id) {
        case SetCellEditVisibleOperation.id:
          return (params as { readonly visible: boolean }).visible ? whyNot(primary()) : null;
        case ClearSelectionContentCommand.id:
        case SetRangeValuesCommand.id:
          return whyNot(selected());
        default:
          return null;
      }
    },
    refused,
  });

  function primary(): readonly Area[] {
    const cell = injector.get(SheetsSelectionsService).getCurrentLastSelectionPrimaryCell();
    return cell
      ? [
          {
            top: cell.actualRow,
            left: cell.actualColumn,
            bottom: cell.actualRow,
            right: cell.actualColumn,
          },
        ]
      : [];
  }
}

/** How many cells of an area are looked at: whole columns are not walked through. */
const MOST = 5000;

function holdsLocked({ unit, picture }: GridState, area: Area): boolean {
  const sheet = unit.getActiveSheet().getName();
  const look = picture?.look;
  if (!look?.sheets.find(({ name }) => name === sheet)?.protected) {
    return false;
  }
  let seen = 0;
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      seen += 1;
      if (seen > MOST || isLocked(look, { sheet, row, column })) return true;
    }
  }
  return false;
}
