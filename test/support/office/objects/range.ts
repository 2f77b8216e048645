import { areaToA1 } from '../../../../src/core/workbook/cell-ref';
import type { Area } from '../../../../src/core/workbook/workbook';
import {
  type BookCell,
  type BookSheet,
  cellAt,
  changeCell,
  isCovered,
  keyOf,
  overlap,
  placeOf,
  usedArea,
} from '../book';
import { denyIf, type Engine } from '../engine';
import { entered } from '../entry';
import { OfficeError, type ServerObject } from '../server-object';
import { conditionalFormatsObject } from './conditional-formats';
import { rangeFormatObject } from './range-format';
import { worksheetObject } from './worksheet';

/** Excel gives no range with more cells than that. */
const MOST_CELLS = 5_000_000;
/** `getMergedAreasOrNullObject` fails above that. */
const MOST_MERGES = 512;

/** A range of cells. */
export function rangeObject(engine: Engine, sheet: BookSheet, area: Area): ServerObject {
  const rows = area.bottom - area.top + 1;
  const columns = area.right - area.left + 1;
  const matrix = <Value>(read: (cell: Readonly<BookCell>) => Value) => {
    if (rows * columns > MOST_CELLS) throw new OfficeError('RangeExceedsLimit');
    return Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column) =>
        read(cellAt(sheet, area.top + row, area.left + column)),
      ),
    );
  };
  const each = (given: unknown, write: (row: number, column: number, value: unknown) => void) => {
    const values = matrixOf(given, rows, columns);
    for (const [row, line] of values.entries()) {
      for (const [column, value] of line.entries()) {
        if (value !== null) write(area.top + row, area.left + column, value);
      }
    }
  };
  const changed = (type: 'DataChanged' | 'FormatChanged', before?: unknown) => {
    const single = rows * columns === 1;
    engine.tell({
      type,
      sheet,
      address: areaToA1(area),
      ...(type === 'DataChanged' && single
        ? {
            details: {
              valueBefore: before,
              valueAfter: valueOf(cellAt(sheet, area.top, area.left)),
            },
          }
        : {}),
    });
  };
  const enter = (given: unknown) => {
    const before = valueOf(cellAt(sheet, area.top, area.left));
    denyIf(sheet.protection !== null && isAnyLocked(sheet, area));
    each(given, (row, column, value) => {
      if (isCovered(sheet, row, column)) return;
      const { format } = cellAt(sheet, row, column);
      const { format: automatic, ...rest } = entered(value, format);
      changeCell(sheet, row, column, {
        ...rest,
        ...(automatic !== undefined && format === 'General' ? { format: automatic } : {}),
      });
    });
    changed('DataChanged', before);
  };

  return {
    type: 'Range',
    properties: {
      Address: { get: () => `'${sheet.name}'!${areaToA1(area)}`.slice(0, 8192) },
      RowIndex: { get: () => area.top },
      ColumnIndex: { get: () => area.left },
      RowCount: { get: () => rows },
      ColumnCount: { get: () => columns },
      CellCount: { get: () => rows * columns },
      Values: { get: () => matrix(valueOf), set: enter },
      Formulas: {
        get: () => matrix((cell) => (cell.formula === null ? valueOf(cell) : `=${cell.formula}`)),
        set: enter,
      },
      ValueTypes: { get: () => matrix(typeOf) },
      NumberFormat: {
        get: () => matrix(({ format }) => format),
        set: (given) => {
          denyIf(sheet.protection?.allowFormatCells === false);
          each(given, (row, column, format) => {
            if (typeof format !== 'string' || format === '') {
              throw new OfficeError('InvalidArgument');
            }
            changeCell(sheet, row, column, { format });
          });
          changed('FormatChanged');
        },
      },
      Hyperlink: {
        since: '1.7',
        get: () => {
          const place = sheet.links.get(keyOf(area.top, area.left));
          return place === undefined ? null : { documentReference: place };
        },
        set: (given) => {
          denyIf(sheet.protection !== null);
          const { documentReference } = given as { readonly documentReference?: string };
          if (documentReference === undefined) throw new OfficeError('InvalidArgument');
          for (const key of keysOf(area)) {
            sheet.links.set(key, documentReference);
            const { row, column } = placeOf(key);
            if (valueOf(cellAt(sheet, row, column)) === '') {
              changeCell(sheet, row, column, {
                content: { type: 'text', text: documentReference },
              });
            }
          }
        },
      },
    },
    children: {
      Format: {
        open: () => rangeFormatObject(engine, sheet, area, () => changed('FormatChanged')),
      },
      ConditionalFormats: {
        since: '1.6',
        open: () => conditionalFormatsObject(engine, sheet, area),
      },
      Worksheet: { open: () => worksheetObject(engine, sheet) },
    },
    methods: {
      Select: {
        call: () => {
          engine.book.front = sheet;
          sheet.selected = area;
          engine.tell({ type: 'SelectionChanged', sheet, address: areaToA1(area) });
          return undefined;
        },
      },
      Clear: {
        call: (what) => {
          if (what === 'Formats') {
            for (const key of keysOf(area)) {
              const { row, column } = placeOf(key);
              changeCell(sheet, row, column, { format: 'General', locked: true });
            }
            return undefined;
          }
          if (what !== 'Hyperlinks' && what !== 'RemoveHyperlinks') {
            throw new OfficeError('InvalidArgument', `Clear ${String(what)}`);
          }
          denyIf(sheet.protection !== null);
          for (const key of keysOf(area)) sheet.links.delete(key);
          return undefined;
        },
      },
      GetUsedRangeOrNullObject: {
        since: '1.4',
        call: (valuesOnly) => {
          const used = usedArea(sheet, valuesOnly === true);
          return used && overlap(used, area)
            ? rangeObject(engine, sheet, within(used, area))
            : null;
        },
      },
      GetMergedAreasOrNullObject: {
        since: '1.13',
        call: () => {
          const merges = sheet.merges.filter((merge) => overlap(merge, area));
          if (merges.length > MOST_MERGES) throw new OfficeError('InvalidOperation');
          if (merges.length === 0) return null;
          return {
            type: 'RangeAreas',
            children: {
              Areas: {
                open: () => ({
                  type: 'RangeCollection',
                  items: () => merges.map((merge) => rangeObject(engine, sheet, merge)),
                }),
              },
            },
          };
        },
      },
    },
  };
}

/** A value as Excel gives it. */
export function valueOf({ content }: BookCell): string | number | boolean {
  if (content === null || content.type === 'blank') return '';
  if (content.type === 'number') return Number(content.decimal);
  if (content.type === 'text') return content.text;
  return content.type === 'boolean' ? content.value : content.code;
}

function typeOf({ content }: BookCell): string {
  if (content === null || content.type === 'blank') return 'Empty';
  if (content.type === 'number') return 'Double';
  if (content.type === 'text') return 'String';
  return content.type === 'boolean' ? 'Boolean' : 'Error';
}

function matrixOf(given: unknown, rows: number, columns: number): readonly (readonly unknown[])[] {
  if (!Array.isArray(given)) {
    return Array.from({ length: rows }, () => Array.from({ length: columns }, () => given));
  }
  const lines = given as readonly (readonly unknown[])[];
  if (lines.length === 1 && lines[0]?.length === 1) return matrixOf(lines[0][0], rows, columns);
  if (lines.length !== rows || lines.some((line) => line.length !== columns)) {
    throw new OfficeError('InvalidArgument', 'the number of rows or columns does not match');
  }
  return lines;
}

export function* keysOf(area: Area): Generator<number> {
  for (let { top: row } = area; row <= area.bottom; row += 1) {
    for (let { left: column } = area; column <= area.right; column += 1) yield keyOf(row, column);
  }
}

function isAnyLocked(sheet: BookSheet, area: Area): boolean {
  for (const key of keysOf(area)) {
    const { row, column } = placeOf(key);
    if (cellAt(sheet, row, column).locked) return true;
  }
  return false;
}

function within(a: Area, b: Area): Area {
  return {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
}
