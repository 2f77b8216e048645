import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Form } from '../../../src/core/forms/form';
import { recognise } from '../../../src/core/forms/recognise';
import { BASE_LINES } from './labels/corpus/base-data';
import {
  BUILDING_COLUMNS,
  FUNDS_COLUMNS,
  INDICATOR_COLUMNS,
  MARK_COLUMNS,
  STAFF_COLUMNS,
} from './labels/corpus/columns';
import { GOAL_LABELS, HEADER_FIELDS, TOTAL_LABELS } from './labels/corpus/fields';
import type { Area, Cell, Content, Workbook } from '../../../src/core/workbook/workbook';
import { exampleSetText, exampleWorkbook } from '../../support/example-set';
import { workbookFromText } from '../../support/workbook-from-text';

interface Shift {
  readonly rows: number;
  readonly columns: number;
}

function shiftedWorkbook(workbook: Workbook, { rows, columns }: Shift): Workbook {
  return {
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) => ({
        ...cell,
        row: cell.row + rows,
        column: cell.column + columns,
      })),
      ...(sheet.merges
        ? { merges: sheet.merges.map((area) => shiftedArea(area, { rows, columns })) }
        : {}),
    })),
  };
}

function shiftedArea({ top, left, bottom, right }: Area, { rows, columns }: Shift): Area {
  return { top: top + rows, left: left + columns, bottom: bottom + rows, right: right + columns };
}

/** The same forms with every row and column moved. */
function shifted(value: unknown, by: Shift): unknown {
  if (Array.isArray(value)) return value.map((each) => shifted(each, by));
  if (
    value === null ||
    typeof value !== 'object' ||
    Object.getPrototypeOf(value) !== Object.prototype
  ) {
    return value;
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      if (typeof inner !== 'number') return [key, shifted(inner, by)];
      if (['row', 'top', 'bottom'].includes(key)) return [key, inner + by.rows];
      return [key, ['column', 'left', 'right'].includes(key) ? inner + by.columns : inner];
    }),
  );
}

test('shifting rows and columns shifts every cell and changes nothing else', () => {
  const workbooks = [exampleWorkbook(), workbookFromText(exampleSetText).workbook];
  const forms = workbooks.map(recognise);
  fc.assert(
    fc.property(fc.nat(2), fc.nat(60), fc.nat(40), (pick, rows, columns) => {
      const index = pick % 2;
      const workbook = workbooks[index]!;
      expect(recognise(shiftedWorkbook(workbook, { rows, columns }))).toEqual(
        shifted(forms[index], { rows, columns }),
      );
    }),
    { numRuns: 25 },
  );
});

test('the order of sheets changes the order of forms and their numbers only', () => {
  const { sheets } = exampleWorkbook();
  const bySheet = (forms: readonly Form[]) =>
    new Map(forms.map(({ id: _, ...form }) => [form.sheet, form]));
  const usual = bySheet(recognise({ sheets }));
  fc.assert(
    fc.property(fc.shuffledSubarray([...sheets], { minLength: 1 }), (some) => {
      const forms = recognise({ sheets: some });
      expect(forms.map(({ sheet }) => sheet)).toEqual(some.map(({ name }) => name));
      for (const [sheet, form] of bySheet(forms)) expect(form).toEqual(usual.get(sheet));
    }),
    { numRuns: 30 },
  );
});

const LABELS = [
  FUNDS_COLUMNS,
  INDICATOR_COLUMNS,
  MARK_COLUMNS,
  STAFF_COLUMNS,
  BUILDING_COLUMNS,
  HEADER_FIELDS,
  BASE_LINES,
]
  .flatMap((data) => Object.values<readonly string[]>(data).flat())
  .concat(GOAL_LABELS, TOTAL_LABELS)
  .concat(
    '2023年度项目支出绩效自评表',
    '附件3-1',
    '经费控制情况(万元)',
    '2022年决算数',
    '2023年预算数',
    '其中：',
    '……',
    '产出指标（50分）',
  );

const content = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.constantFrom(...LABELS).map((text): Content => ({ type: 'text', text })),
  },
  {
    weight: 2,
    arbitrary: fc
      .string({ unit: 'grapheme', maxLength: 12 })
      .map((text): Content => ({ type: 'text', text })),
  },
  {
    weight: 3,
    arbitrary: fc
      .integer({ min: -9, max: 9999 })
      .map((number): Content => ({ type: 'number', decimal: String(number) })),
  },
  { weight: 1, arbitrary: fc.constant<Content>({ type: 'error', code: '#REF!' }) },
  { weight: 1, arbitrary: fc.constant<Content>({ type: 'blank' }) },
  { weight: 1, arbitrary: fc.boolean().map((value): Content => ({ type: 'boolean', value })) },
);

const cells = fc.uniqueArray(
  fc
    .record({
      row: fc.nat(9),
      column: fc.nat(9),
      content,
      formula: fc.constantFrom(undefined, 'A1'),
    })
    .map(({ formula, ...cell }): Cell => ({
      ...cell,
      ...(formula === undefined ? {} : { formula }),
    })),
  { selector: ({ row, column }) => row * 10 + column, maxLength: 80 },
);

const merges = fc.array(
  fc.record({ top: fc.nat(9), left: fc.nat(9), bottom: fc.nat(9), right: fc.nat(9) }),
  { maxLength: 6 },
);

test('any small sheet gives whole forms and never an error', () => {
  fc.assert(
    fc.property(cells, fc.option(merges, { nil: undefined }), (some, areas) => {
      const forms = recognise({
        sheets: [
          { name: '任意', visibility: 'visible', cells: some, ...(areas ? { merges: areas } : {}) },
        ],
      });
      expect(new Set(forms.map(({ id }) => id)).size).toBe(forms.length);
      for (const form of forms) checkWhole(form);
    }),
    { numRuns: 500 },
  );
});

test('a damaged set gives whole forms and never an error', () => {
  const { sheets } = exampleWorkbook();
  const places = sheets.flatMap((sheet, index) => sheet.cells.map((_, at) => [index, at] as const));
  const damage = fc.array(fc.tuple(fc.constantFrom(...places), fc.option(content)), {
    minLength: 1,
    maxLength: 60,
  });
  fc.assert(
    fc.property(damage, fc.boolean(), (damaged, merged) => {
      const at = new Map(damaged.map(([[sheet, cell], other]) => [`${sheet} ${cell}`, other]));
      const forms = recognise({
        sheets: sheets.map(({ merges: areas, ...sheet }, index) => ({
          ...sheet,
          ...(merged && areas ? { merges: areas } : {}),
          cells: sheet.cells.flatMap((cell, place) => {
            const other = at.get(`${index} ${place}`);
            if (other === undefined) return [cell];
            return other === null ? [] : [{ ...cell, content: other }];
          }),
        })),
      });
      expect(forms.length).toBeGreaterThan(0);
      for (const form of forms) checkWhole(form);
    }),
    { numRuns: 150 },
  );
});

function checkWhole(form: Form): void {
  expect(form.why.length).toBeGreaterThan(0);
  expect(form.range.top).toBeLessThanOrEqual(form.range.bottom);
  if (form.kind === 'base-data') {
    form.lines.forEach(({ parent }, index) => expect(parent ?? -1).toBeLessThan(index));
    return;
  }
  for (const { level1, level2 } of form.indicators) {
    if (level1 !== null) expect(form.blocks[level1]?.level).toBe(1);
    if (level2 !== null) expect(form.blocks[level2]?.level).toBe(2);
  }
  for (const { top, bottom } of form.blocks) expect(top).toBeLessThanOrEqual(bottom);
  const rows = form.indicators.map(({ row }) => row);
  expect(rows).toEqual([...new Set(rows)].sort((a, b) => a - b));
}
