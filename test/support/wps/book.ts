import { type BookModel, newSheet, type SheetModel } from './model';
import { sheetObject } from './sheet';
import type { World } from './stand-in';

/** `Workbook`. */
export function bookObject(world: World, book: BookModel): object {
  const { object } = world;
  const find = (index: unknown): SheetModel | undefined =>
    typeof index === 'number'
      ? book.sheets[index - 1]
      : book.sheets.find(({ name }) => name.toLowerCase() === String(index).toLowerCase());
  return object('Workbook', {
    get: {
      Name: () => book.name,
      Path: () => book.path,
      FullName: () => (book.path === '' ? book.name : `${book.path}\\${book.name}`),
      Date1904: () => book.date1904,
      ProtectStructure: () => book.structureProtected,
      ActiveSheet: () => {
        const sheet = book.sheets[book.front];
        return sheet ? sheetObject(world, book, sheet) : null;
      },
      Sheets: () =>
        object('Sheets', {
          get: { Count: () => book.sheets.length },
          call: {
            Item: (index) => {
              const sheet = find(index);
              if (!sheet) throw new Error('0x8002000B');
              return sheetObject(world, book, sheet);
            },
            Add: (_before, after) => addSheet(world, book, (after as { Name: string }).Name),
          },
        }),
      Windows: () =>
        object('Windows', {
          get: { Count: () => 1 },
          call: { Item: () => windowObject(world, book) },
        }),
    },
    call: {
      Close: () => {
        world.books.splice(world.books.indexOf(book), 1);
        world.state.front = 0;
      },
    },
  });
}

function addSheet(world: World, book: BookModel, after: string): object {
  if (book.structureProtected) throw new Error('0x800A03EC');
  const sheet = newSheet(freeName(book));
  world.change(() => {
    const index = book.sheets.findIndex(({ name }) => name === after) + 1;
    book.sheets.splice(index, 0, sheet);
    // A new sheet comes to the front.
    book.front = index;
  });
  world.fire('WorkbookNewSheet', bookObject(world, book), sheetObject(world, book, sheet));
  return sheetObject(world, book, sheet);
}

function freeName({ sheets }: BookModel): string {
  for (let number = sheets.length + 1; ; number += 1) {
    if (!sheets.some(({ name }) => name === `Sheet${number}`)) return `Sheet${number}`;
  }
}

/** `Window`: of a workbook in its own. */
export function windowObject({ object }: World, book: BookModel): object {
  const ignore = () => undefined;
  return object('Window', {
    get: {
      Hwnd: () => book.hwnd,
      SelectedSheets: () => object('SelectedSheets', { get: { Count: () => book.grouped } }),
    },
    set: { SplitRow: ignore, FreezePanes: ignore, DisplayGridlines: ignore },
  });
}
