import { type Decimal, ZERO } from '../amount/decimal';
import { isEmpty } from '../amount/reading';
import { showPercent, showRounded } from '../amount/show';
import type { EvaluationForm, FundsRow } from '../forms/form';
import { message, type Message } from '../messages/message';
import { type Computed, scoreFigure } from './compare';
import { executionParts, executionRatio } from './execution-ratio';
import type { Figure } from './figure';
import { figureInput, type ListedInput, shownIn } from './input';
import { WEIGHT } from './quantity';
import { isNothingGiven, type Parts } from './ratio';
import { weightOf } from './weight';

/**
 * 执行率得分 of the total row: 分值 × the exact execution rate (not the typed one), at most 分值, at least 0, two decimals half
 * up. Basis of the cap: 得分最高不得超过分值上限 (form instructions of Beijing and Hubei).
 */
export function executionScores(form: EvaluationForm): readonly Figure[] {
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
  return [scoreFigure(place, scoreOf(row, parts, allowed.value, form), allowed.value)];
}

function scoreOf(
  row: FundsRow,
  parts: Parts | null,
  weight: Decimal,
  form: EvaluationForm,
): Computed {
  const rate = executionRatio(row, form.unit);
  if (rate.value === null || !parts) return rate;
  const raw = weight.times(rate.value);
  const value = raw.greaterThan(weight) ? weight : raw.isNegative() ? ZERO : raw;
  return { value, trace: trace(parts, weight, rate.value, raw, value) };
}

function trace(
  parts: Parts,
  weight: Decimal,
  rate: Decimal,
  raw: Decimal,
  score: Decimal,
): Message {
  const words = {
    ...{ weight: showRounded(weight), rate: showPercent(rate), score: showRounded(score) },
    ...{ outturn: shownIn(parts.part.field), budget: shownIn(parts.whole.field) },
  };
  if (raw.greaterThan(weight)) return message('figure.execution-score-capped', words);
  if (raw.lessThan(ZERO)) return message('figure.execution-score-floored', words);
  return message('figure.execution-score', words);
}
