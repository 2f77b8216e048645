import { areaToA1 } from '../../../../src/core/workbook/cell-ref';
import type { Area } from '../../../../src/core/workbook/workbook';
import { type BookSheet, cellAt, changeCell, placeOf } from '../book';
import { denyIf, type Engine } from '../engine';
import type { Property, ServerObject } from '../server-object';
import { keysOf } from './range';

/** The look of a range. What is set is written down; only what is locked matters to anything else. */
export function rangeFormatObject(
  engine: Engine,
  sheet: BookSheet,
  area: Area,
  changed: () => void,
): ServerObject {
  const settable = (name: string, since?: string): Property => ({
    ...(since === undefined ? {} : { since }),
    set: (value) => {
      denyIf(sheet.protection?.allowFormatCells === false);
      sheet.looks.push(`${areaToA1(area)} ${name} = ${JSON.stringify(value)}`);
      changed();
    },
  });
  const child = (type: string, properties: Readonly<Record<string, Property>>) => ({
    open: () => ({ type, properties }),
  });
  return {
    type: 'RangeFormat',
    properties: {
      ColumnWidth: settable('column width', '1.2'),
      RowHeight: settable('row height', '1.2'),
      WrapText: settable('wrap'),
      HorizontalAlignment: settable('horizontal'),
      VerticalAlignment: settable('vertical'),
    },
    children: {
      Font: child('RangeFont', {
        Bold: settable('bold'),
        Color: settable('color'),
        Size: settable('size'),
        Name: settable('font'),
        Underline: settable('underline'),
      }),
      Fill: child('RangeFill', { Color: settable('fill') }),
      Borders: {
        open: () => ({
          type: 'RangeBorderCollection',
          item: (side) => ({
            type: 'RangeBorder',
            properties: {
              Style: settable(`border ${String(side)} style`),
              Color: settable(`border ${String(side)} color`),
            },
          }),
        }),
      },
      Protection: {
        since: '1.2',
        open: () => ({
          type: 'FormatProtection',
          properties: {
            Locked: {
              get: () => {
                const found = new Set(
                  [...keysOf(area)].map((key) => {
                    const { row, column } = placeOf(key);
                    return cellAt(sheet, row, column).locked;
                  }),
                );
                return found.size === 1 ? [...found][0] : null;
              },
              set: (value) => {
                denyIf(sheet.protection !== null);
                for (const key of keysOf(area)) {
                  const { row, column } = placeOf(key);
                  changeCell(sheet, row, column, { locked: value === true });
                }
              },
            },
          },
        }),
      },
    },
    methods: {
      AutofitRows: {
        since: '1.2',
        call: () => void sheet.looks.push(`${areaToA1(area)} autofit rows`),
      },
    },
  };
}
