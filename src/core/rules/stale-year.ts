import type { BaseDataForm, EvaluationForm, Form, TextField } from '../forms/form';
import { message } from '../messages/message';
import { tightText } from '../text/plain-text';
import type { RuleFinding } from '../findings/finding';
import type { Rule } from './rule';

/**
 * An earlier year left over from the copy that the form was made from: in a label of 附件1 (2022年实际在职人数), in a
 * target or in an actual. The headings of the money columns are header-consistency's.
 */
export const staleYear: Rule = {
  id: 'stale-year',
  severity: 'warning',
  title: message('stale-year.title'),
  basis: message('stale-year.basis'),
  check: ({ baseData, evaluations }) => [
    ...baseData.flatMap(inLabels),
    ...evaluations.flatMap(inIndicators),
  ],
};

function inLabels(form: BaseDataForm): readonly RuleFinding[] {
  const { year } = form;
  if (year === null) return [];
  return form.datedLabels.flatMap((label) => {
    const written = yearsIn(label.text).find((each) => each !== year);
    return written === undefined ? [] : [finding(form, label, written, `label/${bare(label)}`)];
  });
}

/** One finding a row: a row copied from last year has the year in both of its cells. */
function inIndicators(form: EvaluationForm): readonly RuleFinding[] {
  const { year } = form;
  if (year === null) return [];
  return form.indicators.flatMap(({ role, name, target, actual }) => {
    if (role === 'placeholder') return [];
    const stale = [target, actual].find((field) => staleIn(field, name, year) !== null);
    const written = stale && staleIn(stale, name, year);
    if (!stale || !written) return [];
    const which = stale === target ? 'target' : 'actual';
    return [finding(form, stale, written, `${which}/${tightText(name.text)}`)];
  });
}

/**
 * The latest year of the text, where it is an earlier one. A year that the name has too is what the indicator is about; one
 * to which something is compared, or from which something runs or was carried over, is meant.
 */
function staleIn({ text }: TextField, name: TextField, year: number): number | null {
  const years = yearsIn(text);
  const latest = Math.max(...years);
  if (years.length === 0 || latest >= year || yearsIn(name.text).includes(latest)) return null;
  return MEANT.test(tightText(text)) || MEANT.test(tightText(name.text)) ? null : latest;
}

const MEANT =
  /[比较自从起至到~—–]|\d年?-\d|同期|基数|基准|以来|以前|之前|上年|往年|历年|历史|结转|跨年|续建|累计|增长|提高|下降|减少|文件|〔|\[/;

/** The years written with 年, or as a date. */
function yearsIn(text: string): readonly number[] {
  return [...tightText(text).matchAll(/(?<!\d)20(\d)(\d)(?=年|[./-]\d)/g)].map(
    ([, tens = '0', ones = '0']) => 2000 + 10 * DIGITS.indexOf(tens) + DIGITS.indexOf(ones),
  );
}

const DIGITS = '0123456789';

const bare = (label: TextField) => tightText(label.text).replace(/20\d\d/g, '');

function finding(form: Form, field: TextField, written: number, subject: string): RuleFinding {
  const text = tightText(field.text);
  return {
    cell: field.cell,
    form: form.id,
    case: 'left',
    message: message('stale-year.left', {
      text,
      written: String(written),
      year: String(form.year),
    }),
    expected: null,
    actual: text,
    subject,
  };
}
