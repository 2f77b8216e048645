import { describe, test } from '@jest/globals';
import { rules } from '../../../src/core/rules/index';
import { waiverUnused } from '../../../src/core/rules/waiver-unused';
import { readRulePage } from '../../support/rule-pages';
import { runRule } from '../../support/run-rule';
import { workbookFromText } from '../../support/workbook-from-text';
import { expectWith } from '../../support/expect-with';

/** The examples of every rule's page are run: the rule reports the cells marked «…», and no others. */
describe.each([...rules, waiverUnused].map((rule) => [rule.id, rule] as const))(
  'docs/rules/%s.md',
  (_id, rule) => {
    const page = readRulePage(rule.id);
    const examplesUnder = (heading: string) =>
      page?.sections.find((section) => section.heading === heading)?.examples ?? [];
    const wrong = examplesUnder('有问题的例子');
    const right = examplesUnder('没有问题的例子');

    test('shows what is wrong and what is not', () => {
      expectWith(wrong.length, 'examples under 有问题的例子').toBeGreaterThan(0);
      expectWith(right.length, 'examples under 没有问题的例子').toBeGreaterThan(0);
    });

    test.each(wrong)('the example at line $line is found', ({ workbook }) => {
      const { marked } = workbookFromText(workbook);
      const found = runRule(rule, workbook);
      expectWith(marked, 'marked cells').not.toEqual([]);
      expectWith([...new Set(found.map(({ cell }) => cell))], told(found)).toEqual(marked);
    });

    test.each(right)('the example at line $line is not', ({ workbook }) => {
      const found = runRule(rule, workbook);
      expectWith(workbookFromText(workbook).marked, 'marked cells').toEqual([]);
      expectWith(
        found.map(({ cell }) => cell),
        told(found),
      ).toEqual([]);
    });
  },
);

const told = (found: ReturnType<typeof runRule>) => found.map(({ text }) => text).join('\n');
