import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { applyList } from '../../src/core/edits/list/apply-list';
import { planEdits } from '../../src/core/edits/plan-edits';
import { defaultPolicy } from '../../src/core/policy/presets';
import { review } from '../../src/core/review';
import type { Review } from '../../src/core/review-result';
import type { Cell, Content, Sheet, Workbook } from '../../src/core/workbook/workbook';
import { exampleWorkbook } from '../support/example-set';
import { number, text, withCells } from '../support/variants';

/** One edit as a user makes it; the numbers choose, each among as many as there are. */
type Step =
  | { readonly type: 'cell'; readonly sheet: number; readonly cell: number; readonly to: Content }
  | { readonly type: 'clear'; readonly sheet: number; readonly cell: number }
  | { readonly type: 'row'; readonly sheet: number; readonly row: number }
  | { readonly type: 'move' | 'remove'; readonly sheet: number };

const places = { sheet: fc.nat(), cell: fc.nat() };
const contents: fc.Arbitrary<Content> = fc.oneof(
  fc.constantFrom('0', '1', '3', '10', '32.15', '855.87', '8558700', '-5', '2022').map(number),
  fc
    .constantFrom('', '无', '≥5次', '100%', '—', '示例区市场监督管理二局', '2022年度', '运行维护费')
    .map(text),
  fc.constant<Content>({ type: 'error', code: '#REF!' }),
);
const steps: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ ...places, type: fc.constant('cell'), to: contents }) },
  { weight: 2, arbitrary: fc.record({ ...places, type: fc.constant('clear') }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('row'), sheet: fc.nat(), row: fc.nat() }) },
  {
    weight: 1,
    arbitrary: fc.record({ type: fc.constantFrom('move', 'remove'), sheet: fc.nat() }),
  },
);

/** The workbook after the step; every sheet that it does not touch is the same object. */
function stepped({ sheets }: Workbook, step: Step): Workbook {
  const at = step.sheet % sheets.length;
  const sheet = sheets[at];
  if (!sheet) return { sheets };
  const others = sheets.filter((each) => each !== sheet);
  switch (step.type) {
    case 'remove':
      return { sheets: others.length > 0 ? others : sheets };
    case 'move':
      return { sheets: [...others, sheet] };
    case 'row': {
      const from = step.row % 40;
      const down = (cell: Cell) => (cell.row < from ? cell : { ...cell, row: cell.row + 1 });
      return replaced(sheets, at, { ...sheet, merges: [], cells: sheet.cells.map(down) });
    }
    case 'clear':
    case 'cell': {
      const chosen = step.cell % Math.max(1, sheet.cells.length);
      const cells = sheet.cells.flatMap((cell, index) => {
        if (index !== chosen) return [cell];
        return step.type === 'clear' ? [] : [{ ...cell, content: step.to }];
      });
      return replaced(sheets, at, { ...sheet, cells });
    }
  }
}

const replaced = (sheets: readonly Sheet[], at: number, sheet: Sheet): Workbook => ({
  sheets: sheets.map((each, index) => (index === at ? sheet : each)),
});

/** The example as two units filed it, and its 校核清单 with an answer to every third finding. */
function twoUnits(): Workbook {
  const first = exampleWorkbook();
  const second = withCells(first, ({ content }) =>
    content.type === 'text'
      ? { content: text(content.text.replaceAll('市场监督', '交通运输')) }
      : null,
  ).workbook.sheets.map((sheet) => ({ ...sheet, name: `${sheet.name}-乙` }));
  const both = { sheets: [...first.sheets, ...second] };
  const choice = { fill: false, correct: false, mark: false, list: true };
  const { edits } = planEdits(both, defaultPolicy, choice, 'zh');
  const [list] = edits.flatMap((edit) => (edit.type === 'list' ? [edit] : []));
  if (!list) throw new Error('no list');
  const rows = list.rows.map((row, index) => ({
    ...row,
    ...(index % 3 === 0 ? { response: '已核对' } : {}),
  }));
  return applyList(both, { ...list, rows });
}

/** All that a review says, as text: quickly compared. */
function told(found: Review): readonly string[] {
  const judgements = found.forms.map((form) =>
    form.kind === 'base-data'
      ? []
      : form.indicators.map((_, index) => found.judgement(form, index)),
  );
  const { forms, figures, derived, standings, findings, summary, problems } = found;
  return [
    ...[forms, figures, derived, standings, findings, problems, judgements].flatMap((list) =>
      list.map((each) => JSON.stringify(each)),
    ),
    JSON.stringify(summary),
  ];
}

test('after any edits the review is what it would be of a workbook never seen before', () => {
  const start = twoUnits();
  expect(review(start, defaultPolicy).summary.waived).toBeGreaterThan(10);
  fc.assert(
    fc.property(fc.array(steps, { minLength: 1, maxLength: 6 }), (each) => {
      let now = start;
      for (const step of each) {
        now = stepped(now, step);
        review(now, defaultPolicy);
      }
      const fresh = structuredClone(now);
      expect(told(review(now, defaultPolicy))).toEqual(told(review(fresh, defaultPolicy)));
    }),
    { seed: 2023, numRuns: 12 },
  );
});
