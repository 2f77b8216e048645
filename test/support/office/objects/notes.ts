import { fromA1 } from '../../../../src/core/workbook/cell-ref';
import { type BookSheet, keyOf, placeOf } from '../book';
import { denyIf, type Engine } from '../engine';
import { OfficeError, type ServerObject } from '../server-object';
import { rangeObject } from './range';

/** The notes (批注) of a sheet: ExcelApi 1.18. */
export function notesObject(engine: Engine, sheet: BookSheet): ServerObject {
  const keyAt = (place: unknown) => {
    const cell = typeof place === 'string' ? fromA1(place.slice(place.lastIndexOf('!') + 1)) : null;
    if (!cell) throw new OfficeError('InvalidCellAddress');
    return keyOf(cell.row, cell.column);
  };
  const inOrder = () => [...sheet.notes.keys()].sort((a, b) => a - b);
  const noteObject = (key: number): ServerObject => ({
    type: 'Note',
    properties: {
      Content: {
        get: () => sheet.notes.get(key)?.content,
        set: (value) => {
          denyIf(sheet.protection?.allowEditObjects === false);
          const note = sheet.notes.get(key);
          if (!note) throw new OfficeError('ItemNotFound');
          note.content = String(value);
        },
      },
      AuthorName: { get: () => sheet.notes.get(key)?.author },
    },
    methods: {
      Delete: {
        call: () => {
          denyIf(sheet.protection?.allowEditObjects === false);
          if (!sheet.notes.delete(key)) throw new OfficeError('ItemNotFound');
          return undefined;
        },
      },
      GetLocation: {
        call: () => {
          const { row, column } = placeOf(key);
          return rangeObject(engine, sheet, { top: row, left: column, bottom: row, right: column });
        },
      },
    },
  });
  return {
    type: 'NoteCollection',
    items: () => inOrder().map(noteObject),
    methods: {
      Add: {
        call: (place, content) => {
          denyIf(sheet.protection?.allowEditObjects === false);
          const key = keyAt(place);
          if (sheet.notes.has(key)) throw new OfficeError('InvalidOperation', 'a note is there');
          sheet.notes.set(key, { content: String(content), author: '我' });
          return noteObject(key);
        },
      },
      GetItemAt: {
        call: (index) => {
          const key = inOrder()[Number(index)];
          if (key === undefined) throw new OfficeError('InvalidArgument');
          return noteObject(key);
        },
      },
      GetItemOrNullObject: {
        call: (place) => {
          const key = keyAt(place);
          return sheet.notes.has(key) ? noteObject(key) : null;
        },
      },
    },
  };
}
