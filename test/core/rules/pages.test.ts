import { describe, expect, test } from 'vitest';
import { rules } from '../../../src/core/rules/index';
import { waiverUnused } from '../../../src/core/rules/waiver-unused';
import { readRulePage } from '../../support/rule-pages';
import { runRule } from '../../support/run-rule';
import { workbookFromText } from '../../support/workbook-from-text';

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
      expect(wrong.length, 'examples under 有问题的例子').toBeGreaterThan(0);
      expect(right.length, 'examples under 没有问题的例子').toBeGreaterThan(0);
    });

    test.each(wrong)('the example at line $line is found', ({ workbook }) => {
      const { marked } = workbookFromText(workbook);
      const found = runRule(rule, workbook);
      expect(marked, 'marked cells').not.toEqual([]);
      expect([...new Set(found.map(({ cell }) => cell))], told(found)).toEqual(marked);
    });

    test.each(right)('the example at line $line is not', ({ workbook }) => {
      const found = runRule(rule, workbook);
      expect(workbookFromText(workbook).marked, 'marked cells').toEqual([]);
      expect(
        found.map(({ cell }) => cell),
        told(found),
      ).toEqual([]);
    });
  },
);

const told = (found: ReturnType<typeof runRule>) => found.map(({ text }) => text).join('\n');
