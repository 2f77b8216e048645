import type { MoneyUnit } from '../../amount/money-unit';
import { withoutEnd, withoutLead, withoutOrnaments } from '../../text/decoration';
import { tightText } from '../../text/plain-text';

/** A text cell as a label: what is compared with the synonyms, and what its brackets and prefix say. */
export interface Heading {
  /** Canonical writing without white space. */
  readonly tight: string;
  /** What is compared: year, brackets, units, (A)/(B/A), numbering, ★ and trailing punctuation off. */
  readonly core: string;
  /** The year in front of it (2023年预算数) or anywhere in it (2023年度…自评表); null when none is written. */
  readonly year: number | null;
  /** A unit of money named in it: `项目资金（万元）`, `金额单位：元`. */
  readonly unit: MoneyUnit | null;
}

/** No label is longer; longer text is prose (goals, reasons, notes). */
const LONGEST_LABEL = 80;

const PROSE: Heading = { tight: '', core: '', year: null, unit: null };

const CHINESE = /[㐀-鿿]/;

/** Reads a text as a label; prose gives an empty core, which matches nothing. */
export function readHeading(text: string): Heading {
  if (text.length > LONGEST_LABEL) return PROSE;
  const tight = tightText(text);
  // 100%, ≥90%: half of the texts of a form, and no label.
  if (!CHINESE.test(tight)) return { tight, core: '', year: yearIn(tight), unit: null };
  return { tight, core: coreOf(text), year: yearIn(tight), unit: moneyUnitIn(tight) };
}

const LEADING_YEAR = /^(?:20\d\d|20)年度?(?=.)/;
// A formula or a unit behind the words: 执行率=B/A×100%, 预算数A, 执行率%, 预算投资,万元.
const TAIL =
  /(?:=.*|(?<=[㐀-鿿])(?:[A-F](?:[/÷][A-F])?)?[×*xX]100%?|(?<=[㐀-鿿])[A-F](?:[/÷][A-F])?|(?:金额)?单位:(?:万元|千元|元|人)|[,;/]?(?:万元|%))$/;
// Most labels end with none of these; to search each for all tails would cost more than the rest.
const MAY_HAVE_TAIL = /[A-F元人%]$|100$|=/;

function coreOf(text: string): string {
  const name = withoutBrackets(withoutOrnaments(withoutLead(text)).replace(/ /g, ''));
  const bare = withoutEnd(withoutLead(withoutLead(name).replace(LEADING_YEAR, '')));
  return MAY_HAVE_TAIL.test(bare) ? withoutEnd(bare.replace(TAIL, '')) : bare;
}

/** Text without what stands in brackets; an opening bracket without its partner takes the rest with it. */
export function withoutBrackets(tight: string): string {
  if (!/[()[\]]/.test(tight)) return tight;
  return tight
    .replace(/\([^()]*\)|\[[^[\]]*\]/g, '')
    .replace(/\([^()]*\)/g, '')
    .replace(/[([].*$/, '')
    .replace(/[)\]]/g, '');
}

const YEAR = /(?:^|\D)(20\d\d)(?:年|\D|$)/;
const CHINESE_YEAR = /二[〇○零O0]([〇○零一二三四五六七八九])([〇○零一二三四五六七八九])年/;
const CHINESE_DIGITS = '〇一二三四五六七八九';

/** The first year written in a label: `2023年度`, `(2023年)`, `二〇二三年度`; null when there is none. */
export function yearIn(tight: string): number | null {
  if (!/20|二/.test(tight)) return null;
  const digits = YEAR.exec(tight)?.[1];
  if (digits !== undefined) return smallNumber(digits);
  const [, tens, ones] = CHINESE_YEAR.exec(tight) ?? [];
  return tens === undefined || ones === undefined
    ? null
    : 2000 + 10 * chineseDigit(tens) + chineseDigit(ones);
}

function chineseDigit(digit: string): number {
  return Math.max(0, CHINESE_DIGITS.indexOf(digit));
}

/** Plain digits as a number; years and counts, never amounts. */
function smallNumber(digits: string): number {
  let number = 0;
  for (const digit of digits) number = number * 10 + (digit.charCodeAt(0) - 48);
  return number;
}

const UNIT =
  /(?:^|[(:,/])(?:人民币|金额)?(?:单位:)?(?:人民币)?(万元|万|元)(?:[),]|$)|单位:?(万元|元)/;

/** The unit of money that a label names: `（万元）`, `（单位：元）`, `金额单位：万元`; 万元/人 is none. */
function moneyUnitIn(tight: string): MoneyUnit | null {
  if (!/[元万]/.test(tight)) return null;
  const parts = UNIT.exec(tight);
  const unit = parts?.[1] ?? parts?.[2];
  if (unit === undefined) return tight.endsWith('万元') && !/\d万元$/.test(tight) ? 'wan' : null;
  return unit === '元' ? 'yuan' : 'wan';
}
