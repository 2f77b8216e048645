import { FIGURE_PLACES } from '../core/amount/agrees';
import { Decimal } from '../core/amount/decimal';
import { roundHalfUp } from '../core/amount/round';
import { showRounded } from '../core/amount/show';
import { message } from '../core/messages/message';
import { type Language, say } from '../core/messages/say';
import type { FindingJson, FormJson, WorkbookJson } from './contract';

/** What a form is called in reports: its kind, and the project it is about. */
export function formName(form: FormJson, language: Language): string {
  switch (form.kind) {
    case 'base-data':
      return say(language, message('report.form-base-data'));
    case 'overall':
      return say(language, message('report.form-overall'));
    case 'project':
      return say(
        language,
        form.project === null
          ? message('report.form-project-unnamed')
          : message('report.form-project', { project: form.project }),
      );
  }
}

/** 错误, 待核实, 提示. */
export function severityName(severity: FindingJson['severity'], language: Language): string {
  return say(language, message(`report.${severity}`));
}

/** The cells that a finding points to, each with what it is. */
export function relatedText(
  related: FindingJson['related'],
  language: Language,
  most = related.length,
): string {
  const cells = related.slice(0, most).map((place) => `${place.label} ${placeOf(place)}`.trim());
  if (related.length > most) cells.push('…');
  return cells.join(language === 'zh' ? '，' : ', ');
}

/** `附件3-2!H6` */
export const placeOf = ({ sheet, cell }: { sheet: string; cell: string }): string =>
  `${sheet}!${cell}`;

/** The unit, year and number of forms, as the first line about a workbook. */
export function workbookTitle({ forms }: WorkbookJson, language: Language): string {
  const organisation = forms.map((form) => form.organisation).find((name) => name !== null);
  const year = forms.map((form) => form.year).find((written) => written !== null);
  return [
    organisation,
    year === undefined ? null : say(language, message('report.year', { year: String(year) })),
    say(language, message('report.forms', { count: String(forms.length) })),
  ]
    .filter((part) => part !== null && part !== undefined)
    .join(' · ');
}

/** 错误 4 · 待核实 15 · 提示 9, and how many the unit has explained. */
export function countsText({ summary }: WorkbookJson, language: Language): string {
  const counts = {
    errors: String(summary.errors),
    warnings: String(summary.warnings),
    infos: String(summary.infos),
  };
  const waived = String(summary.waived);
  return say(
    language,
    summary.waived === 0
      ? message('report.counts', counts)
      : message('report.counts-waived', { ...counts, waived }),
  );
}

/** `附件1 三公经费控制率`: the sheet that its figures stand in, and its name. */
export function derivedName(
  { id, from }: WorkbookJson['derived'][number],
  language: Language,
): string {
  return [from[0]?.sheet ?? '', say(language, message(`figure.${id}`))].join(' ').trim();
}

const ORDER = { error: 0, warning: 1, info: 2 } as const;

/** A form's findings, worst first, those set aside last, otherwise in reading order. */
export function findingsOf(form: FormJson, { findings }: WorkbookJson): readonly FindingJson[] {
  const rank = ({ severity, waived }: FindingJson) => (waived === null ? ORDER[severity] : 3);
  return findings.filter((finding) => finding.form === form.id).sort((a, b) => rank(a) - rank(b));
}

/** Findings about no form, by the sheet that they are in. */
export function findingsBeyondForms({
  findings,
}: WorkbookJson): ReadonlyMap<string, readonly FindingJson[]> {
  const bySheet = new Map<string, FindingJson[]>();
  for (const finding of findings.filter(({ form }) => form === '')) {
    const others = bySheet.get(finding.sheet);
    if (others) others.push(finding);
    else bySheet.set(finding.sheet, [finding]);
  }
  return bySheet;
}

export interface ScoreLine {
  /** What the form's total cell shows, or would show; `—` when that is not known or the form has none. */
  readonly score: string;
  /** How it compares with its lines, and the grade that follows; `''` for a form without a total. */
  readonly note: string;
}

/** The form's total score in reports. */
export function scoreOf(form: FormJson, { figures }: WorkbookJson, language: Language): ScoreLine {
  const figure = figures.find(({ id, form: owner }) => id === 'total-score' && owner === form.id);
  if (!figure) return { score: '—', note: '' };
  const { state, shown, value, display } = figure;
  // Where a limit holds, what should be shown is less than what the lines come to.
  const isCapped = value !== null && display !== null && isLess(display, value);
  const compared = isCapped
    ? message('report.total-capped', { value: rounded(value), most: display })
    : message(`report.total-${state}`, { value: display ?? '—' });
  const grade = form.grade?.computed ?? null;
  return {
    score: shown ?? display ?? '—',
    note:
      grade === null
        ? say(language, compared)
        : say(language, message('report.total-and-grade', { total: compared, grade })),
  };
}

const isLess = (display: string, value: string) =>
  new Decimal(display).lessThan(roundHalfUp(new Decimal(value), FIGURE_PLACES));

const rounded = (value: string) => showRounded(new Decimal(value));

/** What was not sure in recognising a form, as one line; `''` when nothing was. */
export function unsureText({ doubts }: FormJson, language: Language): string {
  if (doubts.length === 0) return '';
  const listed = doubts.join(language === 'zh' ? '；' : '; ');
  return say(language, message('report.unsure', { doubts: listed }));
}

/** 没有读懂 3 处，没有核对：, above the places; `''` when the form was read whole. */
export function unreadText({ unread }: FormJson, language: Language): string {
  return unread.length === 0
    ? ''
    : say(language, message('report.unread', { count: String(unread.length) }));
}

/** What is said of a workbook without findings; `''` where there are some, or something was not checked. */
export function cleanText(workbook: WorkbookJson, language: Language): string {
  const { forms, figures, findings, problems } = workbook;
  if (forms.length === 0 || findings.length > 0 || problems.length > 0) return '';
  if (forms.some(({ doubts }) => doubts.length > 0)) {
    return say(language, message('report.nothing-found-unsure'));
  }
  const open = figures.filter(({ state }) => state === 'unknown').length;
  return say(
    language,
    open === 0
      ? message('report.nothing-found')
      : message('report.nothing-found-open', { count: String(open) }),
  );
}
