import { words } from '../words/word-list';
import type { Kind } from './lexicon';
import type { Segment } from './segment';
import { lastIndex, lastWord } from './sense';

/** Being late: what is done late is done badly, but what is late may be collected. */
const LATE: ReadonlySet<string> = new Set(
  words('逾期 超期 超时 延期 延迟 延误 滞后 推迟 拖延 迟延 不及时'),
);

/** Against the rules: what is done so is bad, but it may also be what is dealt with. */
const UNLAWFUL: ReadonlySet<string> = new Set(
  words('违规 违法 违章 违纪 非法 违反 违法违规 违纪违法 造假 伪造'),
);

/** Kinds of what is bad or dear. */
const BURDENS: ReadonlySet<Kind> = new Set<Kind>([
  'harm',
  'fault',
  'state',
  'cost',
  'use',
  'spending',
]);

export const isBurden = ({ kind }: Segment): boolean => BURDENS.has(kind);

/** Right before a word: 未整改. */
export const isNegated = (before: readonly Segment[]): boolean => lastWord(before)?.kind === 'not';

export const isLate = (before: readonly Segment[]): boolean =>
  LATE.has(lastWord(before)?.text ?? '');

export const isUnlawful = (before: readonly Segment[]): boolean =>
  UNLAWFUL.has(lastWord(before)?.text ?? '');

/** 误…, 漏…, 重复…. */
export const isWrong = (before: readonly Segment[]): boolean =>
  lastWord(before)?.kind === 'wrongly';

export const isPassive = (before: readonly Segment[]): boolean =>
  lastWord(before)?.kind === 'passive';

/**
 * A verb of bringing down in front, whose object is what stands behind it: 减少收入. In 成本下降达标率 the object stands before the
 * verb, in 降低成本满意度 it stands between.
 */
export function isBroughtDown(before: readonly Segment[]): boolean {
  const at = lastIndex(before, ({ kind }) => kind === 'falling');
  return at >= 0 && !before.some((segment) => isBurden(segment) || segment.kind === 'time-tail');
}
