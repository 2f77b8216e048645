import { ONE } from '../../amount/decimal';
import type { IndicatorContext } from '../judgement';
import { cannotTell, met, type Opinion, unmet } from './opinion';
import type { Shown } from './why';
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
    return cannotTell({ case: 'options' }, shown, !copied);
  }
  if (target.sort === 'elsewhere') {
    return cannotTell({ case: 'elsewhere' }, shown, !copied);
  }
  if (copied) return met({ case: 'same-wording' }, shown, true);
  if (saysAll(actual)) return met({ case: 'attained' }, shown, true);
  if (actual.form === 'number' || actual.form === 'completion') {
    return cannotTell({ case: 'number-for-text' }, shown, true);
  }
  switch (compareWording(target.text, actual.text, context.name)) {
    case 'same':
      return met({ case: 'same-wording' }, shown, true);
    case 'attained':
      return met({ case: 'attained' }, shown, true);
    case 'equivalent':
      return met({ case: 'equivalent' }, shown, true);
    case 'partial':
      return unmet({ case: 'partial' }, shown, true);
    case 'negated':
      return unmet({ case: 'negated' }, shown, true);
    case 'different':
      return cannotTell({ case: 'wording-differs' }, shown, true);
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
