import { describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { defaultPolicy } from '../../src/core/policy/presets';
import { review } from '../../src/core/review';
import { formAlone, reviewedSet } from '../../src/core/build-reviewed-set';
import { rules } from '../../src/core/rules/index';
import type { RuleFinding } from '../../src/core/findings/finding';
import { toA1 } from '../../src/core/workbook/cell-ref';
import type { Workbook } from '../../src/core/workbook/workbook';
import { exampleWorkbook } from '../support/example-set';
import { workbookFromText } from '../support/workbook-from-text';
import { expectWith } from '../support/expect-with';

const folder = path.join(import.meta.dirname, '../workbooks/should-fail');
const workbooks: readonly (readonly [string, Workbook])[] = [
  ['the example', exampleWorkbook()],
  ...readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => {
      const text = readFileSync(path.join(folder, name), 'utf8');
      return [name, workbookFromText(text).workbook] as const;
    }),
];

describe('a rule that compares no forms finds the same in each form alone as in all together', () => {
  const told = (found: readonly RuleFinding[]) =>
    found.map(
      ({ cell, case: which, subject }) => `${cell.sheet}!${toA1(cell)} ${which} ${subject}`,
    );

  test.each(rules.filter(({ across }) => !across).map((rule) => [rule.id, rule] as const))(
    '%s',
    (_, rule) => {
      for (const [name, workbook] of workbooks) {
        const set = reviewedSet(workbook, defaultPolicy);
        const alone = set.forms.flatMap((form) => rule.check(formAlone(form, defaultPolicy)));
        const together = rule.check(set);
        expectWith(told(alone).sort(), name).toEqual(told(together).sort());
      }
    },
  );
});

describe('after an edit', () => {
  const workbook = exampleWorkbook();
  const before = review(workbook, defaultPolicy);
  /** 附件3-2 with another outturn. */
  const edited: Workbook = {
    sheets: workbook.sheets.map((sheet) =>
      sheet.name !== '附件3-2'
        ? sheet
        : {
            ...sheet,
            cells: sheet.cells.map((cell) =>
              cell.content.type === 'number' && cell.content.decimal === '32.15'
                ? { ...cell, content: { type: 'number', decimal: '40' } as const }
                : cell,
            ),
          },
    ),
  };
  const after = review(edited, defaultPolicy);

  test('the review is that of the workbook as it now is', () => {
    const copy: Workbook = { sheets: edited.sheets.map((sheet) => ({ ...sheet })) };
    const fresh = review(copy, defaultPolicy);
    for (const part of [
      'forms',
      'figures',
      'derived',
      'standings',
      'findings',
      'summary',
    ] as const) {
      expectWith(after[part], part).toEqual(fresh[part]);
    }
    expect(after.findings).not.toEqual(before.findings);
  });

  test('forms that did not change keep their forms, and their findings of their own', () => {
    const kept = after.forms.filter((form) => before.forms.includes(form));
    expect(kept.map(({ sheet }) => sheet)).toEqual(['附件1', '附件2', '附件3-1', '附件3-3']);
    const own = before.findings.filter(
      ({ rule, cell }) => cell.sheet === '附件3-1' && !rules.find(({ id }) => id === rule)?.across,
    );
    expect(own.length).toBeGreaterThan(5);
    expect(own.filter((finding) => !after.findings.includes(finding))).toEqual([]);
  });
});

test('an answer changes its own finding and no other', () => {
  const workbook = exampleWorkbook();
  const plain = review(workbook, defaultPolicy);
  const [first] = plain.findings;
  const answered = review(workbook, defaultPolicy, new Map([[first?.id ?? '', '已核对']]));
  expect(answered.findings[0]).toEqual({ ...first, waived: { reason: '已核对' } });
  expect(answered.findings.slice(1)).toEqual(plain.findings.slice(1));
  expect(review(workbook, defaultPolicy).findings[0]?.waived).toBeNull();
});
