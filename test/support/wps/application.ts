import type { EtApplication } from '../../../src/hosts/wps/model/et';
import { bookObject, windowObject } from './book';
import { rangeAreaOf } from './range';
import { cellAt, emptyBook } from './model';
import type { Listener, World } from './stand-in';

/** `Application`: the root of all. */
export function applicationObject(world: World): EtApplication {
  const { state, books, object, listeners, files, transaction } = world;
  const inFront = () => books[state.front] ?? null;
  return object('Application', {
    get: {
      Version: () => '12.1.0',
      Build: () => '28505',
      Workbooks: () =>
        object('Workbooks', {
          get: { Count: () => books.length },
          call: {
            Item: (index) => {
              const book = books[Number(index) - 1];
              return book ? bookObject(world, book) : null;
            },
            Add: () => {
              const name = `工作簿${books.length + 1}`;
              const book = { ...emptyBook(name), hwnd: books.length + 1 };
              state.front = books.push(book) - 1;
              return bookObject(world, book);
            },
          },
        }),
      ActiveWorkbook: () => {
        const book = inFront();
        return book && bookObject(world, book);
      },
      ActiveWindow: () => {
        const book = inFront();
        return book && windowObject(world, book);
      },
      ScreenUpdating: () => state.painting,
      WorksheetFunction: () =>
        object('WorksheetFunction', {
          call: {
            CountA: (range) => {
              const { sheet, area } = rangeAreaOf(range);
              let count = 0;
              for (const [key, { value, formula }] of sheet.cells) {
                const [row = 0, column = 0] = key.split(',').map(Number);
                if (row < area.top || row > area.bottom) continue;
                if (column < area.left || column > area.right) continue;
                if (value !== null || formula !== null) count += 1;
              }
              return count;
            },
            IsText: (range) => {
              const { sheet, area } = rangeAreaOf(range);
              return typeof cellAt(sheet, area.top, area.left).value === 'string';
            },
          },
        }),
      DebugTools: () =>
        object('DebugTools', {
          call: { UndoTransBegin: transaction.begin, UndoTransEnd: transaction.end },
        }),
      ApiEvent: () =>
        object('ApiEvent', {
          call: {
            AddApiEventListener: (name, listener) => {
              const own = listeners.get(String(name)) ?? new Set();
              listeners.set(String(name), own.add(listener as Listener));
            },
            RemoveApiEventListener: (name, listener) =>
              listeners.get(String(name))?.delete(listener as Listener),
          },
        }),
      FileSystem: () =>
        object('FileSystem', {
          call: {
            Exists: (path) => files.has(String(path)),
            writeAsBinaryString: (path, bytes) => files.set(String(path), String(bytes)),
          },
        }),
    },
    set: {
      ScreenUpdating: (value) => {
        state.painting = value === true;
      },
    },
    call: { GetSaveAsFilename: () => state.saveAs ?? false },
  });
}
