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

/** Is the word one of something bad? */
export const isBad = (segment: Segment | undefined): boolean =>
  segment?.kind === 'harm' || segment?.kind === 'fault' || segment?.kind === 'state';

export const isBurden = ({ kind }: Segment): boolean => BURDENS.has(kind);

/** What may stand before the verb that begins a phrase: when, where and how it is done, or another verb. */
const LEADS =
  /^(?:全[市县区省国年]|本[市县区年省]|[市县区省]级|当年|年度?|每[年月]|季度|月度|累计|共计?|合计|各级|各类|依法|专项|集中|综合|主要|重点|重大|及时|成功|有效|按期|按时|新增|协助|配合|组织|开展|推进|实施|完成|加强|严厉|严格|立案|现场|线上|线下|日常|定期|其他|基层|社区|农村|城市|城乡|乡镇|村级|街道)$/u;

/** Is the verb behind these words the beginning of its phrase? In 小区改造投诉 its object stands before it. */
export const isLead = (front: readonly Segment[]): boolean =>
  front.every(
    ({ kind, text }) =>
      kind === 'joint' || LEADING.has(kind) || LEADS.test(text) || /^[0-9A-Za-z.%]+$/u.test(text),
  );

const LEADING: ReadonlySet<Kind> = new Set<Kind>([
  'handling',
  'processing',
  'ridding',
  'asking',
  'accusing',
  'passive',
]);

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
