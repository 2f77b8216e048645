import { plainText } from '../../text/plain-text';

/** Enclosed numbers count items (①95%); canonical writing would glue them to the figure behind them. */
const LIST_MARKS = /[\u2460-\u249B\u24EA-\u24FF\u2776-\u2793\u3220-\u3229\u3280-\u3289]/gu;

/** Raised digits behind a digit are powers: 10⁴ is not 104. */
const POWERS = /(?<=\d)(?=[⁰¹²³⁴⁵⁶⁷⁸⁹])/gu;

/** A Chinese comma between digits separates two figures; it is no thousands separator. */
const LIST_COMMA = /(?<=[0-9０-９])，(?=[0-9０-９])/gu;

/** Ways to write one sign, on signs in canonical writing. The order matters: longer ones first. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/[═＝﹦]/gu, '='],
  [/[≧⩾≽]/gu, '≥'],
  [/[≦⩽≼]/gu, '≤'],
  [/≮/gu, '≥'],
  [/≯/gu, '≤'],
  [/[>》〉]=|=[>》〉]|≥=/gu, '≥'],
  [/[<《〈]=|=[<《〈]|≤=/gu, '≤'],
  [/==/gu, '='],
  [/−/gu, '-'],
];

const END_MARKS = '。.;；,，、!！?？';

/**
 * A target or an actual in one writing: canonical characters, signs unified (≧ >= ⩾ → ≥), the columns of a three-column
 * target joined, closing punctuation off. White space goes, except between two digits, where it may part two figures.
 */
export function cellText(text: string): string {
  const marked = text.replace(LIST_MARKS, '※').replace(POWERS, '^').replace(LIST_COMMA, '、');
  const joined = plainText(marked.replace(/¦/gu, ' ')).replace(/(?<![\d.,]) | (?!\d)/gu, '');
  return withoutEndMarks(quoteMarksAsSigns(unifySigns(inWords(joined))));
}

/** A digit in the name of a unit or a substance is no figure. */
const DIGIT_IN_NAME = /[A-Za-zμ]\^?[2-5]|PM10/u;
const NAMES: readonly (readonly [RegExp, string])[] = [
  [/(?<![A-Za-z])(?:km|KM|Km)\^?2(?!\d)/gu, '平方公里'],
  [/(?<![A-Za-z])hm\^?2(?!\d)/gu, '公顷'],
  [/(?<![A-Za-z])cm\^?2(?!\d)/gu, '平方厘米'],
  [/(?<![A-Za-z])[mM]\^?2(?!\d)/gu, '平方米'],
  [/(?<![A-Za-z])N?[mM]\^?3(?!\d)/gu, '立方米'],
  [/PM2\.5/giu, '细颗粒物'],
  [/PM10(?!\d)/giu, '可吸入颗粒物'],
  [/(?<![A-Z])CO2(?!\d)/gu, '二氧化碳'],
  [/(?<![A-Z])SO2(?!\d)/gu, '二氧化硫'],
  [/(?<![A-Z])NO2(?!\d)/gu, '二氧化氮'],
  [/(?<![A-Z])O3(?!\d)/gu, '臭氧'],
  [/(?<![A-Z])NH3(?:-N)?(?!\d)/gu, '氨氮'],
  [/(?<![A-Z])CH4(?!\d)/gu, '甲烷'],
];

/** Text in canonical writing with such names in words: 元/m2 → 元/平方米, PM2.5 → 细颗粒物. */
export function inWords(text: string): string {
  if (!DIGIT_IN_NAME.test(text)) return text;
  return NAMES.reduce((named, [written, name]) => named.replace(written, name), text);
}

/** At most `limit` characters of a cell, on one line, as sentences quote it. */
export function quoted(text: string, limit = 40): string {
  const line = plainText(text.replace(/¦/gu, ' ')).replace(/(?<![\d.,]) | (?!\d)/gu, '');
  return line.length <= limit ? line : `${line.slice(0, limit)}…`;
}

const ANY_SIGN = /[═＝﹦≧⩾≽≦⩽≼≮≯>》〉<《〈=−]/u;

function unifySigns(text: string): string {
  if (!ANY_SIGN.test(text)) return text;
  return SIGNS.reduce((signed, [written, sign]) => signed.replace(written, sign), text);
}

/** A Chinese keyboard gives 》 for >: a lone one in front of a figure is meant as the sign, a pair of them is a title. */
function quoteMarksAsSigns(text: string): string {
  const more = /^[》〉](?=\d)/u;
  const less = /^[《〈](?=\d)/u;
  if (more.test(text)) return text.replace(more, '>');
  return text.includes('》') || text.includes('〉') ? text : text.replace(less, '<');
}

function withoutEndMarks(text: string): string {
  let end = text.length;
  while (end > 0 && END_MARKS.includes(text.charAt(end - 1))) end -= 1;
  // Dots alone are a placeholder, not an end.
  return end === 0 ? text : text.slice(0, end);
}
