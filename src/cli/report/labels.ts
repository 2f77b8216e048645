import { message } from '../../core/messages/message';
import { type Language, say } from '../../core/messages/say';
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

/** 错误 4 · 待核实 15 · 提示 9 */
export function countsText({ summary }: WorkbookJson, language: Language): string {
  return say(
    language,
    message('report.counts', {
      errors: String(summary.errors),
      warnings: String(summary.warnings),
      infos: String(summary.infos),
    }),
  );
}

const ORDER = { error: 0, warning: 1, info: 2 } as const;

/** A form's findings, worst first, otherwise in reading order. */
export function findingsOf(form: FormJson, { findings }: WorkbookJson): readonly FindingJson[] {
  return findings
    .filter((finding) => finding.form === form.id)
    .sort((a, b) => ORDER[a.severity] - ORDER[b.severity]);
}

export interface ScoreLine {
  /** What the form's total cell shows; null when it is blank or the form has none. */
  readonly shown: string | null;
  /** The total of its lines. */
  readonly computed: string | null;
  readonly state: WorkbookJson['figures'][number]['state'];
}

/** The form's total score; null for a form without one. */
export function scoreOf(form: FormJson, { figures }: WorkbookJson): ScoreLine | null {
  const figure = figures.find(({ id, form: owner }) => id === 'total-score' && owner === form.id);
  return figure ? { shown: figure.shown, computed: figure.display, state: figure.state } : null;
}
