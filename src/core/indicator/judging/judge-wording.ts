import { ONE } from '../../amount/decimal';
import { message } from '../../messages/message';
import type { IndicatorContext } from '../judgement';
import { cannotTell, met, type Opinion, type Shown, unmet } from './opinion';
import type { Actual } from '../reading/read-actual';
import type { Target } from '../reading/read-target';
import { compareWording } from './wording';

/** Judges against a worded target: only what the tables of wordings settle is decided. */
export function judgeWording(
  target: Extract<Target, { form: 'wording' }>,
  actual: Actual,
  context: IndicatorContext,
  shown: Shown,
): Opinion {
  const copied = actual.text === target.text;
  if (target.sort === 'options') {
    return cannotTell(message('indicator.options', { ...shown }), !copied);
  }
  if (target.sort === 'elsewhere') {
    return cannotTell(message('indicator.elsewhere', { ...shown }), !copied);
  }
  if (copied) return met(message('indicator.same-wording', { actual: shown.actual }), true);
  if (saysAll(actual)) return met(message('indicator.attained', { ...shown }), true);
  if (actual.form === 'number' || actual.form === 'completion') {
    return cannotTell(message('indicator.number-for-text', { ...shown }), true);
  }
  switch (compareWording(target.text, actual.text, context.name)) {
    case 'same':
      return met(message('indicator.same-wording', { actual: shown.actual }), true);
    case 'attained':
      return met(message('indicator.attained', { ...shown }), true);
    case 'equivalent':
      return met(message('indicator.equivalent', { ...shown }), true);
    case 'partial':
      return unmet(message('indicator.partial', { ...shown }), true);
    case 'negated':
      return unmet(message('indicator.negated', { ...shown }), true);
    case 'different':
      return cannotTell(message('indicator.wording-differs', { ...shown }), true);
  }
}

/** 100% or 指标完成率100%: whatever was asked was reached. */
function saysAll(actual: Actual): boolean {
  if (actual.form === 'completion') return actual.rate.greaterThanOrEqualTo(ONE);
  return (
    actual.form === 'number' &&
    actual.sort === 'value' &&
    actual.change === null &&
    actual.quantity.unit.family === 'percent' &&
    actual.quantity.value.equals(ONE)
  );
}
