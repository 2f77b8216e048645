import { readNumber } from '../amount/read-number';
import type { Form } from '../forms/form';
import { message, type Message } from '../messages/message';
import { plainText, tightText } from '../text/plain-text';
import type { RuleFinding } from '../findings/finding';
import type { Rule } from './rule';
import type { NeededField } from '../needed-fields/needed-field';
import { neededFields } from '../needed-fields/needed-fields';
import { shownField } from '../money/shown-field';

/** Words where a number is needed. What is written there is never taken for 0. */
export const notANumber: Rule = {
  id: 'not-a-number',
  severity: 'error',
  title: message('not-a-number.title'),
  basis: message('not-a-number.basis'),
  check: (set) =>
    set.forms.flatMap((form) => {
      const wrong = neededFields(form).filter(isNoNumber);
      const quoted = wrong.filter(isQuoted);
      return [
        ...quotedFinding(form, quoted),
        ...wrong
          .filter((needed) => !quoted.includes(needed))
          .map((needed) => finding(form, needed)),
      ];
    }),
};

/** '36.3 with the apostrophe in the cell, as programs write that put one before every value. */
function isQuoted({ field: { reading } }: NeededField): boolean {
  if (reading.kind !== 'text') return false;
  const behind = /^['’‘`´](.*)$/u.exec(plainText(reading.text))?.[1];
  return behind !== undefined && readNumber(behind) !== null;
}

/** One finding for all of them: it is one slip, and is mended in one go. */
function quotedFinding(form: Form, quoted: readonly NeededField[]): readonly RuleFinding[] {
  const [first, ...others] = quoted;
  if (!first) return [];
  const { cell } = first.field;
  const actual = shownField(first.field);
  const words = { actual, count: String(quoted.length) };
  return [
    {
      cell,
      form: form.id,
      case: 'quoted',
      message:
        others.length === 0
          ? message('not-a-number.quoted', words)
          : message('not-a-number.quoted-many', words),
      expected: null,
      actual,
      related: others.map(({ field, label }) => ({ cell: field.cell, label })),
      subject: 'apostrophe',
    },
  ];
}

/** A percent is a number only where a rate belongs. */
function isNoNumber({ field: { reading }, kind }: NeededField): boolean {
  if (reading.kind === 'number') return reading.percent && kind !== 'rate';
  return reading.kind === 'text' && !isFillIn(reading.text);
}

function finding(form: Form, { field, name, label, ...needed }: NeededField): RuleFinding {
  const { reading, cell } = field;
  const actual = shownField(field);
  const words = { name, actual, hint: HINTS[needed.kind] };
  // Sheet programs make 3.15 or 5-1 into a date.
  const isDate = /^\d{4}年\d{1,2}月/.test(plainText(actual));
  const kind = reading.kind === 'number' ? 'percent' : isDate ? 'date' : 'text';
  return {
    cell,
    form: form.id,
    case: kind,
    message: message(`not-a-number.${kind}`, words),
    expected: null,
    actual,
    subject: label,
  };
}

const HINTS: Readonly<Record<NeededField['kind'], Message>> = {
  amount: message('not-a-number.write-amount'),
  count: message('not-a-number.write-count'),
  rate: message('not-a-number.write-rate'),
  weight: message('not-a-number.write-weight'),
  score: message('not-a-number.write-score'),
};

/** What a template prints to be written over: XX万元, ＊＊, （）, （填写数字）. */
function isFillIn(text: string): boolean {
  const tight = tightText(text);
  return (
    /^[xX×*○〇_()[\]{}?]+(?:万元|元|万|%|分|人|m2|平方米)?$/u.test(tight) ||
    /^[([](?:请)?填.*[)\]]$/u.test(tight)
  );
}
