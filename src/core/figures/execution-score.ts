import { type Decimal, ZERO } from '../amount/decimal';
import { isEmpty } from '../amount/reading';
import { showPercent, showRounded } from '../amount/show';
import type { EvaluationForm } from '../forms/form';
import { message, type Message } from '../messages/message';
import type { Policy } from '../policy/schema';
import { type Computed, scoreFigure } from './compared-figure';
import { executionParts, executionRatio } from './execution-ratio';
import type { Figure } from './figure';
import { figureInput, type ListedInput, shownIn } from './input';
import { WEIGHT } from './named-inputs';
import { isNothingGiven, type Parts } from './ratio';
import { type Step, stepReached } from './steps';
import { weightOf } from './weight';

/**
 * 执行率得分 of the total row: 分值 × the exact execution rate (not the typed one), at most 分值, at least 0, two decimals half
 * up; by a policy with steps the step's share of 分值. Basis of the cap: 得分最高不得超过分值上限 (form instructions of
 * Beijing and Hubei).
 */
export function executionScores(form: EvaluationForm, policy: Policy): readonly Figure[] {
  const row = form.funds?.total;
  const field = row?.score;
  if (!row || !field) return [];
  const parts = executionParts(row);
  if (isEmpty(field.reading) && (!parts || isNothingGiven(parts) || isEmpty(row.weight?.reading))) {
    return [];
  }
  const weight: ListedInput | null = row.weight && { field: row.weight, ...WEIGHT };
  const inputs = [...(weight ? [weight] : []), ...(parts ? [parts.part, parts.whole] : [])];
  const place = { id: 'execution-score', form, field, from: inputs.map(figureInput) } as const;
  const allowed = weightOf(row.weight);
  if (allowed.value === null) return [scoreFigure(place, allowed, null)];
  const rate = executionRatio(row, form.unit);
  const steps = policy.scoring.executionSteps?.value;
  const score =
    rate.value === null || !parts
      ? rate
      : steps
        ? scoreByStep(parts, allowed.value, rate.value, steps)
        : scoreByRate(parts, allowed.value, rate.value);
  return [scoreFigure(place, score, allowed.value)];
}

function scoreByRate(parts: Parts, weight: Decimal, rate: Decimal): Computed {
  const raw = weight.times(rate);
  const value = raw.greaterThan(weight) ? weight : raw.isNegative() ? ZERO : raw;
  const words = { weight: showRounded(weight), score: showRounded(value), ...ratio(parts, rate) };
  return { value, trace: traceByRate(words, raw, weight) };
}

function traceByRate(
  words: Parameters<typeof message<'figure.execution-score'>>[1],
  raw: Decimal,
  weight: Decimal,
): Message {
  if (raw.greaterThan(weight)) return message('figure.execution-score-capped', words);
  if (raw.lessThan(ZERO)) return message('figure.execution-score-floored', words);
  return message('figure.execution-score', words);
}

function scoreByStep(
  parts: Parts,
  weight: Decimal,
  rate: Decimal,
  steps: readonly Step[],
): Computed {
  const { share, band } = stepReached(steps, rate);
  const value = weight.times(share);
  const words = { weight: showRounded(weight), score: showRounded(value), ...ratio(parts, rate) };
  return {
    value,
    trace: message('figure.execution-score-step', { ...words, band, share: showPercent(share, 0) }),
  };
}

const ratio = ({ part, whole }: Parts, rate: Decimal) => ({
  rate: showPercent(rate),
  outturn: shownIn(part.field),
  budget: shownIn(whole.field),
});
