import type { Area } from '../../../../src/core/workbook/workbook';
import { type BookSheet, type ConditionalFormat, overlap } from '../book';
import { denyIf, type Engine } from '../engine';
import { OfficeError, type ServerObject } from '../server-object';
import { rangeObject } from './range';

/** The conditional formats that touch a range. */
export function conditionalFormatsObject(
  engine: Engine,
  sheet: BookSheet,
  area: Area,
): ServerObject {
  const found = () =>
    sheet.conditionalFormats.filter(({ areas }) => areas.some((each) => overlap(each, area)));
  const item = (key: unknown) => {
    const format = found().find(({ id }) => id === key);
    return format ? conditionalFormatObject(engine, sheet, format) : null;
  };
  return {
    type: 'ConditionalFormatCollection',
    items: () => found().map((format) => conditionalFormatObject(engine, sheet, format)),
    item: (key) => {
      const format = item(key);
      if (!format) throw new OfficeError('ItemNotFound');
      return format;
    },
    methods: {
      Add: {
        call: (type) => {
          denyIf(sheet.protection?.allowFormatCells === false);
          const format: ConditionalFormat = {
            id: `{CF-${String(engine.book.nextId++)}}`,
            type: String(type),
            areas: [area],
            formula: '',
            bold: false,
            color: '',
            fill: '',
          };
          // A new one stands above all others.
          sheet.conditionalFormats.unshift(format);
          return conditionalFormatObject(engine, sheet, format);
        },
      },
      GetItemOrNullObject: { since: '1.14', call: item },
    },
  };
}

function conditionalFormatObject(
  engine: Engine,
  sheet: BookSheet,
  format: ConditionalFormat,
): ServerObject {
  const change = (apply: (value: unknown) => void) => (value: unknown) => {
    denyIf(sheet.protection?.allowFormatCells === false);
    apply(value);
  };
  const custom = (): ServerObject => ({
    type: 'CustomConditionalFormat',
    children: {
      Rule: {
        open: () => ({
          type: 'ConditionalFormatRule',
          properties: {
            Formula: {
              get: () => `=${format.formula}`,
              set: change((value) => {
                format.formula = String(value).replace(/^=/, '');
              }),
            },
          },
        }),
      },
      Format: {
        open: () => ({
          type: 'ConditionalRangeFormat',
          children: {
            Font: {
              open: () => ({
                type: 'ConditionalRangeFont',
                properties: {
                  Bold: {
                    get: () => format.bold,
                    set: change((value) => {
                      format.bold = value === true;
                    }),
                  },
                  Color: {
                    get: () => format.color,
                    set: change((value) => {
                      format.color = String(value).toUpperCase();
                    }),
                  },
                },
              }),
            },
            Fill: {
              open: () => ({
                type: 'ConditionalRangeFill',
                properties: {
                  Color: {
                    get: () => format.fill,
                    set: change((value) => {
                      format.fill = String(value).toUpperCase();
                    }),
                  },
                },
              }),
            },
          },
        }),
      },
    },
  });
  const range = () => {
    const [only, ...others] = format.areas;
    return only && others.length === 0 ? rangeObject(engine, sheet, only) : null;
  };
  return {
    type: 'ConditionalFormat',
    id: format.id,
    properties: {
      Id: { get: () => format.id },
      Type: { get: () => format.type },
    },
    children: {
      Custom: {
        open: () => {
          if (format.type !== 'Custom') throw new OfficeError('InvalidOperation');
          return custom();
        },
      },
      CustomOrNullObject: { open: () => (format.type === 'Custom' ? custom() : null) },
    },
    methods: {
      Delete: {
        call: () => {
          denyIf(sheet.protection?.allowFormatCells === false);
          const at = sheet.conditionalFormats.indexOf(format);
          if (at < 0) throw new OfficeError('ItemNotFound');
          sheet.conditionalFormats.splice(at, 1);
          return undefined;
        },
      },
      GetRange: {
        call: () => {
          const found = range();
          if (!found) throw new OfficeError('InvalidOperation');
          return found;
        },
      },
      GetRangeOrNullObject: { call: range },
    },
  };
}
