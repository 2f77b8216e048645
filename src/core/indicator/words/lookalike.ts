/** 1O0%, l5, 10O件: a letter that stands for a digit, not part of a Latin word. */
const LETTER_IN_NUMBER = /(?<![A-Za-z])[OoQlI|]{1,3}\.?\d|\d\.?[OoQlI|]{1,3}(?![A-Za-z])/u;
/** 9S%, 12〇户: a letter or a sign that stands for a digit. */
const SIGN_IN_NUMBER = /\d[SBZsgb]%|\d〇|〇\d/u;
/** IO, O件: nothing but such letters, with a unit. */
const LETTERS_FOR_NUMBER = /^[≥≤<>=]?[OoQlI|]{1,4}(?:%|[件个次份家户起批人名元万天项])/u;
const ONLY_LETTERS = /^[≥≤<>=]?[OIl]{2,4}$/u;
/** 二100, 三95%: a Chinese digit where a sign should stand. */
const CHARACTER_FOR_SIGN = /^[≥≤<>=]?[一二三亠丨]\d/u;
/** ？90%, 乏95%: a sign that the writing did not carry. */
const LOST_SIGN = /^[?？乏之工�□]\d/u;
/** 290%: may be ≥90% with its sign read as a 2. */
const SIGN_AS_TWO = /^2(?:[5-9]\d(?:\.\d{1,2})?|100)%$/u;

/** A stroke, or a one. */
const ONE_OR_STROKE = /^[一㇐ㄧ]$/u;

const PATTERNS = [
  LETTER_IN_NUMBER,
  SIGN_IN_NUMBER,
  LETTERS_FOR_NUMBER,
  ONLY_LETTERS,
  CHARACTER_FOR_SIGN,
  LOST_SIGN,
  ONE_OR_STROKE,
];

/** Does the text look as if signs or digits were misread, in a scan or while typing? Such a number must not be used. */
export function looksMisread(text: string): boolean {
  return PATTERNS.some((pattern) => pattern.test(text.slice(0, 60)));
}

/** A percent that no rate reaches, and that begins as a misread ≥ does. */
export function looksLikeLostSign(text: string, name: string): boolean {
  return SIGN_AS_TWO.test(text) && !/增|倍|比/u.test(name);
}
