import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ValueEdit } from '../../src/core/edit';
import { applyValues } from '../../src/core/edits/values/apply-values';
import { type EditChoice, planEdits } from '../../src/core/edits/plan-edits';
import { defaultPolicy } from '../../src/core/policy/presets';
import { toA1 } from '../../src/core/workbook/cell-ref';
import type { Workbook } from '../../src/core/workbook/workbook';
import { applyEdits } from '../../src/files/apply-edits';
import { xlsxOf } from '../support/build-xlsx';
import { exampleWorkbook } from '../support/example-set';
import { snapshotOfBytes } from '../support/reviewed-file';
import { expectWith } from '../support/expect-with';

/** Computed cells of the example, which a draft may lack or have wrong. */
const FIGURES = [
  '附件1!F5',
  ...['附件2!H5', '附件2!I5', '附件2!H44'],
  ...['附件3-1!H6', '附件3-1!I6', '附件3-1!H40'],
  ...['附件3-2!H6', '附件3-2!I6', '附件3-2!H37'],
  ...['附件3-3!H6', '附件3-3!I6', '附件3-3!H37'],
];
const DRAFTS = [null, '5', '12.34', '87.37%', '100%', '待定'] as const;

type Changes = readonly (readonly [place: string, draft: string | null])[];

/** What is blank or something else in a draft of the example. */
const drafts: fc.Arbitrary<Changes> = fc.array(
  fc.tuple(fc.constantFrom(...FIGURES), fc.constantFrom(...DRAFTS)),
  { maxLength: 8 },
);

const choices: fc.Arbitrary<EditChoice> = fc.record({
  fill: fc.boolean(),
  correct: fc.boolean(),
  mark: fc.boolean(),
  list: fc.boolean(),
});

function drafted(list: Changes): Workbook {
  const { sheets } = exampleWorkbook();
  const changes = new Map(list);
  return {
    sheets: sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.flatMap((cell) => {
        const draft = changes.get(`${sheet.name}!${toA1(cell)}`);
        if (draft === undefined) return [cell];
        if (draft === null) return [];
        const content = /^[\d.]+$/.test(draft)
          ? ({ type: 'number', decimal: draft } as const)
          : ({ type: 'text', text: draft } as const);
        return [{ row: cell.row, column: cell.column, content }];
      }),
    })),
  };
}

const plan = (workbook: Workbook, choice: EditChoice) =>
  planEdits(workbook, defaultPolicy, choice, 'zh');
const valuesOf = (planned: ReturnType<typeof plan>) =>
  planned.edits.filter((edit): edit is ValueEdit => edit.type === 'value');

describe('what is done twice changes nothing the second time', () => {
  test('in the snapshot', () => {
    let written = 0;
    fc.assert(
      fc.property(drafts, choices, (changes, choice) => {
        const workbook = drafted(changes);
        const first = plan(workbook, choice);
        const second = plan(applyValues(workbook, valuesOf(first)), choice);
        written += valuesOf(first).length;
        expect(valuesOf(second)).toEqual([]);
        expect(second.review.findings).toEqual(first.review.findings);
      }),
      { seed: 2023, numRuns: 15 },
    );
    expect(written).toBeGreaterThan(10);
  });

  test('in the file', async () => {
    await fc.assert(
      fc.asyncProperty(drafts, choices, async (changes, choice) => {
        const once = await carriedOut(xlsxOf(drafted(changes)), choice);
        const twice = await carriedOut(once, choice);
        expectWith(Buffer.compare(once, twice), JSON.stringify(choice)).toBe(0);
      }),
      { seed: 2023, numRuns: 6 },
    );
  });

  async function carriedOut(bytes: Uint8Array, choice: EditChoice): Promise<Uint8Array> {
    const { edits } = plan(await snapshotOfBytes(bytes), choice);
    const { bytes: after, outcomes } = applyEdits(bytes, edits);
    expect(outcomes.filter(({ done }) => !done)).toEqual([]);
    return after;
  }
});

test('a filled draft has the figures of the whole one', () => {
  const whole = plan(exampleWorkbook(), { fill: false, correct: false, mark: false, list: false });
  const choice = { fill: true, correct: false, mark: false, list: false };
  const filled = plan(drafted(FIGURES.map((place) => [place, null])), choice);
  expect(valuesOf(filled).map(({ cell }) => `${cell.sheet}!${toA1(cell)}`)).toEqual(
    expect.arrayContaining(FIGURES),
  );
  expect(filled.review.figures.map(({ display }) => display)).toEqual(
    whole.review.figures.map(({ display }) => display),
  );
});
