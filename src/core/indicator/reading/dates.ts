import {
  DONE_WORDS,
  MONTH_PARTS,
  NOT_LATER_BEFORE,
  NOT_LATER_BEHIND,
  PLANNED_BEFORE,
  RELATIVE_YEARS,
  WITHIN_BEHIND,
  WORDS_BEFORE_DATE,
  YEAR_PARTS,
} from '../words/date-words';

/** The year of a date: written, told from the form's (次年 is 1), or not said. */
export type WrittenYear =
  | { readonly said: 'year'; readonly year: number }
  | { readonly said: 'relative'; readonly offset: number }
  | { readonly said: 'nothing' };

/** Days of a year with 31 to every month, so that they only order: 12月31日 is 372. First and last are included. */
interface Stretch {
  readonly year: WrittenYear;
  readonly first: number;
  readonly last: number;
  /** A whole month, quarter or year: 前 does not tell whether it is included. */
  readonly whole: boolean;
}

/** A point or stretch of time, or a deadline. */
export interface WrittenDate extends Stretch {
  /** 前, 截至: not later than. */
  readonly before: boolean;
  /** It is a plan (预计11月), so nothing was done then. */
  readonly planned: boolean;
  /** The earliest day that may be meant as the end: for 11月前 the last of October, else `last`. */
  readonly earliestEnd: number;
}

const DAYS_A_MONTH = 31;
export const DAYS_A_YEAR = 12 * DAYS_A_MONTH;
const MONTH_LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const NOTHING: WrittenYear = { said: 'nothing' };

/** Longer text is no date. */
const LONGEST = 40;
const YEAR = /^(?:((?:19|20)\d{2})年|(当年|本年|今年|次年|下年|明年|上年))/u;
const MONTH_DAY = /^(\d{1,2})月(\d{1,2})[日号]?$/u;
const MONTH = /^(\d{1,2})月(份|初|底|末|上旬|中旬|下旬)?$/u;
const QUARTER = /^第?([一二三四1-4])季度?(末|底)?$/u;
const NUMERIC = /^((?:19|20)\d{2})[-/.](\d{1,2})[-/.](\d{1,2})日?(?: 0{1,2}:00(?::00)?)?$/u;
const YEAR_MONTH = /^((?:19|20)\d{2})[-/.](\d{1,2})月?$/u;
const COMPACT = /^((?:19|20)\d{2})(\d{2})(\d{2})$/u;
const RANGE_SIGN = /[-‐-―─━~至到]+/gu;
const RANGE_START = /^(?:((?:19|20)\d{2})(?:年|$))?(?:\d{1,2}月?)?$/u;
const SHORT_DAY = /^(\d{1,2})[-/.](\d{1,2})$/u;

/**
 * Reads a date or deadline (see cellText): 2023年12月31日前, 11月底前, 年底, 第四季度, 2021.1.1-12.31. Where time is
 * `expected` also 2023.12 and 20231231, which may be plain numbers elsewhere. Null when it is none.
 */
export function readDate(text: string, expected: boolean): WrittenDate | null {
  if (text.length > LONGEST) return null;
  const unplanned = cut(text, PLANNED_BEFORE, 'start');
  const bare = cut(unplanned, WORDS_BEFORE_DATE, 'start');
  const limited = cut(bare, NOT_LATER_BEFORE, 'start');
  const start = limited.startsWith('<') ? limited.slice(1) : limited;
  const done = cut(start, DONE_WORDS, 'end');
  const core = cut(done, NOT_LATER_BEHIND, 'end');
  const stretch =
    readStretch(core, expected) ??
    readRange(core, expected) ??
    readStretch(cut(core, WITHIN_BEHIND, 'end'), expected);
  if (!stretch) return null;
  const strict = core !== done || start !== limited;
  return {
    ...stretch,
    before: strict || limited !== bare,
    planned: unplanned !== text,
    earliestEnd: strict && stretch.whole ? stretch.first - 1 : stretch.last,
  };
}

function readStretch(text: string, expected: boolean): Stretch | null {
  const numeric = NUMERIC.exec(text) ?? (expected ? COMPACT.exec(text) : null);
  if (numeric) return oneDay(yearOf(numeric[1]), int(numeric[2]), int(numeric[3]));
  const yearMonth = expected ? YEAR_MONTH.exec(text) : null;
  if (yearMonth) return months(yearOf(yearMonth[1]), int(yearMonth[2]), int(yearMonth[2]), true);
  const said = YEAR.exec(text);
  const year = said ? yearOf(said[1], said[2]) : NOTHING;
  return readWithinYear(text.slice(said?.[0].length ?? 0), year);
}

function readWithinYear(text: string, year: WrittenYear): Stretch | null {
  const day = MONTH_DAY.exec(text);
  if (day) return oneDay(year, int(day[1]), int(day[2]));
  const month = MONTH.exec(text);
  if (month) return monthPart(year, int(month[1]), month[2] ?? '');
  const quarter = QUARTER.exec(text);
  if (quarter) {
    const index = ('一二三四'.indexOf(quarter[1] ?? '') + 1 || int(quarter[1])) * 3;
    const end = quarter[2] !== undefined;
    return months(year, end ? index : index - 2, index, !end);
  }
  const named = text.startsWith('年');
  if (!named && year.said === 'nothing' && !text.endsWith('半年')) return null;
  const part = named ? text.slice(1) : text;
  const span = part === '' && named ? undefined : YEAR_PARTS.get(part);
  return span ? months(year, span[0], span[1], span[0] !== span[1]) : null;
}

/** 2021.1.1-12.31, 2023年1-12月, 2022-2023年: what counts is the end. */
function readRange(text: string, expected: boolean): Stretch | null {
  for (const sign of text.matchAll(RANGE_SIGN)) {
    const left = text.slice(0, sign.index);
    const right = text.slice(sign.index + sign[0].length);
    const short = SHORT_DAY.exec(right);
    const from = readStretch(left, expected);
    const start = RANGE_START.exec(left);
    if (left === '' || (!from && !start)) continue;
    const to = short ? oneDay(NOTHING, int(short[1]), int(short[2])) : readStretch(right, expected);
    if (!to) continue;
    const year = from?.year ?? yearOf(start?.[1]);
    return to.year.said === 'nothing' ? { ...to, year } : to;
  }
  return null;
}

function oneDay(year: WrittenYear, month: number, day: number): Stretch | null {
  const length = MONTH_LENGTHS[month - 1];
  if (length === undefined || day < 1 || day > length) return null;
  const number = (month - 1) * DAYS_A_MONTH + day;
  return { year, first: number, last: number, whole: false };
}

function monthPart(year: WrittenYear, month: number, part: string): Stretch | null {
  const days = MONTH_PARTS.get(part);
  if (month < 1 || month > 12 || !days) return null;
  const before = (month - 1) * DAYS_A_MONTH;
  // By the end of November is by its last day; 11月底 is a point, November a stretch.
  const whole = part !== '底' && part !== '末';
  return { year, first: before + days[0], last: before + days[1], whole };
}

function months(year: WrittenYear, from: number, to: number, whole: boolean): Stretch | null {
  if (from < 1 || to > 12) return null;
  return { year, first: (from - 1) * DAYS_A_MONTH + 1, last: to * DAYS_A_MONTH, whole };
}

function yearOf(digits: string | undefined, word?: string): WrittenYear {
  if (digits !== undefined) return { said: 'year', year: int(digits) };
  const offset = word === undefined ? undefined : RELATIVE_YEARS.get(word);
  return offset === undefined ? NOTHING : { said: 'relative', offset };
}

/** A few digits as a small whole number. */
function int(digits: string | undefined): number {
  return [...(digits ?? '')].reduce((value, digit) => value * 10 + '0123456789'.indexOf(digit), 0);
}

function cut(text: string, words: readonly string[], side: 'start' | 'end'): string {
  const word = words.find((one) => (side === 'start' ? text.startsWith(one) : text.endsWith(one)));
  if (word === undefined) return text;
  return side === 'start' ? text.slice(word.length) : text.slice(0, -word.length);
}
