import { type BookSheet, COLUMNS, ROWS, usedArea } from '../book';
import { type Engine, registrations } from '../engine';
import { OfficeError, type ServerObject } from '../server-object';
import { notesObject } from './notes';
import { rangeObject } from './range';

/** One sheet. */
export function worksheetObject(engine: Engine, sheet: BookSheet): ServerObject {
  const isThere = () => {
    if (!engine.book.sheets.includes(sheet)) throw new OfficeError('ItemNotFound');
  };
  return {
    type: 'Worksheet',
    id: sheet.id,
    properties: {
      Id: { get: () => sheet.id },
      Name: { get: () => sheet.name },
      Visibility: { get: () => sheet.visibility },
      Gridlines: {
        since: '1.8',
        set: (value) => void sheet.looks.push(`grid lines = ${String(value)}`),
      },
    },
    children: {
      Protection: {
        since: '1.2',
        open: () => ({
          type: 'WorksheetProtection',
          properties: {
            Protected: { get: () => sheet.protection !== null },
            Options: { get: () => sheet.protection ?? null },
          },
        }),
      },
      FreezePanes: {
        since: '1.7',
        open: () => ({
          type: 'WorksheetFreezePanes',
          methods: {
            FreezeRows: {
              call: (count) => void sheet.looks.push(`frozen rows = ${String(count)}`),
            },
          },
        }),
      },
      Notes: { since: '1.18', open: () => notesObject(engine, sheet) },
    },
    methods: {
      GetRange: {
        call: (address) => {
          isThere();
          if (address !== null && address !== undefined) {
            throw new OfficeError(
              'InvalidArgument',
              'by indexes, please: addresses are cut at 8,192 characters',
            );
          }
          return rangeObject(engine, sheet, {
            top: 0,
            left: 0,
            bottom: ROWS - 1,
            right: COLUMNS - 1,
          });
        },
      },
      GetRangeByIndexes: {
        since: '1.7',
        call: (top, left, rows, columns) => {
          isThere();
          const [row, column, height, width] = [top, left, rows, columns].map(Number);
          const area = {
            top: row!,
            left: column!,
            bottom: row! + height! - 1,
            right: column! + width! - 1,
          };
          const isInside =
            row! >= 0 &&
            column! >= 0 &&
            height! > 0 &&
            width! > 0 &&
            area.bottom < ROWS &&
            area.right < COLUMNS;
          if (!isInside) throw new OfficeError('InvalidArgument');
          return rangeObject(engine, sheet, area);
        },
      },
      GetUsedRangeOrNullObject: {
        since: '1.4',
        call: (valuesOnly) => {
          isThere();
          const used = usedArea(sheet, valuesOnly === true);
          return used && rangeObject(engine, sheet, used);
        },
      },
      Activate: {
        call: () => {
          isThere();
          if (sheet.visibility !== 'Visible') throw new OfficeError('InvalidOperation', 'hidden');
          engine.book.front = sheet;
          return undefined;
        },
      },
      ...registrations(engine, sheet.id, {
        DataChangedEvent: ['DataChanged', '1.7'],
        SelectionChangedEvent: ['SelectionChanged', '1.7'],
        FormatChangedEvent: ['FormatChanged', '1.9'],
      }),
    },
  };
}
