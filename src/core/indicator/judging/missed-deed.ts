import {
  ANY_DEED,
  BUILT,
  EVENT,
  POOR_RESULT,
  PREPARATIONS,
  PROCESSES,
} from '../words/completion-words';
import { clausesOf, readStatement, type Statement } from '../reading/statement';
import { isPartOf } from './deeds';

/**
 * Does an actual without figures say that what the indicator asks for was not done, or not all of it: 未完成, 保障不到位, 大部分完成, 暂缓实施,
 * 正在建设? Both in one writing (see cellText). What is said of something else does not count, nor what another clause takes back.
 */
export function saysUndone(actual: string, name: string): boolean {
  if (/\d/u.test(actual)) return false;
  const told = clausesOf(actual).map(readStatement);
  const [first] = told;
  if (!first || !isUndone(first, name)) return false;
  return told.every(
    (statement) => statement?.completion !== 'done' && statement?.completion !== 'all',
  );
}

/** Does it say that all of them are what the indicator counts: 全部通过 for a 通过率? */
export function saysAllOf(actual: string, name: string): boolean {
  const [only, ...more] = clausesOf(actual).map(readStatement);
  if (!only || more.length > 0 || /\d/u.test(actual)) return false;
  return (
    only.completion === 'all' &&
    !only.negated &&
    only.timing !== 'late' &&
    isPartOf(only.deed, name)
  );
}

/** Does it say that it was, or will be, later than it should: 逾期, 未按时完工? */
export function saysLate(actual: string): boolean {
  const [first] = clausesOf(actual).map(readStatement);
  return first?.timing === 'late' && !/\d/u.test(actual);
}

function isUndone({ completion, timing, deed, negated }: Statement, name: string): boolean {
  const own = deed.replace(/(?:至|到|于).*$/u, '');
  const related = ANY_DEED.test(own) || BUILT.has(own) || isPartOf(own, name);
  // 不合格产品处置率 does not ask for 合格.
  if (negated && [`未${own}`, `不${own}`, `无${own}`].some((denied) => name.includes(denied))) {
    return false;
  }
  if (POOR_RESULT.test(deed)) return true;
  switch (completion) {
    case 'not':
    case 'partly':
      return related;
    case 'planned':
    case 'under-way':
      return (related || PROCESSES.includes(own) || PREPARATIONS.has(own)) && EVENT.test(name);
    case null:
      return timing === 'late' && !negated && related && !/完成|完工|建成/u.test(own);
    case 'mostly':
    case 'done':
    case 'all':
      return false;
  }
}
