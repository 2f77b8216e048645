import { isNegated } from './before';
import { nearestSaid, ofClosing, ofGood, ofThing, ofUsing, ofVerb } from './heads';
import { ofBurden, ofFault, ofHarm, ofSpending, ofState } from './objects';
import type { Kind } from './lexicon';
import type { Segment } from './segment';
import { lastWord, type Measure, type Sense, sense, turned, withoutTail } from './sense';
import { wayOfTime } from './time-sense';

/** What the words of a name come to: by the last that is no mere measure, and what stands before it. */
export function senseOf(segments: readonly Segment[]): Sense & { readonly measure: Measure } {
  const { rest, measure, tail } = withoutTail(segments);
  const found = ofHead(rest, measure);
  // A score is given for what is good.
  const isScore = found.way === 'unknown' && tail.includes('分') && measure === 'level';
  return { ...(isScore ? sense('more', 'quality') : found), measure };
}

function ofHead(segments: readonly Segment[], measure: Measure): Sense {
  const head = segments.at(-1);
  if (!head) return sense('unknown', 'unknown');
  const before = segments.slice(0, -1);
  switch (head.kind) {
    case 'harm':
      return ofHarm(before, measure);
    case 'fault':
      return ofFault(before, head.text, measure);
    case 'state':
      return ofState(before, measure);
    case 'cost':
    case 'use':
      return ofBurden(before, head.kind);
    case 'spending':
      return ofSpending(before, measure);
    case 'wrongly':
      return sense(isNegated(before) ? 'more' : 'less', 'fault');
    case 'quality':
    case 'gain':
      return (
        ofBadAsset(before, head, measure) ?? ofGood(before, { ...head, kind: head.kind }, measure)
      );
    case 'work':
    case 'asking':
    case 'processing':
    case 'handling':
    case 'ridding':
      return ofVerb(before, head.kind, measure);
    case 'accusing':
      return ofVerb(before, measure === 'rate' ? 'handling' : 'accusing', measure);
    case 'saving':
      return sense(isNegated(before) ? 'unknown' : 'more', 'saving', true);
    case 'falling':
      return ofFall(before);
    case 'rising':
      return ofRise(before, head.text);
    case 'closing':
      return ofClosing(before);
    case 'using':
      return ofUsing(before, measure);
    case 'finding':
      return ofFinding(before, head.text);
    case 'preventing':
      return ofPreventing(before);
    case 'happening':
      return ofHappening(before, head.text, measure);
    case 'time-tail':
      return sense(wayOfTime(segments), 'time-tail');
    case 'mixed':
      return ofMixed(before, head.text);
    case 'thing':
    case 'tool':
    case 'case':
    case 'harmful':
    case 'unknown':
      return ofUnknownFailing(before, head) ?? ofThing(segments, measure);
    default:
      return sense('unknown', head.kind);
  }
}

/** 闲置床位, 破损路灯: what would be a gain is in a bad state; of 负面信息 it is not known what is done with it. */
function ofBadAsset(before: readonly Segment[], head: Segment, measure: Measure): Sense | null {
  const said = nearestSaid(before);
  if (head.kind !== 'gain' || !said || !BAD.has(said.kind)) return null;
  return /信息|数据|稿件|作品|收入/u.test(head.text)
    ? sense('unknown', said.kind)
    : ofThing([...before, { ...head, kind: 'thing' }], measure);
}

/** 误拦率, 漏录数: a failing, whatever the verb is. */
function ofUnknownFailing(before: readonly Segment[], head: Segment): Sense | null {
  const isFailing = head.kind === 'unknown' && /^[误漏错]$/u.test(lastWord(before)?.text ?? '');
  return isFailing && head.text.length <= 2 ? sense('less', 'fault') : null;
}

/** 事故起数下降率, 收入下降幅度: good where it is a burden that goes down. */
function ofFall(before: readonly Segment[]): Sense {
  if (lastWord(before)?.kind === 'time-tail') {
    return sense(turned(wayOfTime(before)), 'falling');
  }
  const inner = senseOf(before);
  if (lastWord(before)?.kind === 'harmful') return sense('more', 'falling');
  if (inner.of === 'spending' && inner.way === 'unknown') return sense('more', 'falling');
  return sense(turned(inner.way), 'falling', inner.sure && inner.way === 'less');
}

/** 收入增长率, 费用增长率: good where it is a gain that goes up. */
function ofRise(before: readonly Segment[], verb: string): Sense {
  const inner = senseOf(before);
  if (/^(?:排名|名次|位次)$/u.test(lastWord(before)?.text ?? '')) return sense('more', 'rising');
  if (inner.way === 'unknown' && /改善|增强|加强/u.test(verb)) return sense('more', 'rising');
  return sense(inner.way, 'rising', inner.sure);
}

/** Changes of a budget or a plan are the fewer the better; of nothing else here it is known. */
function ofMixed(before: readonly Segment[], word: string): Sense {
  const isPlan = /预算|科目|计划|指标|方案|设计|用途/u.test(lastWord(before)?.text ?? '');
  return /^(?:调[整剂]|追[加减])/u.test(word) && isPlan
    ? sense('less', 'fault', true)
    : sense('unknown', 'mixed');
}

const EXAMINATIONS = /检查|CT|MRI|X光|X线|B超|超声|影像|造影|内镜|胃镜|病理|摄片|诊断|送检/u;
const VERMIN = /房间|粉块|幼虫|虫卵|蛹|鼠|蚊|蝇|蟑|不合格|污染|农残|药残|残留/u;

/** What is found: in an examination that was called for it is good, of vermin it is bad. */
function ofFinding(before: readonly Segment[], verb: string): Sense {
  const text = before.map((segment) => segment.text).join('');
  if (verb.startsWith('识别')) return sense(isNegated(before) ? 'less' : 'more', 'finding');
  if (!/^(?:阳性|检出)/u.test(verb)) return sense('unknown', 'finding');
  if (VERMIN.test(text)) return sense('less', 'finding');
  return sense(EXAMINATIONS.test(text) ? 'more' : 'unknown', 'finding');
}

const ILLNESSES = /血压|血糖|高血压|糖尿病|慢性病|疼痛|病情|癌痛|哮喘/u;
const LIMITED = /人员|编制|投资|面积|规模|造价|供养|车辆|用车|用地|价|费|资金|预算|概算/u;

/** 风险控制率 is good, 公用经费控制率 is the less the better. */
function ofPreventing(before: readonly Segment[]): Sense {
  const what = lastWord(before);
  if (what?.kind === 'harm' || what?.kind === 'fault' || ILLNESSES.test(what?.text ?? '')) {
    return sense('more', 'preventing', true);
  }
  const limited =
    what?.kind === 'cost' || what?.kind === 'spending' || LIMITED.test(what?.text ?? '');
  return limited ? sense('less', 'cost', true) : sense('unknown', 'preventing');
}

const BAD: ReadonlySet<Kind> = new Set<Kind>(['harm', 'fault', 'state']);

/** What happens is what stands before; 发生率 alone is of something bad. */
function ofHappening(before: readonly Segment[], verb: string, measure: Measure): Sense {
  const isRateOf = measure === 'rate' || verb.endsWith('率');
  const inner = ofHead(withoutTail(before).rest, isRateOf ? 'rate' : measure);
  if (isNegated(before)) return sense(turned(inner.way), 'happening');
  const isBad = BAD.has(inner.of) && inner.way !== 'unknown';
  if (isBad || (inner.way !== 'unknown' && !isRateOf)) return inner;
  return sense(isRateOf && inner.way === 'unknown' ? 'less' : 'unknown', 'happening');
}
