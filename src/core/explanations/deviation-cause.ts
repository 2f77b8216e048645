import { type Decimal, ZERO } from '../amount/decimal';
import { showPercent, showRounded } from '../amount/show';
import { statedTarget } from '../figures/stated-target';
import type { Indicator } from '../forms/form';
import { quoted } from '../indicator/reading/cell-text';
import type { Judgement } from '../indicator/judgement';
import { message, type Message } from '../messages/message';
import { tightText } from '../text/plain-text';
import type { ReviewedSet } from '../reviewed-set';
import { marksOf } from '../scores/indicator-marks';
import { basisOf, showLimit } from '../policy/policy-limit';
import { inPoints } from '../scores/score-range';
import { indicatorStub } from './stub';

/**
 * A missed target, with or without 完成率, a cap exceeded · marks lost · far above a floor, far below a cap · a low execution rate. As
 * permanent as the cases of findings: they are part of what a finding is about.
 */
export type DeviationCase =
  'unmet' | 'unmet-rate' | 'over-cap' | 'score' | 'over' | 'under-cap' | 'execution-rate';

/** Why an explanation is needed. */
export interface Cause {
  readonly case: DeviationCase;
  /** What departs from target or budget, with its figures. */
  readonly what: Message;
  /** What the unit is asked to write. */
  readonly ask: Message;
  /** A shortfall (missed target, marks lost) weighs more than a surplus. */
  readonly severity: 'error' | 'warning';
  /** The document that the policy's limit is from. */
  readonly basis: Message;
  /** The figures of the explanation, up to where the unit's own words begin; null where they are not known. */
  readonly stub: Message | null;
}

/** What about the indicator the policy wants explained; null for nothing. */
export function causeOf(
  set: ReviewedSet,
  indicator: Indicator,
  judgement: Judgement,
): Cause | null {
  const { triggers } = set.policy;
  const { verdict } = judgement;
  const { weight, score } = marksOf(indicator);
  if (verdict === 'unmet' && triggers.unmet.value) {
    return {
      ...shortfall(indicator, judgement),
      ask: message('deviation.ask-unmet'),
      severity: 'error',
      basis: basisOf(triggers.unmet),
      stub: indicatorStub(indicator, judgement, 'cause-and-measures', false),
    };
  }
  // A row whose actual is still blank is incomplete; what to explain shows only then.
  const answered = indicator.actual.text !== '';
  if (triggers.scoreBelowWeight.value && answered && weight && score && isLess(score, weight)) {
    return {
      case: 'score',
      what: message('deviation.score', {
        name: tightText(indicator.name.text),
        score: showRounded(score),
        weight: showRounded(weight),
      }),
      ask: message('deviation.ask-score'),
      severity: 'error',
      basis: basisOf(triggers.scoreBelowWeight),
      stub: indicatorStub(indicator, judgement, 'cause-and-measures', true),
    };
  }
  const unscored = indicator.score !== null && score === null;
  return verdict === 'met' && !unscored ? surplusOf(set, indicator, judgement) : null;
}

function shortfall(indicator: Indicator, judgement: Judgement): Pick<Cause, 'case' | 'what'> {
  const words = wordsFor(indicator, judgement);
  const { attainment, direction } = judgement;
  if (!attainment) return { case: 'unmet', what: message('deviation.unmet', words) };
  const figures = { ...words, attainment: showPercent(attainment) };
  const missed = direction === 'lower' ? 'over-cap' : 'unmet-rate';
  return { case: missed, what: message(`deviation.${missed}`, figures) };
}

/** Far above a floor, or far below a cap: the target may have been set too low. */
function surplusOf(set: ReviewedSet, indicator: Indicator, judgement: Judgement): Cause | null {
  const { overAttainment, underCap } = set.policy.triggers;
  const { attainment, kind, isCost } = judgement;
  if (!attainment) return null;
  const figures = () => ({
    ...wordsFor(indicator, judgement),
    attainment: showPercent(attainment),
  });
  const isFloor = kind === 'at-least' || kind === 'equal' || kind === 'unclear';
  if (isFloor && overAttainment && attainment.greaterThanOrEqualTo(overAttainment.value)) {
    return {
      case: 'over',
      what: message('deviation.over', { ...figures(), limit: showLimit(overAttainment.value) }),
      ask: message('deviation.ask-over'),
      severity: 'warning',
      basis: basisOf(overAttainment),
      stub: indicatorStub(indicator, judgement, 'cause', false),
    };
  }
  // Few complaints are as it should be; little money spent may mean that little was done.
  const isIdeal = attainment.equals(ZERO) && !statedTarget(indicator, judgement).includes('元');
  const isUnused = kind === 'at-most' && isCost && !isIdeal;
  if (isUnused && underCap && attainment.lessThanOrEqualTo(underCap.value)) {
    return {
      case: 'under-cap',
      what: message('deviation.under-cap', { ...figures(), limit: showLimit(underCap.value) }),
      ask: message('deviation.ask-under-cap'),
      severity: 'warning',
      basis: basisOf(underCap),
      stub: indicatorStub(indicator, judgement, 'cause', false),
    };
  }
  return null;
}

const wordsFor = (indicator: Indicator, judgement: Judgement) => ({
  name: tightText(indicator.name.text),
  target: quoted(statedTarget(indicator, judgement)),
  actual: quoted(indicator.actual.text),
});

/** As people read them: 19.999 out of 20, which a formula left, is the whole weight. */
const isLess = (score: Decimal, weight: Decimal) => inPoints(score).lessThan(inPoints(weight));
