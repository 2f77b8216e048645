import { tightText } from '../text/plain-text';
import { CAUSE_WORDS, FIGURE, HOLLOW_ANSWERS, PROMISES, STOCK } from './hollow-phrases';
import { withoutFacts } from './stated-facts';

/**
 * Does this answer under 偏差原因分析 name no cause? `/`, 100%, 无, 同上, 已完成，效果较好, 按要求执行 do not; 受疫情影响, 冬季低温 and 退休3人 do. An
 * answer is hollow when nothing is left of it but stock phrases and the figures over again: an event, a circumstance or a thing that
 * it names beside them is a cause, however short. Blank text is not hollow, it is missing.
 */
export function isHollow(reason: string): boolean {
  const whole = tightText(reason);
  if (whole === '') return false;
  const text = withoutFacts(whole);
  const clauses = text.split(/[\p{P}\p{S}]+/u).filter((clause) => /\p{L}/u.test(clause));
  const telling = clauses.filter(
    (clause) => !HOLLOW_ANSWERS.has(withoutEnding(clause)) && namesSomething(clause),
  );
  if (telling.length === 0) return true;
  if (telling.some((clause) => CAUSE_WORDS.some((word) => clause.includes(word)))) return false;
  return PROMISES.some((word) => telling[0]?.startsWith(word));
}

/** Is more left of a clause than a single character, without stock phrases and figures? */
function namesSomething(clause: string): boolean {
  if (clause.length > LONG) return true;
  const rest = STOCK.reduce(
    (left, word) => left.replaceAll(word, ' '),
    clause.replace(FIGURE, ' '),
  );
  return rest.replace(/[^\p{L}]/gu, '').length > 1;
}

/** Whoever writes so much has something to say. */
const LONG = 40;

/** 已完成了。 → 已完成; list numbers (1、) in front go too. */
function withoutEnding(clause: string): string {
  return clause.replace(/^\d+/, '').replace(/[了的]$/, '');
}
