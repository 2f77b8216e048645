import { tightText } from '../text/plain-text';
import { CAUSE_WORDS, HOLLOW_ANSWERS, PROMISES } from './hollow-phrases';
import { withoutFacts } from './stated-facts';

/**
 * Up to so many characters an answer without any word of cause is taken for hollow; a longer one may name a cause in
 * words we do not know.
 */
const SHORT = 8;

/**
 * Does this answer under 偏差原因分析 name no cause? `/`, 100%, 无, 同上, 已完成，效果较好 do not; 受疫情影响 does. Only what is certain
 * counts: a long answer is hollow only when all of it is. The figures of the deviation over again are no cause either, though they
 * be long. Blank text is not hollow, it is missing.
 */
export function isHollow(reason: string): boolean {
  const whole = tightText(reason);
  if (whole === '') return false;
  const text = withoutFacts(whole);
  const clauses = text.split(/[\p{P}\p{S}]+/u).filter((clause) => /\p{L}/u.test(clause));
  const telling = clauses.filter((clause) => !HOLLOW_ANSWERS.has(withoutEnding(clause)));
  if (telling.length === 0) return true;
  if (telling.some((clause) => CAUSE_WORDS.some((word) => clause.includes(word)))) return false;
  if (PROMISES.some((word) => telling[0]?.startsWith(word))) return true;
  return [...telling.join('')].length <= SHORT;
}

/** 已完成了。 → 已完成; list numbers (1、) in front go too. */
function withoutEnding(clause: string): string {
  return clause.replace(/^\d+/, '').replace(/[了的]$/, '');
}
