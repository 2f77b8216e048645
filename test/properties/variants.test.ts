import { describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Decimal } from '../../src/core/amount/decimal';
import { toA1 } from '../../src/core/workbook/cell-ref';
import type { Cell, Workbook } from '../../src/core/workbook/workbook';
import { exampleWorkbook } from '../support/example-set';
import { placeOf, reviewed } from '../support/reviewed-file';
import {
  number,
  renamed,
  shifted,
  stacked,
  text,
  type Variant,
  withCells,
  withoutMerges,
  withSeparators,
} from '../support/variants';
import { workbookFromText } from '../support/workbook-from-text';
import { expectWith } from '../support/expect-with';

// The example's own layout: where its money and its rates stand.
const RATES = ['附件1!F5', '附件2!H5', '附件3-1!H6', '附件3-2!H6', '附件3-3!H6'];
const FORMULAS = new Map([
  ['附件1!F5', 'D5/B5'],
  ['附件2!H5', 'F5/E5'],
  ['附件3-1!H6', 'F6/E6'],
  ['附件3-2!H6', 'F6/E6'],
  ['附件3-3!H6', 'F6/E6'],
]);

function isMoney({ row, column, content }: Cell, sheet: string): boolean {
  if (content.type !== 'number') return false;
  if (sheet === '附件1') return row >= 6;
  return row <= 8 && column >= 3 && column <= 5;
}

const at = (cell: Cell, sheet: string) => placeOf({ sheet, row: cell.row, column: cell.column });
const points = ({ content }: Cell) =>
  new Decimal(content.type === 'text' ? content.text.replace('%', '') : 'NaN');

/** Changes the cells of the rates, all of which must be there. */
function rates(workbook: Workbook, change: (cell: Cell, place: string) => Partial<Cell>): Variant {
  let changed = 0;
  const variant = withCells(workbook, (cell, sheet) => {
    if (!RATES.includes(at(cell, sheet))) return null;
    changed += 1;
    return change(cell, at(cell, sheet));
  });
  expect(changed).toBe(RATES.length);
  return variant;
}

/** Changes the money cells, of which the set has many. */
function money(workbook: Workbook, change: (decimal: string) => Partial<Cell>): Variant {
  let changed = 0;
  const variant = withCells(workbook, (cell, sheet) => {
    if (cell.content.type !== 'number' || !isMoney(cell, sheet)) return null;
    changed += 1;
    return change(cell.content.decimal);
  });
  expect(changed).toBeGreaterThan(50);
  return variant;
}

/** 元 instead of 万元: the headings, the amounts, and the amounts in words of 附件2; what indicators say stays. */
function inYuan(workbook: Workbook): Variant {
  const yuan = (decimal: string) => new Decimal(decimal).times(10_000).toFixed();
  const amounts = money(workbook, (decimal) => ({ content: number(yuan(decimal)) }));
  return withCells(amounts.workbook, (cell, sheet) => {
    if (cell.content.type !== 'text' || (sheet !== '附件1' && cell.row > 9)) return null;
    const heading = cell.content.text.replace(/([（(])万元([）)])/, '$1元$2');
    return {
      content: text(heading.replace(/(?<=[:：])\d+(?:\.\d+)?$/, yuan)),
    };
  });
}

/** `anywhere`: the variant asks nothing of the example's own layout. */
const VARIANTS: readonly [
  what: string,
  make: (workbook: Workbook) => Variant,
  anywhere?: boolean,
][] = [
  [
    'rates as formulas',
    (workbook) =>
      rates(workbook, (cell, place) => ({
        formula: FORMULAS.get(place)!,
        content: number(points(cell).dividedBy(100).toFixed()),
        format: '0.00%',
      })),
  ],
  [
    'rates as real percentages',
    (workbook) =>
      rates(workbook, (cell) => ({
        content: number(points(cell).dividedBy(100).toFixed()),
        format: '0.00%',
      })),
  ],
  [
    'rates as points',
    (workbook) => rates(workbook, (cell) => ({ content: number(points(cell).toFixed()) })),
  ],
  [
    'money as text with separators',
    (workbook) => money(workbook, (decimal) => ({ content: text(withSeparators(decimal)) })),
  ],
  [
    'money with binary noise',
    (workbook) =>
      money(workbook, (decimal) => ({
        content: number(String(Number(decimal) * (1 + Number.EPSILON))),
      })),
  ],
  ['元 instead of 万元', inYuan],
  ['without merge information', withoutMerges, true],
  [
    'other sheet names',
    (workbook) => renamed(workbook, (_, index) => `Sheet${index + 1} (2)`),
    true,
  ],
  ['shifted by rows and columns', (workbook) => shifted(workbook, 4, 2), true],
  ['stacked on one sheet', (workbook) => stacked(workbook), true],
  [
    'stacked on one sheet, without merge information',
    (workbook) => {
      const { workbook: one, moved } = stacked(workbook);
      return { workbook: withoutMerges(one).workbook, moved };
    },
    true,
  ],
];

/** Severity, id and place of every finding; the places as `moved` has them. */
function findingLines(workbook: Workbook, moved = (place: string) => place): readonly string[] {
  return reviewed(workbook)
    .findings.map(({ id, severity, cell }) => `${severity} ${id} ${moved(placeOf(cell))}`)
    .sort();
}

describe('the example written in another way has the same findings', () => {
  const original = exampleWorkbook();

  test('it has findings', () => {
    expect(findingLines(original).length).toBeGreaterThan(15);
  });

  test.each(VARIANTS)('%s', (_what, make) => {
    const { workbook, moved } = make(original);
    expect(findingLines(workbook)).toEqual(findingLines(original, moved));
  });
});

describe('so has every workbook that must fail', () => {
  const folder = path.join(import.meta.dirname, '../workbooks/should-fail');
  const sources = readdirSync(folder).filter((name) => name.endsWith('.txt'));

  test.each(sources)('%s', (source) => {
    const text = readFileSync(path.join(folder, source), 'utf8');
    const { workbook: original } = workbookFromText(text);
    expect(findingLines(original)).not.toEqual([]);
    for (const [what, make] of VARIANTS.filter(([, , anywhere]) => anywhere)) {
      const { workbook, moved } = make(original);
      expectWith(findingLines(workbook), what).toEqual(findingLines(original, moved));
    }
  });
});

test('the variants change what they say', () => {
  const texts = (workbook: Workbook) =>
    workbook.sheets.flatMap(({ name, cells }) =>
      cells.map((cell) => `${name}!${toA1(cell)} ${JSON.stringify(cell)}`),
    );
  const original = exampleWorkbook();
  const unchanged = VARIANTS.filter(([what]) => !what.includes('merge')).filter(
    ([, make]) => texts(make(original).workbook).join() === texts(original).join(),
  );
  expect(unchanged.map(([what]) => what)).toEqual([]);
});
