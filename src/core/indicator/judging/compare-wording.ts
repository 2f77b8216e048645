import { bare } from './bare';
import { ATTAINED } from '../words/completion-words';
import { compareVerbs } from './verbs';
import { compareStatements } from './compare-statements';
import { FILLERS, HEDGES, RANKS, SCALES, TOPICS } from '../words/qualitative-words';

/**
 * How a worded actual stands to a worded target: the same · attained (it says that the target was reached) · equivalent
 * (by the tables at least as much) · partial or negated (plainly less) · different.
 */
export type Comparison = 'same' | 'attained' | 'equivalent' | 'partial' | 'negated' | 'different';

/** Wordings longer than this are only compared whole. */
const LONGEST = 60;

/** Compares an actual's wording with a target's, both in one writing (see cellText); `name` is the indicator's. */
export function compareWording(target: string, actual: string, name: string): Comparison {
  const wanted = bare(often(target));
  const found = bare(often(actual));
  if (wanted === found) return 'same';
  if (found.length > LONGEST || wanted.length > LONGEST) return 'different';
  const core = withoutFillers(found);
  if (core === withoutFillers(wanted)) return 'same';
  if (isAttained(found)) return 'attained';
  const levels = compareLevels(withoutFillers(wanted), core) ?? compareVerbs(wanted, core, name);
  if (levels) return levels;
  const stated = compareStatements(target, actual, name);
  if (stated) return stated;
  return contains(core, wanted, name) ? 'same' : 'different';
}

/** 按月, 逐月 and 每月 say the same. */
function often(text: string): string {
  return text
    .replace(/[按逐](?=[日天周旬月季年](?!度计划))/gu, '每')
    .replace(/每季(?!度)/gu, '每季度');
}

/** Does the actual say that the target was reached, whatever it is? */
export function isAttained(wording: string): boolean {
  return ATTAINED.test(bare(wording).replace(/^(?:已|均|都|全部|圆满|顺利)+(?=.{2})/u, ''));
}

function withoutFillers(text: string): string {
  let rest = text;
  for (;;) {
    const front = FILLERS.find((filler) => rest.length > filler.length && rest.startsWith(filler));
    const end = FILLERS.find((filler) => rest.length > filler.length && rest.endsWith(filler));
    if (front !== undefined) rest = rest.slice(front.length);
    else if (end === '了') rest = rest.slice(0, -1);
    else return rest;
  }
}

/** Two words of one scale; the lowest level is the opposite of any other. */
function compareLevels(target: string, actual: string): Comparison | null {
  for (const ranks of RANKS) {
    const wanted = levelOf(ranks, target);
    const found = levelOf(ranks, actual);
    if (wanted > 0 && found >= 0) return found >= wanted ? 'equivalent' : 'negated';
  }
  for (const scale of SCALES) {
    const wanted = levelOf(scale, target);
    const found = levelOf(scale, actual);
    if (wanted < 0 || found < 0) continue;
    // Who asks for the lowest level (风险低) does not ask for a higher one.
    if (wanted === 0) return found === 0 ? 'equivalent' : null;
    if (found >= wanted) return 'equivalent';
    return found === 0 ? 'negated' : 'different';
  }
  return null;
}

function levelOf(scale: readonly (readonly string[])[], wording: string): number {
  const level = scale.findIndex((words) => words.includes(wording));
  if (level >= 0) return level;
  const topic = TOPICS.find((word) => wording.length > word.length && wording.startsWith(word));
  if (topic === undefined) return -1;
  const rest = wording.slice(topic.length);
  return scale.findIndex((words) => words.includes(rest));
}

/** The wanted wording whole, with nothing beside it but words of the indicator's name. */
function contains(actual: string, wanted: string, name: string): boolean {
  const at = actual.indexOf(wanted);
  if (wanted.length < 4 || at < 0) return false;
  const around = [actual.slice(0, at), actual.slice(at + wanted.length)];
  return around.every((part) => part === '' || (!HEDGES.test(part) && name.includes(part)));
}
