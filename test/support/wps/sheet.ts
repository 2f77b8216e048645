import { LAST_COLUMN, LAST_ROW } from '../../../src/core/workbook/cell-ref';
import type { Area } from '../../../src/core/workbook/workbook';
import { areaFrom } from './area';
import { noteObject } from './note';
import type { BookModel, SheetModel } from './model';
import { rangeObject } from './range';
import type { World } from './stand-in';

/** `Worksheet`, or a chart sheet. */
export function sheetObject(world: World, book: BookModel, sheet: SheetModel): object {
  const { object } = world;
  const range = (area: Area) => rangeObject(world, book, sheet, area);
  const common = {
    get: {
      Name: () => sheet.name,
      Visible: () => sheet.visible,
      ProtectContents: () => sheet.isProtected,
    },
    set: {
      Name: (name: unknown) => {
        world.change(() => {
          sheet.name = String(name);
        });
      },
    },
    call: {
      Activate: () => {
        if (sheet.visible !== -1) throw new Error('0x800A03EC');
        book.front = book.sheets.indexOf(sheet);
        world.fire('SheetActivate', sheetObject(world, book, sheet));
      },
    },
  };
  if (sheet.isChart) return object('Chart', common);
  const ignored = () => undefined;
  return object('Worksheet', {
    get: {
      ...common.get,
      UsedRange: () => range(usedArea(sheet)),
      Cells: () => range({ top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN }),
      Rows: () => object('Rows', { get: { Count: () => LAST_ROW + 1 } }),
      Columns: () => object('Columns', { get: { Count: () => LAST_COLUMN + 1 } }),
      Comments: () =>
        object('Comments', {
          get: { Count: () => sheet.notes.length },
          call: {
            Item: (index) => noteObject(world, book, sheet, sheet.notes[Number(index) - 1]),
          },
        }),
      Hyperlinks: () => linksObject(world, book, sheet),
      PageSetup: () =>
        object('PageSetup', {
          set: {
            Orientation: ignored,
            Zoom: ignored,
            FitToPagesWide: ignored,
            FitToPagesTall: ignored,
            PrintTitleRows: ignored,
          },
        }),
    },
    set: common.set,
    call: {
      ...common.call,
      Range: (address) => range(areaFrom(String(address))),
      Protect: () => {
        sheet.isProtected = true;
      },
      Unprotect: () => {
        sheet.isProtected = false;
      },
    },
  });
}

/** All that holds or looks like anything; A1 of an empty sheet. */
export function usedArea({ cells, merges, formatted }: SheetModel): Area {
  const areas = [...cells].flatMap(([key, { value, formula, format, locked }]) => {
    if (value === null && formula === null && format === 'General' && locked) return [];
    const [row = 0, column = 0] = key.split(',').map(Number);
    return [{ top: row, left: column, bottom: row, right: column }];
  });
  const [first, ...others] = [...areas, ...merges, ...(formatted ? [formatted] : [])];
  if (!first) return { top: 0, left: 0, bottom: 0, right: 0 };
  let { top, left, bottom, right } = first;
  for (const area of others) {
    top = Math.min(top, area.top);
    left = Math.min(left, area.left);
    bottom = Math.max(bottom, area.bottom);
    right = Math.max(right, area.right);
  }
  return { top, left, bottom, right };
}

function linksObject(world: World, book: BookModel, sheet: SheetModel): object {
  return world.object('Hyperlinks', {
    get: { Count: () => sheet.links.length },
    call: {
      Item: (index) => {
        const link = sheet.links[Number(index) - 1];
        if (!link) throw new Error('0x8002000B');
        const { row, column } = link;
        return world.object('Hyperlink', {
          get: {
            Address: () => link.address,
            SubAddress: () => link.place,
            Range: () =>
              rangeObject(world, book, sheet, {
                top: row,
                left: column,
                bottom: row,
                right: column,
              }),
          },
          call: {
            Delete: () => {
              world.change(() => {
                sheet.links = sheet.links.filter((each) => each !== link);
              });
            },
          },
        });
      },
      Add: (anchor, address, place) => {
        const { Address } = anchor as { Address: (row: boolean, column: boolean) => string };
        const area = areaFrom(Address(false, false));
        world.change(() => {
          const { top: row, left: column } = area;
          sheet.links = sheet.links.filter((each) => each.row !== row || each.column !== column);
          sheet.links.push({ row, column, address: String(address), place: String(place) });
        });
      },
    },
  });
}
