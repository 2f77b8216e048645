import { addSheet } from '../book';
import { type Engine, registrations } from '../engine';
import { OfficeError, type ServerObject } from '../server-object';
import { rangeObject } from './range';
import { worksheetObject } from './worksheet';

/** The workbook: the root of every request. */
export function workbookObject(engine: Engine): ServerObject {
  const { book } = engine;
  return {
    type: 'Workbook',
    properties: { Name: { since: '1.7', get: () => book.name } },
    children: {
      Worksheets: { open: () => worksheetsObject(engine) },
      Application: { open: () => applicationObject(engine) },
      Protection: {
        since: '1.7',
        open: () => ({
          type: 'WorkbookProtection',
          properties: { Protected: { get: () => book.structureProtected } },
        }),
      },
    },
    methods: {
      GetSelectedRange: {
        call: () => {
          if (!book.front) throw new OfficeError('InvalidSelection');
          return rangeObject(engine, book.front, book.front.selected);
        },
      },
    },
  };
}

function applicationObject({ opened }: Engine): ServerObject {
  return {
    type: 'Application',
    methods: {
      CreateWorkbook: {
        since: '1.8',
        call: (file) => ({
          type: 'WorkbookCreated',
          methods: { Open: { since: '1.8', call: () => void opened.push(String(file)) } },
        }),
      },
    },
  };
}

function worksheetsObject(engine: Engine): ServerObject {
  const { book } = engine;
  const named = (key: unknown) =>
    book.sheets.find(
      ({ id, name }) => id === key || name.toLowerCase() === String(key).toLowerCase(),
    );
  return {
    type: 'WorksheetCollection',
    items: () => book.sheets.map((sheet) => worksheetObject(engine, sheet)),
    item: (key) => {
      const sheet = named(key);
      if (!sheet) throw new OfficeError('ItemNotFound');
      return worksheetObject(engine, sheet);
    },
    methods: {
      Add: {
        call: (name) => {
          if (book.structureProtected) throw new OfficeError('AccessDenied');
          if (typeof name !== 'string' || named(name)) throw new OfficeError('ItemAlreadyExists');
          const sheet = addSheet(book, name);
          engine.tell({ type: 'Added', sheet });
          return worksheetObject(engine, sheet);
        },
      },
      GetItemOrNullObject: {
        since: '1.4',
        call: (key) => {
          const sheet = named(key);
          return sheet ? worksheetObject(engine, sheet) : null;
        },
      },
      ...registrations(engine, 'Workbook', {
        AddedEvent: ['Added', '1.7'],
        DeletedEvent: ['Deleted', '1.7'],
        DataChangedEvent: ['DataChanged', '1.9'],
        FormatChangedEvent: ['FormatChanged', '1.9'],
        SelectionChangedEvent: ['SelectionChanged', '1.9'],
        EventNameChanged: ['NameChanged', '1.17'],
      }),
    },
  };
}
