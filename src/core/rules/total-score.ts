import { agrees, FIGURE_PLACES } from '../amount/agrees';
import { type Decimal, ZERO } from '../amount/decimal';
import { valueOf } from '../amount/reading';
import type { Figure } from '../figures/figure';
import { capped, type TotalCap, totalCap } from '../figures/total-cap';
import type { EvaluationForm } from '../forms/form';
import { message } from '../messages/message';
import type { Rule } from './rule';
import { figureFinding } from '../findings/figure-finding';
import { evaluationFigures, figuresByForm } from '../scores/figures-of';
import { basisOf } from '../policy/policy-limit';
import { scoreCorrections } from '../scores/score-corrections';
import { isOutOfRange } from '../scores/score-range';

/** 总分 ≠ the sum of the lines' scores; silent where a wrong line alone explains it, for then the line is spoken of. */
export const totalScore: Rule = {
  id: 'total-score',
  severity: 'error',
  title: message('total-score.title'),
  basis: message('total-score.basis'),
  check: (set) => {
    const figures = figuresByForm(set);
    return evaluationFigures(set, 'total-score').flatMap(({ figure, form }) => {
      const cap = totalCap(form, set.policy);
      if (
        figure.state !== 'differs' ||
        isOutOfRange(form.total?.score ?? null, form.total?.weight ?? null) ||
        isExplained(form, figure, figures.get(form.id) ?? [], cap)
      ) {
        return [];
      }
      const { totalCaps } = set.policy.scoring;
      const isOver = cap !== null && figure.value?.greaterThan(cap.most) === true;
      return figureFinding(figure, 'total score', (words) =>
        message('total-score.differs', words),
      ).map((finding) =>
        isOver && totalCaps ? { ...finding, basis: basisOf(totalCaps) } : finding,
      );
    });
  },
};

/**
 * Would the typed total be right if one wrong line, or all of them, were put right? Where it is the sum of the lines and
 * above what the policy allows: would that sum be allowed then?
 */
function isExplained(
  form: EvaluationForm,
  total: Figure,
  figures: readonly Figure[],
  cap: TotalCap | null,
): boolean {
  const { reading } = total.field;
  const sum = total.value;
  if (reading.kind !== 'number' || sum === null) return false;
  const corrections = scoreCorrections(form, figures);
  const together = corrections.reduce<Decimal>((all, [first]) => all.plus(first ?? ZERO), ZERO);
  const full = valueOf(form.total?.weight?.reading);
  const isShown = (each: Decimal) => agrees(reading.value, reading.decimals, each, full);
  if (cap && sum.greaterThan(cap.most) && isShown(sum)) {
    return sum.plus(together).lessThanOrEqualTo(cap.most);
  }
  // A whole number is near many sums: that a correction only rounds to it explains nothing.
  const places = reading.decimals === 0 ? FIGURE_PLACES : reading.decimals;
  const isExact = (each: Decimal) => agrees(reading.value, places, each, full);
  return [...corrections.flat(), together].some(
    (change) => !change.isZero() && isExact(capped(sum.plus(change), cap)),
  );
}
