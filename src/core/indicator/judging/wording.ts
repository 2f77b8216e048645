import {
  ATTAINED,
  FILLERS,
  HEDGES,
  MILD,
  NEGATED,
  PARTIAL,
  SCALES,
  STRONG,
  TOPICS,
  type VerbGroup,
  VERBS,
} from '../words/qualitative-words';

/**
 * How a worded actual stands to a worded target: the same · attained (it says that the target was reached) · equivalent
 * (by the tables at least as much) · partial or negated (plainly less) · different.
 */
export type Comparison = 'same' | 'attained' | 'equivalent' | 'partial' | 'negated' | 'different';

/** Wordings longer than this are only compared whole. */
const LONGEST = 60;

/** Compares an actual's wording with a target's, both in one writing (see cellText); `name` is the indicator's. */
export function compareWording(target: string, actual: string, name: string): Comparison {
  const wanted = bare(target);
  const found = bare(actual);
  if (wanted === found) return 'same';
  if (found.length > LONGEST || wanted.length > LONGEST) return 'different';
  const core = withoutFillers(found);
  if (core === withoutFillers(wanted)) return 'same';
  if (isAttained(found)) return 'attained';
  if (PARTIAL.has(core)) return 'partial';
  const levels = compareLevels(withoutFillers(wanted), core) ?? compareVerbs(wanted, core, name);
  if (levels) return levels;
  if (NEGATED.includes(withoutYet(core)) && !HEDGES.test(wanted.replaceAll('不断', ''))) {
    return 'negated';
  }
  return contains(core, wanted, name) ? 'same' : 'different';
}

/** Does the actual say that the target was reached, whatever it is? */
export function isAttained(wording: string): boolean {
  return ATTAINED.has(bare(wording).replace(/^(?:已|均|都|全部)+(?=.{2})/u, ''));
}

/** 尚未完成 says 未完成: a wording without what only tells the time. */
export function withoutYet(wording: string): string {
  return bare(wording).replace(/^(?:目前|截至目前)?[尚还仍暂]?/u, '');
}

/** Punctuation says nothing in a wording. */
export function bare(text: string): string {
  return text.replace(/[\s,.;:!?、。，；：！？"'“”‘’()[\]《》<>·/]/gu, '');
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

interface Verb {
  readonly verb: string;
  readonly group: VerbGroup;
  /** Index in STRONG; 'mild' for 有所, null for no word. */
  readonly degree: number | 'mild' | null;
  /** What is raised or lowered, with all else that is said. */
  readonly object: string;
}

/** 持续提升 against 不断提高: the same or like verbs, with a degree that is at least the one asked. */
function compareVerbs(target: string, actual: string, name: string): Comparison | null {
  const wanted = readVerb(target);
  const found = readVerb(actual);
  if (!wanted || !found || HEDGES.test(found.object)) return null;
  if (!sameObject(wanted.object, found.object, name)) return null;
  if (wanted.group.contrary.includes(found.verb)) return 'negated';
  if (wanted.group !== found.group) return null;
  if (wanted.degree === found.degree || wanted.degree === null) return 'equivalent';
  return wanted.degree === 'mild' && typeof found.degree === 'number' ? 'equivalent' : null;
}

/** An actual may leave out what is raised, or name it where the target leaves it to the indicator's name. */
function sameObject(wanted: string, found: string, name: string): boolean {
  return found === wanted || found === '' || (wanted === '' && name.includes(found));
}

function readVerb(text: string): Verb | null {
  for (const group of VERBS) {
    for (const verb of group.verbs) {
      const at = text.lastIndexOf(verb);
      if (at >= 0) return { verb, group, ...degreeBefore(text, at, verb.length) };
    }
  }
  return null;
}

function degreeBefore(text: string, at: number, length: number): Pick<Verb, 'degree' | 'object'> {
  const before = text.slice(0, at);
  const behind = text.slice(at + length);
  const strong = STRONG.findIndex((words) => words.some((word) => before.endsWith(word)));
  const word = [...(STRONG[strong] ?? MILD)]
    .sort((one, other) => other.length - one.length)
    .find((one) => before.endsWith(one));
  const object = before.slice(0, before.length - (word?.length ?? 0)) + behind;
  return { degree: word === undefined ? null : strong < 0 ? 'mild' : strong, object };
}

/** The wanted wording whole, with nothing beside it but words of the indicator's name. */
function contains(actual: string, wanted: string, name: string): boolean {
  const at = actual.indexOf(wanted);
  if (wanted.length < 4 || at < 0) return false;
  const around = [actual.slice(0, at), actual.slice(at + wanted.length)];
  return around.every((part) => part === '' || (!HEDGES.test(part) && name.includes(part)));
}
