import { saysUnchanged } from '../reading/change';
import type { Actual } from '../reading/read-actual';
import { bare } from './bare';
import { readVerb } from './verbs';
import { LESS, MORE } from '../words/qualitative-words';

/** 不低于上年: at least as much as before. */
const NOT_BELOW =
  /^(?:不低于|不少于|保持或高于|不小于)(?:上一?年度?|去年|往年|上年同期|去年同期)(?:水平|同期)?$/u;

/**
 * Compares what is to go up or down (稳步增长, 有所下降, 不低于上年) with by how much it did (增长9.3%, 持平); null where one of them is no such
 * thing. How much 显著 is, no figure tells.
 */
export function compareTrend(target: string, actual: Actual): 'equivalent' | 'negated' | null {
  const went = directionOf(actual);
  if (went === null) return null;
  const text = bare(target);
  if (NOT_BELOW.test(text)) return went === 'down' ? 'negated' : 'equivalent';
  const verb = readVerb(text);
  if (!verb) return null;
  const wanted = MORE.includes(verb.verb) ? 'up' : LESS.includes(verb.verb) ? 'down' : null;
  if (wanted === null || /[不未没无]/u.test(verb.object)) return null;
  if (went !== wanted) return 'negated';
  const { degree } = verb;
  return degree === null || degree === 'mild' || degree === STEADY ? 'equivalent' : null;
}

/** The place of 持续, 不断, 稳步 among the strong words. */
const STEADY = 1;

function directionOf(actual: Actual): 'up' | 'down' | 'level' | null {
  if (saysUnchanged(actual.text)) return 'level';
  if (actual.form !== 'number' || actual.change === null) return null;
  if (!actual.span.low?.value.greaterThan(0)) return null;
  return actual.change === 'rise' ? 'up' : 'down';
}
