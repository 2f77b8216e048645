import { CHINESE_NUMBER } from './chinese-number';
import { combined, type Said, stripBefore, stripBehind } from './bound-around';
import { negated, type Quantity, readQuantity } from './quantity';
import { readPer, readUnit } from './units';

/** One number with all that stands around it: 群众满意度不低于90%, ≤760元/批次, 200余人. */
export interface Bound extends Omit<Said, 'precision'> {
  readonly quantity: Quantity;
  /** What the number is said to be of: 群众满意度; `''` when nothing is said. */
  readonly label: string;
  /** A note in brackets behind it, that may change its meaning; what only says that it was done is left out. */
  readonly note: string;
}

const DIGITS = /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/u;
const LABEL = /^[\p{Script=Han}A-Za-z、()·"“”]{0,24}$/u;
const EACH = /(?:每[^每\d]{1,4}){1,3}$/u;
const AVERAGE = /(人|户|亩|村|车|月|日|年|次|生)均$/u;

/** Reads text with exactly one number in it; null when it has none or more, or says something that is not understood. */
export function readBound(text: string): Bound | null {
  const found = DIGITS.exec(text);
  if (found) return readAround(text, found.index, found[0]);
  const chinese = CHINESE_NUMBER.exec(text);
  const bound = chinese && readAround(text, chinese.index, chinese[0]);
  // Number characters are also common words (一般, 统一): only a plain number with a known unit counts.
  if (bound?.label !== '' || bound.note !== '') return null;
  const { family, noun } = bound.quantity.unit;
  return family === 'none' || family === 'other' || noun !== '' ? null : bound;
}

function readAround(text: string, start: number, number: string): Bound | null {
  let before = text.slice(0, start);
  const minus = /(?:^|[≥≤<>=±:])-$/u.test(before);
  if (minus) before = before.slice(0, -1);
  const head = stripBefore(before);
  const { unitText, note } = splitNote(text.slice(start + number.length));
  const tail = stripBehind(unitText);
  if (!head || !tail) return null;
  const said = combined(head.said, tail.said);
  const quantity = said && readQuantity(number, tail.rest);
  if (!quantity || isYear(number, quantity)) return null;
  const { label, per } = splitPer(head.rest);
  if (!LABEL.test(label) || per === null) return null;
  const { precision, ...around } = said;
  const unit = per.length === 0 ? quantity.unit : { ...quantity.unit, per };
  return {
    ...around,
    quantity: {
      ...(minus ? negated(quantity) : quantity),
      unit,
      precision: precision === 'exact' ? quantity.precision : precision,
    },
    label,
    note,
  };
}

/** 2023年 is a date, or part of a wording, never a length of time. */
function isYear(number: string, { unit }: Quantity): boolean {
  return unit.name === '年' && /^(?:19|20)\d{2}$/u.test(number);
}

/** 20000(万美元), 30台(套) → a unit; 100%(已完成) → nothing; anything else in brackets is a note. */
function splitNote(behind: string): { readonly unitText: string; readonly note: string } {
  const bracket = /^([^()]{0,20})\(([^()]{1,30})\)$/u.exec(behind);
  const [, outside = '', inside = ''] = bracket ?? [];
  if (!bracket || inside === '含') return { unitText: behind, note: '' };
  if (stripBehind(inside)?.rest === '' && outside !== '') return { unitText: outside, note: '' };
  if (outside === '' && !/\d/u.test(inside)) return { unitText: inside, note: '' };
  if (readUnit(behind)) return { unitText: behind, note: '' };
  return { unitText: outside, note: inside };
}

/** 每人每月, 人均 at the end of a label: what the number is per. */
function splitPer(label: string): {
  readonly label: string;
  readonly per: readonly string[] | null;
} {
  const each = EACH.exec(label);
  if (each) return { label: label.slice(0, each.index), per: readPer(each[0].slice(1)) };
  const average = AVERAGE.exec(label);
  if (average) return { label: label.slice(0, average.index), per: readPer(average[1] ?? '') };
  return { label, per: [] };
}
