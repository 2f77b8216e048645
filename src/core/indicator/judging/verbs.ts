import { HEDGES, MILD, STRONG, type VerbGroup, VERBS } from '../words/qualitative-words';

/** What a wording says goes up, down or better, and how much. */
export interface Verb {
  readonly verb: string;
  readonly group: VerbGroup;
  /** Index in STRONG; 'mild' for 有所, null for no word. */
  readonly degree: number | 'mild' | null;
  /** What is raised or lowered, with all else that is said. */
  readonly object: string;
}

/** 持续提升 against 不断提高: the same or like verbs, with a degree that is at least the one asked. */
export function compareVerbs(
  target: string,
  actual: string,
  name: string,
): 'equivalent' | 'negated' | null {
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

/** The last such verb of a wording without punctuation; null where it has none. */
export function readVerb(text: string): Verb | null {
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
