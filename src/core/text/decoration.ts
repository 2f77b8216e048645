import { withCircles, withoutCircles } from './circled';
import { LEADS, MAY_LEAD } from './leads';

/**
 * What decorates a name without being part of it: numbering (1、 （一） ① 第一、 1.1), marks (★ ▲ *),
 * prefixes (指标1： 其中：), brackets around all of it, punctuation behind it. Whoever compares names
 * reads it here. Digits that belong to the name stay: 3岁以下儿童, 12345热线, 5G基站, 1.5万人次.
 */

/** A name without all that decorates it, in canonical writing without white space. */
export function undecorated(text: string): string {
  let name = withoutEnd(withoutLead(text));
  for (let pairs = 0; pairs < MOST_PAIRS; pairs += 1) {
    const inner = inBrackets(name);
    if (inner === null) break;
    name = withoutEnd(withoutLead(inner));
  }
  return name.replace(/ /g, '');
}

/** So many brackets around brackets are looked into. */
const MOST_PAIRS = 3;

/** {@link undecorated} for comparing: quotes do not count either. `“三公”经费` is `三公经费`. */
export function nameKey(text: string): string {
  return undecorated(text).replace(QUOTES, '');
}

/** Without marks and quotes wherever they stand: in a heading they say nothing at all. */
export function withoutOrnaments(text: string): string {
  return text.replace(/[★☆※*_"'“”‘’「」『』《》<>]/g, '');
}

const QUOTES = /["'“”‘’「」『』《》〈〉]/g;

/**
 * How deep the numbering in front of a name stands: 一、 0, (一) 1, 1、 2, 1.1 3, 1.1.1 4, (1) 5, ① 6,
 * a. 7; null without numbering.
 */
export function numberingDepth(text: string): number | null {
  return frontOf(withCircles(text)).depth;
}

/** True for a part of the row above: 其中：… */
export function saysPart(text: string): boolean {
  return frontOf(withCircles(text)).part;
}

/** Text in canonical writing without what decorates it in front. */
export function withoutLead(text: string): string {
  const circled = withCircles(text);
  return withoutCircles(circled.slice(frontOf(circled).length));
}

/** Text (in canonical writing) without what decorates it at its end. */
export function withoutEnd(text: string): string {
  let length = text.length;
  while (length > 0 && END.includes(text.charAt(length - 1))) length -= 1;
  return text.slice(0, length);
}

const END = ' :;,、。.…⋯★☆▲△※*●•';

interface Front {
  /** How much of the text decorates. */
  readonly length: number;
  readonly depth: number | null;
  readonly part: boolean;
}

function frontOf(text: string): Front {
  let [length, depth, part]: [number, number | null, boolean] = [0, null, false];
  for (;;) {
    const lead = matchesAt(MAY_LEAD, text, length)
      ? LEADS.find(({ pattern }) => matchesAt(pattern, text, length))
      : undefined;
    if (!lead) return { length, depth, part };
    length = lead.pattern.lastIndex;
    depth ??= lead.depth ?? null;
    part ||= lead.part === true;
  }
}

function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

const PARTNERS: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '“': '”',
  '「': '」',
  '『': '』',
  '《': '》',
};

/** What one pair of brackets or quotes holds, where it holds all of the name; null where none does. */
function inBrackets(name: string): string | null {
  const [open, close] = [name.charAt(0), PARTNERS[name.charAt(0)]];
  if (close === undefined || !name.endsWith(close)) return null;
  let depth = 0;
  for (let at = 0; at < name.length - 1; at += 1) {
    if (name[at] === open) depth += 1;
    else if (name[at] === close) depth -= 1;
    if (depth === 0) return null;
  }
  return name.slice(1, -1);
}
