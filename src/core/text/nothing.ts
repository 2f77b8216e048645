import { plainText } from './plain-text';

/** Strokes, dots and other marks that people put where they have nothing to write. */
const MARKS = /^(?:[-‐-―−─-┋╌-╏━⎯⸺⸻〜〰~ー_/\\.…⋯⋮·・•。、,;:*×※✕✖✗✘()[\] ]*|[一㇐ㄧ]{2,})$/u;

/** A single stroke that may also be the number one. */
const STROKE = /^[一㇐ㄧ]$/u;

/** Letters that a template leaves for what is to be written. */
const CROSSES = /^[Xx]+$/;

const NONE: ReadonlySet<string> = new Set(['无', '没有', '暂无']);

const NOT_APPLICABLE = /^(?:不适用|不涉及|无此项|N\/?A)$/iu;

/**
 * Does this text say nothing, whatever it is asked for: blank, or marks alone (—, /, ……, ×, ※)?
 * 无, 0 and 不适用 are answers. A single 一 may be a stroke or a one: the kinds below say which.
 */
export function saysNothing(text: string): boolean {
  return MARKS.test(plainText(text));
}

/** 无, 没有, 暂无: that there is none, said in a word. */
export function isNone(text: string): boolean {
  return NONE.has(plainText(text));
}

/** 不适用, 不涉及, N/A: that the question does not arise. */
export function isNotApplicable(text: string): boolean {
  return NOT_APPLICABLE.test(plainText(text));
}

/** Where an amount belongs: marks, a stroke, 无, 不适用. Blank text too. */
export function isNoAmount(text: string): boolean {
  const plain = plainText(text);
  return MARKS.test(plain) || STROKE.test(plain) || NONE.has(plain) || NOT_APPLICABLE.test(plain);
}

/** Where a name belongs: marks, a stroke, 无, X. Blank text too. */
export function isNoName(text: string): boolean {
  const plain = plainText(text);
  return MARKS.test(plain) || STROKE.test(plain) || CROSSES.test(plain) || plain === '无';
}

/**
 * Where a target or an actual belongs: marks, 略, 不适用, XX. Blank text too. 无 may say zero there,
 * and 一 may say one.
 */
export function isNoValue(text: string): boolean {
  const plain = plainText(text);
  return (
    MARKS.test(plain) ||
    NOT_APPLICABLE.test(plain) ||
    plain === '略' ||
    (plain.length > 1 && CROSSES.test(plain))
  );
}

/** Where an answer belongs: nothing but signs, a stroke, 无, 无意见, N/A. 不适用 is an answer. */
export function isNoAnswer(text: string): boolean {
  const plain = plainText(text);
  if (!/[\p{L}\p{N}]/u.test(plain) || MARKS.test(plain) || STROKE.test(plain)) return true;
  return NONE.has(plain) || NO_ANSWERS.has(plain.toLowerCase());
}

const NO_ANSWERS: ReadonlySet<string> = new Set(['略', '无意见', 'n/a', 'na', 'none']);
