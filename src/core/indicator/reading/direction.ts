import { DIRECTION_WORDS, type Measured } from '../words/direction-words';
import type { Direction, DirectionBasis, IndicatorContext } from '../judgement';
import {
  AMISS,
  GROUP_OF_CAPS,
  GROUP_OF_GAINS,
  MERE_TAIL,
  NEGATION,
  NEUTRAL,
  REMOVAL,
  STANDARD,
  WORK,
} from '../words/name-words';
import { isMoney, type Unit } from './units';

/** A direction and what it follows from. */
export interface Resolved {
  readonly direction: Direction;
  readonly basis: DirectionBasis;
}

interface Entry {
  readonly direction: 'higher' | 'lower';
  readonly of: Measured;
  /** What must stand before `last`, anywhere, in this order. */
  readonly before: readonly string[];
  readonly last: string;
  readonly length: number;
}

/** Two characters decide which words may begin at a place, so that a name is read in one go. */
const KEY_LENGTH = 2;
const ENTRIES: ReadonlyMap<string, readonly Entry[]> = indexed();

function indexed(): ReadonlyMap<string, readonly Entry[]> {
  const index = new Map<string, Entry[]>();
  for (const { direction, of, words } of DIRECTION_WORDS) {
    for (const word of words) {
      const parts = word.split('…');
      const last = parts.at(-1) ?? '';
      const entry = { direction, of, before: parts.slice(0, -1), last, length: word.length };
      const key = last.slice(0, KEY_LENGTH);
      index.set(key, [...(index.get(key) ?? []), entry]);
    }
  }
  return index;
}

/**
 * The direction that an indicator's name tells for numbers in `unit`: 出勤率 → higher, 成本 → lower, and by its head
 * word 成本节约率 → higher. Unknown when it tells none.
 */
export function directionOfName(name: string, unit: Unit): Direction {
  const found = headWord(withoutNotes(name), unit);
  return found?.certain ? found.direction : 'unknown';
}

/**
 * The direction of a bare number: by the indicator's name, then by its group (成本指标); a bare count or percent is a
 * floor by the forms' habit. Money, time and standards have no habit, nor have things that went amiss.
 */
export function directionOfBareNumber(unit: Unit, { name, group }: IndicatorContext): Resolved {
  const text = withoutNotes(name);
  const head = headWord(text, unit);
  if (head?.certain) return { direction: head.direction, basis: 'indicator' };
  if (unit.family === 'time') return group.includes('时效') ? CAP : UNKNOWN;
  if (isMoney(unit)) return directionOfMoney(text, unit, group);
  if (unit.family === 'age' || unit.family === 'other' || GROUP_OF_CAPS.test(group)) return UNKNOWN;
  if (unit.family !== 'percent' && has(text, NEUTRAL)) return UNKNOWN;
  const amiss = head?.direction === 'lower' || has(text, AMISS);
  return amiss && !has(text, WORK) ? UNKNOWN : { direction: 'higher', basis: 'default' };
}

const UNKNOWN: Resolved = { direction: 'unknown', basis: 'none' };
const CAP: Resolved = { direction: 'lower', basis: 'indicator' };
const FLOOR: Resolved = { direction: 'higher', basis: 'indicator' };

/** Sums follow their group; what is paid per head or piece may be a price or a benefit. */
function directionOfMoney(text: string, unit: Unit, group: string): Resolved {
  if (unit.per.length > 0 || STANDARD.test(text)) return UNKNOWN;
  if (GROUP_OF_CAPS.test(group)) return CAP;
  return GROUP_OF_GAINS.test(group) ? FLOOR : UNKNOWN;
}

function has(text: string, words: readonly string[]): boolean {
  return words.some((word) => text.includes(word));
}

interface Head {
  readonly direction: 'higher' | 'lower';
  /** It is the head of the name: what follows it does not change what is counted. */
  readonly certain: boolean;
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** The last word in the name that has a direction; of those that end together the longest. */
function headWord(text: string, unit: Unit): Head | null {
  if (isMoney(unit) && STANDARD.test(text)) return null;
  let best: (Place & { readonly entry: Entry }) | null = null;
  for (let at = 0; at + KEY_LENGTH <= text.length; at += 1) {
    for (const entry of ENTRIES.get(text.slice(at, at + KEY_LENGTH)) ?? []) {
      if (!applies(entry.of, unit) || !text.startsWith(entry.last, at)) continue;
      const end = at + entry.last.length;
      const start = startOf(text.slice(0, at), entry.before);
      if (start >= 0 && (best === null || outweighs(entry, end, best.entry, best.end))) {
        best = { entry, start, end };
      }
    }
  }
  if (best === null) return null;
  const { entry, start, end } = best;
  const { of, direction } = entry;
  const certain = of === 'rate' || of === 'time' || MERE_TAIL.test(text.slice(end));
  return {
    direction: isTurned(text.slice(0, start), of) ? opposite(direction) : direction,
    certain,
  };
}

function outweighs(entry: Entry, end: number, other: Entry, otherEnd: number): boolean {
  return end > otherEnd || (end === otherEnd && entry.length > other.length);
}

/** 不及时率, 零投诉, 减少事故: what stands before the word turns its direction. */
function isTurned(before: string, of: Measured): boolean {
  if (of === 'time') return false;
  return NEGATION.test(before) || (of !== 'rate' && REMOVAL.test(before));
}

function opposite(direction: 'higher' | 'lower'): 'higher' | 'lower' {
  return direction === 'higher' ? 'lower' : 'higher';
}

function applies(of: Measured, unit: Unit): boolean {
  if (unit.family === 'time') return of === 'time';
  switch (of) {
    case 'any':
      return true;
    case 'time':
      return false;
    case 'money':
      return isMoney(unit) || unit.family === 'none';
    case 'rate':
      return unit.family === 'percent' || unit.family === 'none' || unit.name === '分';
  }
}

/** Where the first of the parts begins, all of them in their order as late in the text as they can; −1 without one. */
function startOf(text: string, parts: readonly string[]): number {
  let start = text.length;
  for (const part of [...parts].reverse()) {
    start = start < part.length ? -1 : text.lastIndexOf(part, start - part.length);
    if (start < 0) return -1;
  }
  return start;
}

/** The name without notes in brackets. */
function withoutNotes(name: string): string {
  return name.replace(/\([^()]{0,40}\)/gu, '');
}
