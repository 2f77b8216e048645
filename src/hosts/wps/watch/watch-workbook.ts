import type { CellRef } from '../../../core/workbook/cell-ref';
import type { HostChange } from '../../host';
import { areasOf, cellArea, rangeOf } from '../model/address';
import type { EtApplication, EtRange, EtWorksheet } from '../model/et';
import { identityInFront } from '../model/identity';
import { contentOf } from '../read/content';
import { doubtsAboutCells } from '../read/error-cells';
import type { Reader } from '../read/reader';
import { listen } from './events';
import type { OwnWrites } from './own-writes';
import type { Timer } from './timer';

/** Not every version tells when another workbook comes to the front; so it is looked for as often, in milliseconds. */
const LOOK_EVERY = 500;

/** What is heard and seen of the user. */
export interface Watcher {
  readonly change: (change: HostChange) => void;
  readonly select: (cell: CellRef) => void;
  /** A sheet was in front or changed, so that also its formats may be others. */
  readonly touch: (sheet: string) => void;
}

export interface Watch {
  readonly stop: () => void;
  /** False where WPS does not tell of all that the user does. */
  readonly hears: boolean;
}

/** Watches the workbook in front. Errors in what is only heard stay here: the next reading meets them and tells. */
export function watchWorkbook(
  application: EtApplication,
  watcher: Watcher,
  { own, timer, reader }: { own: OwnWrites; timer: Timer; reader: Reader },
): Watch {
  let inFront = identityInFront(application);
  const look = () => {
    const now = identityInFront(application);
    if (now === inFront) return;
    inFront = now;
    watcher.change({ type: 'workbook' });
  };
  const changed = (sheet: EtWorksheet, target: EtRange) => {
    const name = nameOf(sheet);
    watcher.touch(name);
    const contentAt = (row: number, column: number) => {
      const value = rangeOf(sheet, cellArea({ row, column })).Value2;
      return contentOf(value, doubtsAboutCells(sheet, reader)(value, row, column));
    };
    if (!isSure(() => own.isOwn(name, areasOf(target), contentAt))) {
      watcher.change({ type: 'cells', sheets: [name] });
    }
  };
  const sheetsChanged = (sheet: unknown) => {
    if (!isSure(() => own.isOwnSheet(nameOf(sheet as EtWorksheet)))) {
      watcher.change({ type: 'cells' });
    }
  };
  const listening = listen(application, {
    SheetChange: heard(
      (sheet, target) => {
        changed(sheet as EtWorksheet, target as EtRange);
      },
      // A change that does not even say in which sheet.
      () => watcher.change({ type: 'cells' }),
    ),
    SheetSelectionChange: heard((sheet, target) => {
      const name = nameOf(sheet as EtWorksheet);
      watcher.touch(name);
      const [area] = areasOf(target as EtRange);
      if (area) watcher.select({ sheet: name, row: area.top, column: area.left });
    }),
    SheetActivate: heard((sheet) => {
      watcher.touch(nameOf(sheet as EtWorksheet));
    }),
    WorkbookNewSheet: heard((_workbook, sheet) => {
      sheetsChanged(sheet);
    }),
    SheetBeforeDelete: heard(sheetsChanged),
    WorkbookActivate: heard(look),
    WindowActivate: heard(look),
  });
  const stopLooking = timer.every(LOOK_EVERY, heard(look));
  return {
    hears: listening.isWhole,
    stop: () => {
      listening.stop();
      stopLooking();
    },
  };
}

function nameOf({ Name }: EtWorksheet): string {
  return String(Name);
}

/** What cannot be found out about a change makes it none of ours. */
function isSure(isOwn: () => boolean): boolean {
  try {
    return isOwn();
  } catch {
    return false;
  }
}

/** By default what fails is left to the next reading, which meets it and tells. */
function heard(
  listener: (...values: readonly unknown[]) => void,
  otherwise: () => void = () => undefined,
) {
  return (...values: readonly unknown[]): void => {
    try {
      listener(...values);
    } catch {
      otherwise();
    }
  };
}
