import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { workbookJson } from '../../src/report/workbook-json';
import { readCell } from '../../src/core/amount/reading';
import { cellAt } from '../../src/core/edits/values/apply-values';
import type { Review } from '../../src/core/review-result';
import type { CellRef } from '../../src/core/workbook/cell-ref';
import type { Content, Workbook } from '../../src/core/workbook/workbook';
import { exampleWorkbook } from '../support/example-set';
import { placeOf, reviewed } from '../support/reviewed-file';
import { number, text } from '../support/variants';

/** What may stand where something else was expected; null for nothing. */
const ODDITIES: readonly (Content | null)[] = [
  null,
  ...['-', '—', '/', '无', '待定', '约120', ' ', '__proto__', '=1+1', '<b>', '(', '%', '≥'].map(
    text,
  ),
  ...['#DIV/0!', '#REF!', '#N/A'].map((code) => ({ type: 'error', code }) as const),
  ...['-5', '0', '100000000000000000000', '0.000000001', '99999.999999'].map(number),
  { type: 'boolean', value: true },
];

type Change = readonly [sheet: number, nth: number, content: Content | null];

const example = exampleWorkbook();
const anywhere = example.sheets.flatMap(({ cells }, sheet) =>
  cells.map((_, nth) => [sheet, nth] as const),
);
/** Numbers are what must not be taken for 0, so they are changed more often. */
const numbers = anywhere.filter(([sheet, nth]) => {
  const cell = example.sheets[sheet]?.cells[nth];
  return cell !== undefined && readCell(cell).kind === 'number';
});
const changes: fc.Arbitrary<readonly Change[]> = fc.array(
  fc
    .tuple(
      fc.oneof(fc.constantFrom(...anywhere), fc.constantFrom(...numbers)),
      fc.constantFrom(...ODDITIES),
    )
    .map(([[sheet, nth], content]): Change => [sheet, nth, content]),
  { minLength: 1, maxLength: 12 },
);

function mutated(list: readonly Change[]): Workbook {
  const odd = new Map(list.map(([sheet, nth, content]) => [`${sheet},${nth}`, content]));
  return {
    sheets: example.sheets.map((sheet, index) => ({
      ...sheet,
      cells: sheet.cells.flatMap((cell, nth) => {
        const content = odd.get(`${index},${nth}`);
        if (content === undefined) return [cell];
        return content === null ? [] : [{ row: cell.row, column: cell.column, content }];
      }),
    })),
  };
}

describe('whatever stands in the cells', () => {
  test('the review comes to an end, says everything, and takes nothing for 0', () => {
    fc.assert(
      fc.property(changes, (list) => {
        const workbook = mutated(list);
        const review = reviewed(workbook);
        const spoken = JSON.stringify([
          workbookJson('a.xlsx', review, 'zh'),
          workbookJson('a.xlsx', review, 'en'),
        ]);
        expect(/undefined|NaN|Infinity|\{[a-z][A-Za-z-]*\}/.exec(spoken)).toBeNull();
        expect(new Set(review.findings.map(({ id }) => id)).size).toBe(review.findings.length);
        expect(takenForZero(workbook, review)).toEqual([]);
      }),
      { seed: 2023, numRuns: 80 },
    );
  }, 60_000);
});

/**
 * Figures and findings that make a number of a cell which holds none. In a sum a blank adds nothing, which is not the same
 * as taking it for 0; a sum is never made of text or errors.
 */
function takenForZero(workbook: Workbook, review: Review): readonly string[] {
  const holds = (cell: CellRef) => readCell(cellAt(workbook, cell)).kind;
  const figures = review.figures.filter(({ id, value, from }) => {
    // An indicator's inputs are text by nature.
    if (id === 'indicator-score' || value === null) return false;
    const allowed = id === 'total-score' ? ['number', 'blank', 'dash'] : ['number'];
    return from.some(({ cell }) => !allowed.includes(holds(cell)));
  });
  const findings = review.findings.filter(
    ({ actual, cell }) => /^0(?:\.0+)?%?$/.test(actual ?? '') && isEmptyOrBroken(holds(cell)),
  );
  return [
    ...figures.map(({ id, field }) => `${id} ${placeOf(field.cell)}`),
    ...findings.map(({ rule, cell }) => `${rule} ${placeOf(cell)}`),
  ];
}

const isEmptyOrBroken = (kind: string) => ['blank', 'dash', 'error', 'uncalculated'].includes(kind);
