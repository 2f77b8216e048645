import type { Figure } from '../../core/figures/figure';
import { doubtsAbout } from '../../core/doubts-about';
import { type Language, say } from '../../core/messages/say';
import type { Review, Summary } from '../../core/review-result';
import type { Severity } from '../../core/findings/finding';
import type { CellRef } from '../../core/workbook/cell-ref';
import type { Text } from '../texts/text';
import { type FindingView, findingView } from './finding-view';
import { formName } from './form-name';
import { SEVERITIES } from './severities';
import { type Tally, tallyOf } from './tally';

/** The findings of one form that nobody has set aside, worst first. */
export interface FindingGroup {
  /** The form's id; '' for what is about the whole workbook. */
  readonly id: string;
  readonly name: string;
  readonly findings: readonly FindingView[];
  /** Null for the whole workbook. */
  readonly tally: Tally | null;
  /** What was not sure in recognising the form. */
  readonly doubts: readonly string[];
  /** What of the form was not understood. */
  readonly unread: readonly UnreadView[];
}

/** A place that was not understood, and so not checked. */
export interface UnreadView {
  readonly cell: CellRef;
  readonly why: string;
}

/** All findings, as the 问题 tab lists them. */
export interface FindingsView {
  /** Every form in the workbook's order, those without findings too. */
  readonly groups: readonly FindingGroup[];
  readonly waived: readonly FindingView[];
  readonly summary: Summary;
  /** What could not be read or checked, each a sentence. */
  readonly problems: readonly string[];
}

export function findingsView(review: Review, language: Language, text: Text): FindingsView {
  const figures = byForm(review.figures);
  const views = review.findings.map((finding) => ({
    form: finding.form,
    view: findingView(finding, figures.get(finding.form) ?? [], language),
  }));
  const standing = views.filter(({ view }) => view.waived === null);
  const known = new Set(review.forms.map(({ id }) => id));
  const others = standing.filter(({ form }) => !known.has(form)).map(({ view }) => view);
  return {
    groups: [
      ...review.forms.map((form) => ({
        id: form.id,
        name: formName(form, language),
        findings: worstFirst(
          standing.filter((each) => each.form === form.id).map(({ view }) => view),
        ),
        tally: tallyOf(form, review),
        doubts: doubtsAbout(form).map((doubt) => say(language, doubt)),
        unread: form.unread.map(({ cell, why }) => ({ cell, why: say(language, why) })),
      })),
      ...(others.length === 0
        ? []
        : [
            {
              id: '',
              name: text('finding.workbook'),
              findings: others,
              tally: null,
              doubts: [],
              unread: [],
            },
          ]),
    ],
    waived: views.filter(({ view }) => view.waived !== null).map(({ view }) => view),
    summary: review.summary,
    // What was not understood is said with its form, place by place.
    problems: review.problems.flatMap(({ code, message }) =>
      code === 'cells-unread' ? [] : [say(language, message)],
    ),
  };
}

function byForm(figures: readonly Figure[]): ReadonlyMap<string, readonly Figure[]> {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    const group = groups.get(figure.form);
    if (group) group.push(figure);
    else groups.set(figure.form, [figure]);
  }
  return groups;
}

/** Otherwise in reading order. */
const worstFirst = (findings: readonly FindingView[]): readonly FindingView[] =>
  [...findings].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));

/** The groups with only the findings of these severities; with none chosen, all. */
export function filtered(
  groups: readonly FindingGroup[],
  chosen: ReadonlySet<Severity>,
): readonly FindingGroup[] {
  if (chosen.size === 0) return groups;
  return groups.flatMap((group) => {
    const findings = group.findings.filter(({ severity }) => chosen.has(severity));
    return findings.length === 0 ? [] : [{ ...group, findings }];
  });
}

/** More than these in one place are folded away at first: a list that long is not read from end to end. */
export const FOLD_ABOVE = 50;

/**
 * The groups that are folded at first: those with hints only, where others have more to say, and those behind the first
 * {@link FOLD_ABOVE} findings, where there are more.
 */
export function foldedAtFirst(groups: readonly FindingGroup[]): ReadonlySet<string> {
  const folded = new Set<string>();
  const hasMore = groups.some((group) => !isHintsOnly(group));
  let before = 0;
  for (const group of groups) {
    const { id, findings } = group;
    const isBehind = before > 0 && before + findings.length > FOLD_ABOVE && findings.length > 0;
    if (isBehind || (hasMore && isHintsOnly(group))) folded.add(id);
    else before += findings.length;
  }
  return folded;
}

const isHintsOnly = ({ findings }: FindingGroup) =>
  findings.every(({ severity }) => severity === 'info');
