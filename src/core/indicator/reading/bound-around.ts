import {
  type BoundWord,
  PLAN_WORDS,
  type Precision,
  type Relation,
  SIGNS,
  WHOLE_WORDS,
  WORDS_BEFORE,
  WORDS_BEHIND,
} from '../words/bound-words';

/** What the signs and words around a number say. */
export interface Said {
  readonly relation: Relation | null;
  /** Where the relation comes from. */
  readonly basis: 'sign' | 'words' | null;
  /** The relation is only 达到, 控制在 …: in an actual it tells a plain value. */
  readonly weak: boolean;
  /** The number is a change against before: 增长5%. */
  readonly change: 'rise' | 'fall' | null;
  readonly precision: Precision;
  /** Some word of planning stands before the number: it is none that was reached. */
  readonly planned: boolean;
}

/** What was said on one side of a number, and the text that is left there. */
export interface Stripped {
  readonly said: Said;
  readonly rest: string;
}

const NOTHING: Said = {
  relation: null,
  basis: null,
  weak: false,
  change: null,
  precision: 'exact',
  planned: false,
};

interface IndexedWord {
  readonly text: string;
  readonly said: Said;
}

/** Words by their last character, longest first: they are taken off the end. */
type Index = ReadonlyMap<string, readonly IndexedWord[]>;

const BEFORE: Index = byLastCharacter([
  ...WORDS_BEFORE,
  ...PLAN_WORDS.map((text) => ({ text, planned: true as const })),
]);
const BEHIND: Index = byLastCharacter(WORDS_BEHIND);

/** Takes the known words off the end of what stands before a number; null when they contradict each other. */
export function stripBefore(text: string): Stripped | null {
  return strip(text, BEFORE);
}

/** Takes the known words off the end of what stands behind a number, down to its unit; null when they contradict. */
export function stripBehind(text: string): Stripped | null {
  return strip(text, BEHIND);
}

/** Both together: a weak relation gives way, one in the same direction changes nothing, any other contradicts. */
export function combined(first: Said, second: Said): Said | null {
  if (first === NOTHING) return second;
  if (second === NOTHING) return first;
  if (first.change !== null && second.change !== null) return null;
  const said = {
    change: first.change ?? second.change,
    precision: first.precision === 'exact' ? second.precision : first.precision,
    planned: first.planned || second.planned,
  };
  const { relation, basis, weak } = stronger(first, second);
  const contradict =
    sideOf(first) !== null && sideOf(second) !== null && sideOf(first) !== sideOf(second);
  return contradict && first.weak === second.weak ? null : { ...said, relation, basis, weak };
}

function stronger(first: Said, second: Said): Said {
  if (first.relation === null) return second;
  return second.relation !== null && first.weak && !second.weak ? second : first;
}

function sideOf({ relation }: Said): 'up' | 'down' | 'equal' | null {
  switch (relation) {
    case 'at-least':
    case 'more-than':
      return 'up';
    case 'at-most':
    case 'less-than':
      return 'down';
    case 'equal':
    case null:
      return relation;
  }
}

function strip(text: string, index: Index): Stripped | null {
  let said: Said | null = NOTHING;
  let rest = text;
  for (;;) {
    const word = lastWord(rest, index);
    if (!word) return { said, rest };
    said = combined(word.said, said);
    if (!said) return null;
    rest = rest.slice(0, -word.text.length);
  }
}

function lastWord(text: string, index: Index): IndexedWord | undefined {
  const candidates = index.get(text.slice(-1));
  if (!candidates || WHOLE_WORDS.some((word) => text.endsWith(word))) return undefined;
  // A single character of planning may be part of a word (响应): it must be all that is left.
  return candidates.find((word) =>
    word.said.planned && word.text.length === 1 ? text === word.text : text.endsWith(word.text),
  );
}

function saidBy({ text, ...word }: BoundWord): Said {
  if (Object.keys(word).length === 0) return NOTHING;
  return {
    relation: word.relation ?? null,
    basis: word.relation ? (SIGNS.has(text) ? 'sign' : 'words') : null,
    weak: word.weak === true,
    change: word.change ?? null,
    precision: word.precision ?? 'exact',
    planned: word.planned === true,
  };
}

function byLastCharacter(words: readonly BoundWord[]): Index {
  const index = new Map<string, IndexedWord[]>();
  for (const word of [...words].sort((one, other) => other.text.length - one.text.length)) {
    const last = word.text.slice(-1);
    index.set(last, [...(index.get(last) ?? []), { text: word.text, said: saidBy(word) }]);
  }
  return index;
}
