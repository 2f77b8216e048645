import { words } from '../words/word-list';
import { isBurden, isLead, isNegated, isWrong } from './before';
import type { Kind } from './lexicon';
import type { Segment } from './segment';
import { isRate, lastIndex, lastWord, type Measure, type Sense, sense } from './sense';

/** Failings that are the outcome of work, and never its object. */
const OUTCOMES: ReadonlySet<string> = new Set(
  words(`
    差错 错误 失误 过失 误差 偏差 误判 误报 遗漏 超时 超期 逾期 延期 延误 延迟 延时 滞后 推迟 拖延 中断 失败 失真 失效 不及时 不到位 不规范 不准确 不完整
    不满意 不合格 不达标 退件 退回 返工 返修 推诿 结转 结余
  `),
);

/** 整改不到位: how the work was done. */
const NOT_SO = /^不(?:到位|及时|彻底|规范|准确|完整|力|实|严)$/u;

/** Beyond this many characters a verb of dealing may have another object. */
const NEAR = 6;

const lengthOf = (segments: readonly Segment[]) =>
  segments.reduce((sum, { text }) => sum + text.length, 0);

/**
 * Something bad that is the head: the fewer the better, unless a verb in front deals with it (化解信访积案). Where the verb has
 * an object of its own before it (污染治理投诉), it is not said whose it is.
 */
export function ofHarm(before: readonly Segment[], measure: Measure): Sense {
  if (isNegated(before)) return sense(isRate(measure) ? 'more' : 'unknown', 'harm');
  for (let at = before.length - 1; at >= 0; at -= 1) {
    const front = before.slice(0, at);
    const undone = isNegated(front) || isWrong(front);
    switch (before[at]?.kind) {
      case 'handling':
      case 'ridding':
      case 'closing':
        if (undone) return sense('less', 'harm');
        if (isRate(measure) || !isLead(front)) return sense('unknown', 'harm');
        return sense('more', 'handling');
      case 'falling':
      case 'saving':
        return sense('more', 'falling', true);
      case 'processing':
        if (undone) return sense('less', 'harm');
        return isRate(measure) || !isLead(front) || lengthOf(before.slice(at + 1)) > NEAR
          ? sense('unknown', 'harm')
          : sense('more', 'processing');
      case 'rising':
        return sense('less', 'harm');
      case 'asking':
      case 'finding':
      case 'mixed':
        if (!isRate(measure)) return sense('unknown', 'harm');
        break;
      case 'preventing':
        return sense('unknown', 'preventing');
      default:
        break;
    }
  }
  return sense('less', 'harm', true);
}

/** A failing of the work: to work on it is no gain, only to put it right or bring it down. */
export function ofFault(before: readonly Segment[], head: string, measure: Measure): Sense {
  if (isNegated(before)) return sense(isRate(measure) ? 'more' : 'unknown', 'fault');
  // 应退未退, 未结: what was not done is no object of what is.
  if (/^未|^应.未/u.test(head)) return sense('less', 'fault');
  for (let at = before.length - 1; at >= 0; at -= 1) {
    const between = before.slice(at + 1);
    const front = before.slice(0, at);
    switch (before[at]?.kind) {
      case 'ridding':
        if (isNegated(front) || NOT_SO.test(head)) return sense('less', 'fault');
        if (between.some(isBurden) || !isLead(front)) return sense('unknown', 'fault');
        return sense(isRate(measure) ? 'unknown' : 'more', 'ridding');
      case 'handling':
        if (isRate(measure)) return sense('less', 'fault');
        return OUTCOMES.has(head) || !isLead(front)
          ? sense('unknown', 'fault')
          : sense('more', 'handling');
      case 'falling':
      case 'saving':
        return sense('more', 'falling', true);
      case 'rising':
        return sense('less', 'fault');
      case 'finding':
        if (!isRate(measure)) return sense('unknown', 'fault');
        break;
      case 'preventing':
        return sense('unknown', 'preventing');
      default:
        break;
    }
  }
  return sense('less', 'fault', true);
}

/** A cost, or what is used up: only saving and bringing down turn it. */
export function ofBurden(before: readonly Segment[], kind: 'cost' | 'use'): Sense {
  if (isNegated(before)) return sense('unknown', kind);
  for (const segment of [...before].reverse()) {
    switch (segment.kind) {
      case 'falling':
      case 'saving':
        return sense('more', 'saving', true);
      case 'handling':
      case 'ridding':
        if (kind === 'use') return sense('unknown', kind);
        break;
      default:
        break;
    }
  }
  return sense('less', kind, true);
}

/** Spending says nothing of its own; to cut it is good, and what should not be used is used up. */
export function ofSpending(before: readonly Segment[], measure: Measure): Sense {
  if (before.some(({ kind }) => kind === 'falling' || kind === 'saving')) {
    return sense('more', 'saving');
  }
  const own = lastWord(before);
  const front = before.slice(0, own ? before.lastIndexOf(own) : 0);
  switch (own?.kind) {
    case 'harm':
      return { ...ofHarm(front, measure), sure: false };
    case 'fault':
      return { ...ofFault(front, own.text, measure), sure: false };
    case 'state':
      return { ...ofState(front, measure), sure: false };
    case 'handling':
    case 'ridding':
      return sense('more', 'handling');
    case 'gain':
    case 'quality':
      return sense(measure === 'share' ? 'more' : 'unknown', 'gain');
    case 'harmful':
      return sense('less', 'use', true);
    case 'cost':
      return sense('less', 'cost');
    default:
      return sense(DEALT_WITH.has(nearestVerb(before)) ? 'more' : 'unknown', 'spending');
  }
}

/** 清欠农民工工资: what is paid back or collected. */
const DEALT_WITH: ReadonlySet<Kind | undefined> = new Set<Kind>(['handling', 'ridding']);

const nearestVerb = (before: readonly Segment[]): Kind | undefined =>
  before[lastIndex(before, ({ kind }) => kind !== 'thing' && kind !== 'joint')]?.kind;

/** Persons or things in a bad state: fewer are better, unless something is done for them (帮扶失业人员). */
export function ofState(before: readonly Segment[], measure: Measure): Sense {
  if (isNegated(before)) return sense(isRate(measure) ? 'more' : 'unknown', 'state');
  for (let at = before.length - 1; at >= 0; at -= 1) {
    const front = before.slice(0, at);
    switch (before[at]?.kind) {
      case 'falling':
      case 'saving':
        return sense('more', 'falling', true);
      case 'rising':
        return sense('less', 'state');
      case 'handling':
      case 'processing':
      case 'ridding':
      case 'closing':
        if (isRate(measure)) break;
        return sense(isNegated(front) || isWrong(front) ? 'less' : 'more', 'handling');
      case 'work':
        // 培训失业人员, but not 教育阶段辍学人数.
        if (isRate(measure) || lastWord(before) !== before[at]) break;
        return sense(isNegated(front) || isWrong(front) ? 'less' : 'more', 'work');
      case 'asking':
      case 'finding':
      case 'preventing':
      case 'mixed':
        if (isRate(measure)) break;
        return sense('unknown', 'state');
      default:
        break;
    }
  }
  return sense('less', 'state', true);
}
