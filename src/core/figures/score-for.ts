import { ONE, ZERO } from '../amount/decimal';
import type { Fraction, Points } from '../amount/kinds';
import type { Judgement } from '../indicator/judgement';
import type { Policy } from '../policy/schema';
import { stepReached } from './steps';

/** The score that a policy allows for a judgement, in points, not rounded. */
export type ScoreAllowed =
  | { readonly kind: 'exact'; readonly score: Points; readonly by: ScoreBasis }
  /** Any score from `from` (included) up to `to` (not included). */
  | {
      readonly kind: 'range';
      readonly from: Points;
      readonly to: Points;
      readonly by: RangeBasis;
    }
  /** It cannot be told whether the target is met. */
  | { readonly kind: 'unknown' };

/** Which rule gave the score. */
export type ScoreBasis =
  | 'met'
  /** Met, and exceeded by so much that points are lost. */
  | 'excess'
  /** 满意度 by steps of the satisfaction reached. */
  | 'satisfaction'
  /** Above a target that is to be met exactly. */
  | 'equal-over'
  | 'ratio'
  | 'below-pass-mark'
  | 'pass-mark'
  | 'reverse'
  /** A cap exceeded by its own size or more. */
  | 'cap-doubled'
  | 'inverse-ratio'
  /** 0件, 无, and it did happen. */
  | 'none-missed';

/** qualitative(-partly): the bands of 定性指标 · no-formula: missed, and no source says how marks follow. */
export type RangeBasis = QualitativeBasis | 'no-formula';
export type QualitativeBasis = 'qualitative-partly' | 'qualitative';

/**
 * What an indicator of this weight may score. Met: the weight. Unmet, by the policy: attainment × weight (财预〔2020〕10号), or pro
 * rata above a pass mark; exceeded caps by 1 − (B − A) ÷ A, 0 from twice the cap on (integrated systems), or A ÷ B;
 * qualitative targets below their band. `satisfaction` is that of an indicator of 满意度 (see satisfactionReached), which some
 * policies score by steps, whatever its target; null for any other.
 */
export function scoreFor(
  weight: Points,
  judgement: Judgement,
  policy: Policy,
  satisfaction: Fraction | null = null,
): ScoreAllowed {
  const bands = policy.scoring.satisfactionBands;
  if (bands && satisfaction) {
    const { share } = stepReached(bands.value, satisfaction);
    return exact(weight.times(share), 'satisfaction');
  }
  if (judgement.verdict === 'met') return reached(weight, judgement, policy, 'met');
  if (judgement.verdict !== 'unmet') return { kind: 'unknown' };
  const noFormula: ScoreAllowed = { kind: 'range', from: ZERO, to: weight, by: 'no-formula' };
  switch (judgement.kind) {
    case 'at-least':
      return missedFloor(weight, judgement, policy) ?? noFormula;
    case 'equal':
      return isOver(judgement)
        ? reached(weight, judgement, policy, 'equal-over')
        : (missedFloor(weight, judgement, policy) ?? noFormula);
    case 'at-most':
    case 'within-duration':
      return exceededCap(weight, judgement, policy) ?? noFormula;
    case 'none':
      return exact(ZERO, 'none-missed');
    case 'qualitative': {
      const by = isPartlyMet(judgement) ? 'qualitative-partly' : 'qualitative';
      return { kind: 'range', from: ZERO, to: weight.times(bandBelow(by, policy)), by };
    }
    case 'between':
    case 'by-date':
    case 'unclear':
      return noFormula;
  }
}

/** The fraction of the weight below which the band 部分达成, or 未达成, lies. */
export function bandBelow(by: QualitativeBasis, { scoring }: Policy): Fraction {
  return (by === 'qualitative' ? scoring.qualitativeUnmet : scoring.qualitativePartly).value;
}

/** 部分达成: the judgement says so in its own words. */
const isPartlyMet = ({ because }: Judgement) => because.case === 'partial';

const exact = (score: Points, by: ScoreBasis): ScoreAllowed => ({ kind: 'exact', score, by });

/** The weight; less what the policy takes off a floor that is far exceeded. Less used of a cap is no excess. */
function reached(
  weight: Points,
  { attainment, kind }: Judgement,
  { scoring }: Policy,
  by: 'met' | 'equal-over',
): ScoreAllowed {
  const deduction = scoring.excessDeduction?.value;
  const hasFloor = kind === 'at-least' || kind === 'equal' || kind === 'unclear';
  const excess = attainment?.minus(ONE);
  if (!deduction || !hasFloor || !excess?.greaterThanOrEqualTo(deduction.from)) {
    return exact(weight, by);
  }
  const left = weight.minus(deduction.points);
  return exact(left.isNegative() ? ZERO : left, 'excess');
}

const isOver = ({ targetValue, actualValue }: Judgement) =>
  targetValue !== null && actualValue?.greaterThan(targetValue) === true;

/**
 * Null where attainment does not measure the miss: a target of 0 (there is none), one below 0 (the worse, the higher it is)
 * or one exactly reached where more was asked (＞90).
 */
function missedFloor(
  weight: Points,
  { attainment }: Judgement,
  { scoring }: Policy,
): ScoreAllowed | null {
  if (attainment === null || attainment.greaterThanOrEqualTo(ONE)) return null;
  const share = attainment.isNegative() ? ZERO : attainment;
  const passMark = scoring.unmet.value === 'pass-mark' ? scoring.passMark?.value : undefined;
  if (!passMark) return exact(weight.times(share), 'ratio');
  if (share.lessThan(passMark)) return exact(ZERO, 'below-pass-mark');
  return exact(weight.times(share.minus(passMark)).dividedBy(ONE.minus(passMark)), 'pass-mark');
}

/** Null where B ÷ A does not measure the excess: a cap below 0, or exactly reached where less was asked (＜0.9‰). */
function exceededCap(
  weight: Points,
  judgement: Judgement,
  { scoring }: Policy,
): ScoreAllowed | null {
  const { targetValue } = judgement;
  if (targetValue?.isZero()) return exact(ZERO, 'none-missed');
  const used = judgement.attainment;
  if (used === null || used.lessThanOrEqualTo(ONE) || targetValue?.isNegative()) return null;
  if (scoring.cap.value === 'inverse-ratio') return exact(weight.dividedBy(used), 'inverse-ratio');
  return used.greaterThanOrEqualTo(2)
    ? exact(ZERO, 'cap-doubled')
    : exact(weight.times(ONE.times(2).minus(used)), 'reverse');
}
