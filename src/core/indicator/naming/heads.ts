import { isBad, isBroughtDown, isLate, isNegated, isPassive, isUnlawful, isWrong } from './before';
import { TRANSITIVE } from '../words/name-verbs';
import type { Kind } from './lexicon';
import { ofFault, ofHarm, ofState } from './objects';
import type { Segment } from './segment';
import { lastIndex, lastWord, type Measure, type Sense, sense } from './sense';

/** Verbs of work in the name, by how they take what is wrong before them. */
export type Verb =
  'accusing' | 'work' | 'asking' | 'processing' | 'handling' | 'ridding' | 'closing';

/** What a bad thing may have without being dealt with: 网络攻击成功次数, 污染覆盖率. */
const SPREADING = /^(?:成功|实现|完成|达成|覆盖|全覆盖|普及|有效|活跃)$/u;

/** A quality, or something gained. */
export function ofGood(
  before: readonly Segment[],
  { kind, text: word }: Segment & { readonly kind: 'quality' | 'gain' },
  measure: Measure,
): Sense {
  if (isNegated(before)) return sense('less', kind, kind === 'quality');
  if (isWrong(before) || isLate(before) || isUnlawful(before)) return sense('less', kind);
  if (isBroughtDown(before)) return sense('less', kind);
  if (isBad(lastWord(before)) && SPREADING.test(word)) return sense('unknown', kind);
  if (isPassive(before)) return sense('unknown', kind);
  return sense('more', kind, kind === 'quality' && measure !== 'count' && measure !== 'amount');
}

/** What is done, named by its verb at the end: 投诉办结率, 应急演练次数. */
export function ofVerb(before: readonly Segment[], verb: Verb, measure: Measure): Sense {
  const isOwn = verb === 'work' || verb === 'asking';
  if (isNegated(before)) return sense('less', verb, measure === 'rate');
  // 重复化解 may be of what comes again; what is done twice for nothing is of other work.
  if (isWrong(before)) {
    return sense(verb === 'handling' || verb === 'ridding' ? 'unknown' : 'less', verb);
  }
  if (isLate(before)) return sense(verb === 'handling' ? 'unknown' : 'less', verb);
  if (isUnlawful(before) && isOwn) return sense('less', verb);
  if (isPassive(before)) return sense(isOwn ? 'unknown' : 'less', verb);
  if (isBroughtDown(before)) return sense('unknown', verb);
  if (verb === 'accusing' || (measure === 'share' && isOwn && !isTakenPart(before))) {
    return sense('unknown', verb);
  }
  return sense('more', verb, measure === 'rate');
}

/** 参加培训人数比例, 绿色采购比例, 开展成分输血比例: the share that has it or does it. */
const isTakenPart = (before: readonly Segment[]): boolean =>
  before.some(({ kind, text }) => kind === 'quality' || /^(?:开展|实施|推行|推广)$/u.test(text));

/** What may be closed without loss. */
const CLOSED = /^(?:撤并|淘汰|腾退|关停|关闭)$/u;

const PASSED_OVER: ReadonlySet<Kind> = new Set<Kind>([
  'thing',
  'tool',
  'case',
  'harmful',
  'unknown',
  'spending',
  'joint',
  'happening',
  'count-tail',
  'amount-tail',
  'level-tail',
  'rate-tail',
  'share-tail',
]);

/** The nearest word that says something of what stands behind it. */
export const nearestSaid = (segments: readonly Segment[]): Segment | undefined =>
  segments[lastIndex(segments, ({ kind }) => !PASSED_OVER.has(kind))];

/** Things or persons: what is said of them, or done with them, decides (失业人员, 受益群众, 购置设备). */
export function ofThing(segments: readonly Segment[], measure: Measure): Sense {
  const at = lastIndex(segments, ({ kind }) => !PASSED_OVER.has(kind));
  const said = segments[at];
  if (!said) {
    const isMade = lastWord(segments)?.kind === 'tool';
    return isMade ? sense('more', 'tool') : sense('unknown', 'thing');
  }
  const before = segments.slice(0, at);
  const behind = segments.slice(at + 1);
  if (!isPlain(said, behind, measure)) return sense('unknown', said.kind);
  const isTool = behind.some(({ kind }) => kind === 'tool');
  switch (said.kind) {
    case 'harm':
    case 'fault':
    case 'state':
      return isTool ? sense('unknown', 'tool') : ofBad(before, said, behind, measure);
    case 'saving':
      return sense('more', 'saving');
    case 'quality':
    case 'gain':
      return { ...ofGood(before, { ...said, kind: said.kind }, measure), sure: false };
    case 'work':
    case 'asking':
      // 脱逃戒毒人员: the persons are named by the work, and what is said of them stands before.
      if (isBad(lastWord(before))) return sense('unknown', said.kind);
      return ofVerb(before, said.kind, measure === 'rate' ? 'none' : measure);
    case 'processing':
    case 'handling':
    case 'ridding':
      return ofVerb(before, said.kind, measure === 'rate' ? 'none' : measure);
    case 'accusing':
      return sense('unknown', 'accusing');
    case 'rising':
      return sense('more', 'rising');
    case 'closing':
      return sense(CLOSED.test(said.text) ? 'more' : 'unknown', 'closing');
    default:
      return sense('unknown', said.kind);
  }
}

/** Cases and persons are as bad as what is said of them; but an office counts 违法案件 among its work too. */
function ofBad(
  before: readonly Segment[],
  said: Segment,
  behind: readonly Segment[],
  measure: Measure,
): Sense {
  // 寻回走失老人, 帮教违法青少年: a verb in front, known or not, may do something for them.
  const front = lastWord(before)?.kind;
  if (front === 'unknown' || (front === 'work' && said.kind !== 'state')) {
    return sense('unknown', said.kind);
  }
  const inner =
    said.kind === 'harm'
      ? ofHarm(before, measure)
      : said.kind === 'fault'
        ? ofFault(before, said.text, measure)
        : ofState(before, measure);
  const isCase = behind.some(({ kind }) => kind === 'case');
  const isWork = behind.some(({ text }) => /案|线索/u.test(text)) && PROSECUTED.test(said.text);
  if (isWork && inner.way === 'less') return sense('unknown', 'case');
  return { ...inner, sure: inner.sure && isCase };
}

const PROSECUTED =
  /^(?:违法|违规|违法违规|违章|违纪|违纪违法|侵权|假冒|问题|投诉|举报|纠纷|信访|争议)/u;

/**
 * May the word be said of what stands behind it? What no list knows may be something bad (信息孤岛); a verb that takes any object
 * still does what it says. A mere topic makes no case good: 信息事件.
 */
function isPlain(said: Segment, behind: readonly Segment[], measure: Measure): boolean {
  const isGood = SAID_OF_GOOD.has(said.kind);
  const isCase = behind.some(({ kind }) => kind === 'case');
  if (isCase && (said.kind === 'quality' || said.kind === 'gain')) return false;
  if (!behind.some(({ kind }) => kind === 'unknown')) return true;
  if (measure === 'rate' && lastWord(behind)?.kind === 'unknown') return false;
  return !isGood || TRANSITIVE.has(said.text);
}

const SAID_OF_GOOD: ReadonlySet<Kind> = new Set<Kind>(['quality', 'gain', 'work', 'asking']);

/** 已关停 污染企业: closing what is bad is good; of other things it is not known. */
export function ofClosing(before: readonly Segment[]): Sense {
  const bad = before.some(({ kind }) => kind === 'harm' || kind === 'state' || kind === 'fault');
  return sense(bad && !isNegated(before) ? 'more' : 'unknown', 'closing');
}

/** What is used: a bad substance is used up, what was bought is put to use. */
export function ofUsing(before: readonly Segment[], measure: Measure): Sense {
  const what = lastWord(before);
  if (what?.kind === 'harmful') return sense('less', 'use', true);
  const good = what?.kind === 'gain' || what?.kind === 'quality' || what?.kind === 'tool';
  const text = before.map((segment) => segment.text).join('');
  const isPutToUse = good || (measure === 'rate' && FACILITIES.test(text));
  return sense(isPutToUse ? 'more' : 'unknown', 'using');
}

const FACILITIES =
  /电子|线上|网上|ETC|二维码|证照|泊位|基本药物|国产|清洁|绿色|普通话|安全带|头盔|安全帽|设备|设施|场地|场所|房屋|系统|平台|车辆|仪器|器械|病床|固定资产|资产|机房|软件|终端|服务器|网络/u;
