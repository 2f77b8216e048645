import { accuseLast } from './certainty/accuse-last';
import { uncertainCells } from './certainty/uncertain-cells';
import { derivedFigures } from './figures/derived';
import { standings } from './figures/standing';
import { findingId, numberedIds, uniqueId } from './findings/finding-id';
import type { Form } from './forms/form';
import { unrecognised } from './forms/recognise';
import { message } from './messages/message';
import type { Policy } from './policy/schema';
import type { Finding, Problem, Review, Summary } from './review-result';
import { reasonsById } from './responses/responses';
import { formAlone, reviewedSet } from './build-reviewed-set';
import { rules } from './rules/index';
import type { RuleFinding, Severity } from './findings/finding';
import type { ReviewedSet } from './reviewed-set';
import type { RuleCard } from './rules/rule';
import { waiverUnused } from './rules/waiver-unused';
import { tightText } from './text/plain-text';
import { toA1 } from './workbook/cell-ref';
import { once } from './workbook/once';
import type { Workbook } from './workbook/workbook';

/**
 * Reviews a workbook by a policy: recognises the forms, computes the figures, judges the indicators and applies every rule. Pure: the
 * same snapshot and policy always give the same review. What the user answered in a 校核清单 of the workbook sets its finding
 * aside. `given` are answers that stand in no list yet, by the finding's id, and count as if they did: '' takes one back.
 */
export function review(
  workbook: Workbook,
  policy: Policy,
  given: ReadonlyMap<string, string> = NO_ANSWERS,
): Review {
  const set = reviewedSet(workbook, policy);
  const uncertain = uncertainCells(set);
  const found = findingsOf(set, given).map((finding) =>
    accuseLast(finding, { forms: set.forms, uncertain }),
  );
  const findings = inReadingOrder(found, workbook);
  return {
    policy,
    forms: set.forms,
    judgement: (form, index) => set.judgement(form, index),
    figures: set.figures,
    derived: derivedFigures(set.forms, policy),
    standings: set.forms.flatMap((form) => standingAlone(formAlone(form, policy))),
    findings,
    summary: summaryOf(findings),
    uncertain,
    problems: problemsOf(workbook, set),
  };
}

const standingAlone = once(({ forms, figures, policy }: ReviewedSet) =>
  standings(forms, figures, policy),
);

const NO_ANSWERS: ReadonlyMap<string, string> = new Map();

function findingsOf(reviewed: ReviewedSet, given: ReadonlyMap<string, string>): readonly Finding[] {
  const reasons = reasonsById(reviewed.responses, given);
  const responses = reviewed.responses.filter(({ id }) => reasons.has(id));
  const set = { ...reviewed, responses };
  const forms = new Map<string, Form>(set.forms.map((form) => [form.id, form]));
  const taken = new Set<string>();
  const alone = set.forms.map(foundAlone(set.policy));
  const findings = rules.flatMap((rule, at) => {
    const found = rule.across
      ? rule.check(set).map((each) => {
          const form = forms.get(each.form);
          return form ? findingIn(form)(rule)(each) : findingOf(rule, each, undefined);
        })
      : alone.flatMap((byRule) => byRule[at] ?? []);
    return answered(found, reasons, taken);
  });
  const unused = waiverUnused.check(set, taken);
  const about = unused.map((each) => findingOf(waiverUnused, each, undefined));
  return [...findings, ...answered(about, reasons, taken)];
}

/** The findings of one rule with ids that are theirs alone, set aside where they are answered. */
function answered(
  found: readonly Finding[],
  reasons: ReadonlyMap<string, string>,
  taken: Set<string>,
): readonly Finding[] {
  const ids = numberedIds(found.map(({ id }) => id));
  return found.map((finding, index) => {
    const id = uniqueId(ids[index] ?? finding.id, taken);
    const reason = reasons.get(id);
    const waived = reason === undefined ? null : { reason };
    return id === finding.id && waived === null ? finding : { ...finding, id, waived };
  });
}

/** What the rules that compare no forms find in a form, rule by rule: the same as before, unless the form changed. */
const foundAlone = once((policy: Policy) =>
  once((form: Form): readonly (readonly Finding[])[] => {
    const set = formAlone(form, policy);
    return rules.map((rule) =>
      rule.across ? [] : rule.check(set).map((found) => findingOf(rule, found, form)),
    );
  }),
);

/** What a rule across forms says again word for word is the same finding again. */
const findingIn = once((form: Form) =>
  once((rule: RuleCard) => once((found: RuleFinding) => findingOf(rule, found, form))),
);

/** The finding before it is known whether its id is taken and whether it is answered. */
function findingOf(rule: RuleCard, found: RuleFinding, form: Form | undefined): Finding {
  return {
    id: findingId(rule.id, found, form),
    rule: rule.id,
    case: found.case,
    severity: found.severity ?? rule.severity,
    form: found.form,
    cell: found.cell,
    message: found.message,
    expected: found.expected ?? null,
    actual: found.actual ?? null,
    basis: found.basis ?? rule.basis,
    related: found.related ?? [],
    fix: found.fix ?? null,
    stub: found.stub ?? null,
    explainCell: found.explainCell ?? null,
    waived: null,
  };
}

/** Worst first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

function inReadingOrder(findings: readonly Finding[], workbook: Workbook): readonly Finding[] {
  const sheets = new Map(workbook.sheets.map((sheet, index) => [sheet.name, index]));
  const placed = findings.map((finding) => ({
    finding,
    sheet: sheets.get(finding.cell.sheet) ?? -1,
  }));
  return placed
    .sort(
      (a, b) =>
        a.sheet - b.sheet ||
        a.finding.cell.row - b.finding.cell.row ||
        a.finding.cell.column - b.finding.cell.column ||
        SEVERITIES.indexOf(a.finding.severity) - SEVERITIES.indexOf(b.finding.severity),
    )
    .map(({ finding }) => finding);
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
  return [...unread, ...unrecognisedForms(workbook), ...cellsUnread(set.forms)];
}

function unrecognisedForms(workbook: Workbook): readonly Problem[] {
  return unrecognised(workbook).map(({ cell, text }) => ({
    code: 'form-unrecognised',
    message: message('problem.form-unrecognised', {
      place: `${cell.sheet}!${toA1(cell)}`,
      title: tightText(text),
    }),
  }));
}

/** What was not understood is said once for the workbook; each form says the rest. */
function cellsUnread(forms: readonly Form[]): readonly Problem[] {
  const places = forms.flatMap((form) => form.unread);
  const [first] = places;
  if (!first) return [];
  const words = { count: String(places.length), place: `${first.cell.sheet}!${toA1(first.cell)}` };
  return [{ code: 'cells-unread', message: message('problem.cells-unread', words) }];
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
