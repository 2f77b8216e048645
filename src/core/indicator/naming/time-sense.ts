import { LONGER, SHORTENING, SHORTER } from '../words/name-times';
import { LEXICON, type Kind } from './lexicon';
import type { Segment } from './segment';
import type { Way } from './sense';

const LENGTHS: readonly (readonly [string, Way])[] = [
  ...LONGER.map((word) => [word, 'more'] as const),
  ...SHORTER.map((word) => [word, 'less'] as const),
];
const BAD: ReadonlySet<Kind> = new Set<Kind>(['harm', 'fault', 'state']);

/**
 * Which way a length of time is better: by the last thing in the name that is done, waited for or enjoyed. 服务响应时间 is the
 * shorter the better, 公示时间 the longer; 缩短办理时限 the more.
 */
export function wayOfTime(segments: readonly Segment[]): Way {
  const text = segments.map((segment) => segment.text).join('');
  const { way, at } = lastLength(text);
  const bad = lastBad(segments);
  const told = bad.end > at ? bad.way : way;
  // 时限 by itself is a limit.
  const found = told === 'unknown' && /时限|时效/u.test(text) ? 'less' : told;
  if (!SHORTENING.test(text)) return found;
  return found === 'less' ? 'more' : 'unknown';
}

/** The last word that tells; of those that end together the longest. */
function lastLength(text: string): { readonly way: Way; readonly at: number } {
  let best = { way: 'unknown' as Way, at: 0, length: 0 };
  for (const [word, way] of LENGTHS) {
    const start = text.lastIndexOf(word);
    const at = start + word.length;
    if (start < 0 || at < best.at || (at === best.at && word.length <= best.length)) continue;
    best = { way, at, length: word.length };
  }
  return best;
}

/** Days of something bad: 重污染天数; or without it: 无事故天数. */
function lastBad(segments: readonly Segment[]): { readonly way: Way; readonly end: number } {
  let end = 0;
  let found = { way: 'unknown' as Way, end: 0 };
  segments.forEach(({ text }, index) => {
    end += text.length;
    const kind = LEXICON.get(text);
    if (!kind || !BAD.has(kind)) return;
    const isWithout = segments[index - 1]?.kind === 'not';
    found = { way: isWithout ? 'more' : 'less', end };
  });
  return found;
}
