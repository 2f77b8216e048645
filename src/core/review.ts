import { derivedFigures } from './figures/derived';
import { standings } from './figures/standing';
import { findingId } from './finding-id';
import type { Form } from './forms/form';
import { message } from './messages/message';
import type { Policy } from './policy/schema';
import type { Finding, Problem, Review, Summary } from './review-result';
import { reviewedSet } from './reviewed-set';
import { rules } from './rules/index';
import type { ReviewedSet, Severity } from './rules/rule';
import type { Workbook } from './workbook/workbook';

/**
 * Reviews a workbook by a policy: recognises the forms, computes the figures, judges the indicators and applies every rule. Pure: the
 * same snapshot and policy always give the same review.
 */
export function review(workbook: Workbook, policy: Policy): Review {
  const set = reviewedSet(workbook, policy);
  const findings = inReadingOrder(findingsOf(set), workbook);
  return {
    policy,
    forms: set.forms,
    judgement: (form, index) => set.judgement(form, index),
    figures: set.figures,
    derived: derivedFigures(set.forms, policy),
    standings: standings(set.forms, set.figures, policy),
    findings,
    summary: summaryOf(findings),
    problems: problemsOf(workbook, set),
  };
}

function findingsOf(set: ReviewedSet): readonly Finding[] {
  const forms = new Map<string, Form>(set.forms.map((form) => [form.id, form]));
  const taken = new Set<string>();
  return rules.flatMap((rule) =>
    rule.check(set).map((found): Finding => ({
      id: findingId(rule.id, found, forms.get(found.form), taken),
      rule: rule.id,
      severity: found.severity ?? rule.severity,
      form: found.form,
      cell: found.cell,
      message: found.message,
      expected: found.expected ?? null,
      actual: found.actual ?? null,
      basis: found.basis ?? rule.basis,
      related: found.related ?? [],
      fix: found.fix ?? null,
      waived: null,
    })),
  );
}

/** Worst first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

function inReadingOrder(findings: readonly Finding[], workbook: Workbook): readonly Finding[] {
  const sheets = new Map(workbook.sheets.map((sheet, index) => [sheet.name, index]));
  const sheetIndex = (finding: Finding) => sheets.get(finding.cell.sheet) ?? -1;
  return [...findings].sort(
    (a, b) =>
      sheetIndex(a) - sheetIndex(b) ||
      a.cell.row - b.cell.row ||
      a.cell.column - b.cell.column ||
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity),
  );
}

function summaryOf(findings: readonly Finding[]): Summary {
  const standing = (severity: Severity) =>
    findings.filter((finding) => finding.waived === null && finding.severity === severity).length;
  return {
    errors: standing('error'),
    warnings: standing('warning'),
    infos: standing('info'),
    waived: findings.filter((finding) => finding.waived !== null).length,
  };
}

/** A workbook of which something, or everything, could not be checked is never a pass. */
function problemsOf(workbook: Workbook, set: ReviewedSet): readonly Problem[] {
  const unread = workbook.sheets
    .filter((sheet) => sheet.unread === 'too-large')
    .map((sheet): Problem => ({
      code: 'sheet-unread',
      message: message('problem.sheet-not-read', { sheet: sheet.name }),
    }));
  if (set.forms.length === 0) {
    return [
      ...unread,
      { code: 'nothing-recognised', message: message('problem.nothing-recognised') },
    ];
  }
  if (!holdsFigures(set)) {
    return [...unread, { code: 'nothing-filled', message: message('problem.nothing-filled') }];
  }
  return unread;
}

/** False for a set of blank templates: printed weights alone are nothing to check. */
function holdsFigures(set: ReviewedSet): boolean {
  return (
    set.figures.some((figure) => figure.shown !== null || figure.value !== null) ||
    set.evaluations.some(
      (form) =>
        form.indicators.some((_, index) => set.judgement(form, index).verdict !== 'blank') ||
        [form.funds?.total, ...(form.funds?.sources ?? [])].some((row) =>
          [row?.initial, row?.adjusted, row?.outturn].some(
            (field) => field?.reading.kind === 'number',
          ),
        ),
    ) ||
    set.baseData.some((form) =>
      form.lines.some((line) =>
        Object.values(line.amounts).some((field) => field.reading.kind === 'number'),
      ),
    )
  );
}
