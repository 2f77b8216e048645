import type { CellRef } from '../../../src/core/workbook/cell-ref';
import type { Area } from '../../../src/core/workbook/workbook';
import { cellArea } from '../../../src/hosts/wps/model/address';
import type { Entry, User } from '../../hosts/contract/harness';
import { bookObject } from './book';
import { putCell } from './book-of';
import { cellOf, newSheet, type SheetModel } from './model';
import { rangeObject } from './range';
import { sheetObject } from './sheet';
import type { StandIn } from './stand-in';

/** The user at the stand-in: what he does is told as WPS tells it. */
export function clerkAt(standIn: StandIn): User {
  const { world } = standIn;
  const book = () => standIn.book();
  const find = (name: string): SheetModel => {
    const sheet = book().sheets.find((each) => each.name === name);
    if (!sheet) throw new Error(`no sheet ${name}`);
    return sheet;
  };
  const tell = (event: string, sheet: SheetModel, area: Area) => {
    standIn.fire(event, sheetObject(world, book(), sheet), rangeObject(world, book(), sheet, area));
  };
  const bringUp = (sheet: SheetModel) => {
    const index = book().sheets.indexOf(sheet);
    if (book().front === index) return;
    book().front = index;
    standIn.fire('SheetActivate', sheetObject(world, book(), sheet));
  };
  /** Every deed waits for the events of what was done before, and for its own. */
  const done = (run: () => void): Promise<void> => {
    standIn.settle();
    run();
    standIn.settle();
    return Promise.resolve();
  };
  const at = (ref: CellRef, run: (sheet: SheetModel) => void, event?: string) =>
    done(() => {
      const sheet = find(ref.sheet);
      // Sheets that are hidden cannot be brought up; there macros work.
      if (sheet.visible === -1) bringUp(sheet);
      run(sheet);
      if (event !== undefined) tell(event, sheet, cellArea(ref));
    });
  return {
    type: (ref, entry: Entry | null) =>
      at(
        ref,
        (sheet) => {
          const { row, column } = ref;
          const cell = cellOf(sheet, row, column);
          cell.value = null;
          cell.formula = null;
          if (entry) putCell(sheet, { row, column, ...entry });
        },
        'SheetChange',
      ),
    format: (ref, format) =>
      at(ref, (sheet) => {
        cellOf(sheet, ref.row, ref.column).format = format;
      }),
    protect: (name, unlocked = []) =>
      done(() => {
        const sheet = find(name);
        sheet.isProtected = true;
        for (const { row, column } of unlocked) cellOf(sheet, row, column).locked = false;
      }),
    protectStructure: () =>
      done(() => {
        book().structureProtected = true;
      }),
    merge: (name, area) =>
      done(() => {
        const sheet = find(name);
        bringUp(sheet);
        sheet.merges.push(area);
        for (const key of [...sheet.cells.keys()]) {
          const [row = 0, column = 0] = key.split(',').map(Number);
          const isInside =
            area.top <= row && row <= area.bottom && area.left <= column && column <= area.right;
          if (isInside && (row !== area.top || column !== area.left)) sheet.cells.delete(key);
        }
      }),
    rename: (name, newName) =>
      done(() => {
        find(name).name = newName;
      }),
    remove: (name) =>
      done(() => {
        const sheet = find(name);
        standIn.fire('SheetBeforeDelete', sheetObject(world, book(), sheet));
        book().sheets = book().sheets.filter((each) => each !== sheet);
        book().front = 0;
      }),
    add: (name) =>
      done(() => {
        const sheet = newSheet(name);
        book().sheets.push(sheet);
        standIn.fire(
          'WorkbookNewSheet',
          bookObject(world, book()),
          sheetObject(world, book(), sheet),
        );
      }),
    select: (ref) =>
      at(
        ref,
        (sheet) => {
          sheet.selection = cellArea(ref);
        },
        'SheetSelectionChange',
      ),
    selected: () => {
      const sheet = book().sheets[book().front];
      return Promise.resolve(
        sheet
          ? { sheet: sheet.name, row: sheet.selection.top, column: sheet.selection.left }
          : null,
      );
    },
    note: ({ sheet, row, column }, text) =>
      done(() => {
        find(sheet).notes.push({ row, column, text });
      }),
    link: ({ sheet, row, column }, place) =>
      done(() => {
        find(sheet).links.push({ row, column, address: '', place });
      }),
    unlink: (sheet) =>
      done(() => {
        find(sheet).links = [];
      }),
    conditionalFormat: (ref, formula) =>
      done(() => {
        find(ref.sheet).conditions.push({
          area: cellArea(ref),
          formula: `=${formula}`,
          fill: 255,
          font: null,
          bold: false,
          stops: false,
        });
      }),
  };
}
