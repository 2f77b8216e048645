import type { Message } from '../../src/core/messages/message';
import { say } from '../../src/core/messages/say';
import { defaultPolicy } from '../../src/core/policy/presets';
import type { Policy } from '../../src/core/policy/schema';
import { review } from '../../src/core/review';
import { reviewedSet } from '../../src/core/build-reviewed-set';
import { placed } from '../../src/core/placed';
import type { RuleFinding, Severity } from '../../src/core/findings/finding';
import type { Rule, RuleCard, StepAfterRules } from '../../src/core/rules/rule';
import { type CellRef, toA1 } from '../../src/core/workbook/cell-ref';
import type { Workbook } from '../../src/core/workbook/workbook';
import { workbookFromText } from './workbook-from-text';

/** A finding as tests compare it: cells as `Sheet!A1`, sentences in Chinese. */
export interface FoundByRule {
  readonly cell: string;
  readonly form: string;
  readonly severity: Severity;
  readonly case: string;
  readonly text: string;
  readonly expected: string | null;
  readonly actual: string | null;
  readonly related: readonly string[];
  readonly fix: { readonly cell: string; readonly value: string } | null;
  readonly subject: string;
  /** As the rule gave it. */
  readonly finding: RuleFinding;
}

/**
 * Runs one rule over a workbook written as text (see workbookFromText), after recognising, judging and computing.
 * Findings come in reading order of their cells.
 */
export function runRule(
  rule: Rule | StepAfterRules,
  text: string,
  policy: Policy = defaultPolicy,
): readonly FoundByRule[] {
  const { workbook } = workbookFromText(text);
  const sheets = workbook.sheets.map(({ name }) => name);
  return [...rule.check(reviewedSet(workbook, policy), foundBefore(rule, workbook, policy))]
    .sort(
      ({ cell: a }, { cell: b }) =>
        sheets.indexOf(a.sheet) - sheets.indexOf(b.sheet) || a.row - b.row || a.column - b.column,
    )
    .map((finding) => asCompared(rule, finding));
}

/** What the rules find, for the step after them. */
function foundBefore(
  rule: Rule | StepAfterRules,
  workbook: Workbook,
  policy: Policy,
): ReadonlySet<string> {
  if (rule.check.length < 2) return new Set();
  const others = review(workbook, policy).findings.filter((finding) => finding.rule !== rule.id);
  return new Set(others.map(({ id }) => id));
}

function asCompared(rule: RuleCard, finding: RuleFinding): FoundByRule {
  return {
    cell: address(finding.cell),
    form: finding.form,
    severity: finding.severity ?? rule.severity,
    case: finding.case,
    text: sentence(placed(finding)),
    expected: finding.expected ?? null,
    actual: finding.actual ?? null,
    related: (finding.related ?? []).map(({ cell }) => address(cell)),
    fix: finding.fix ? { cell: address(finding.fix.cell), value: finding.fix.value } : null,
    subject: finding.subject,
    finding,
  };
}

const address = (cell: CellRef) => `${cell.sheet}!${toA1(cell)}`;

/** Says it in both languages: a value that a text names and the rule did not give would stay in braces. */
function sentence(spoken: Message): string {
  const [zh, en] = [say('zh', spoken), say('en', spoken)];
  for (const text of [zh, en]) {
    if (/[{}]/.test(text)) throw new Error(`${spoken.id} lacks a value: ${text}`);
  }
  return zh;
}
