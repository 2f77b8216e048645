import { ONE } from '../../amount/decimal';
import type { IndicatorContext } from '../judgement';
import { cannotTell, met, type Opinion, unmet } from './opinion';
import type { Shown } from './why';
import type { Actual } from '../reading/read-actual';
import type { Target } from '../reading/read-target';
import { compareStatements } from './compare-statements';
import { compareTrend } from './compare-trend';
import { judgeOptions } from './judge-options';
import { readExpression } from '../reading/expression';
import { compareWording } from './compare-wording';

/** Judges against a worded target: only what the tables of wordings settle is decided. */
export function judgeWording(
  target: Extract<Target, { form: 'wording' }>,
  actual: Actual,
  context: IndicatorContext,
  shown: Shown,
): Opinion {
  const copied = actual.text === target.text;
  if (target.options) return judgeOptions(target.options, actual, copied, context, shown);
  if (target.sort === 'elsewhere') {
    return cannotTell({ case: 'elsewhere' }, shown, !copied);
  }
  return judgeText(target.text, actual, context, shown);
}

/** Judges against a wording alone; `text` is the target's, in one writing (see cellText). */
export function judgeText(
  text: string,
  actual: Actual,
  context: IndicatorContext,
  shown: Shown,
): Opinion {
  if (actual.text === text) return met({ case: 'same-wording' }, shown, true);
  if (saysAll(actual)) return met({ case: 'attained' }, shown, true);
  const trend = compareTrend(text, actual);
  if (!trend && countsDeed(text, actual.text, context.name)) {
    return met({ case: 'equivalent' }, shown, true);
  }
  if (!trend && (actual.form === 'number' || actual.form === 'completion')) {
    return cannotTell({ case: 'number-for-text' }, shown, true);
  }
  switch (trend ?? compareWording(text, actual.text, context.name)) {
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

/** 增加岗位 → 新增岗位6个: it was done, and so often. */
function countsDeed(target: string, actual: string, name: string): boolean {
  const counted = readExpression(actual);
  if (counted?.form !== 'bound' || counted.label === '' || counted.planned) return false;
  const { value, precision } = counted.quantity;
  if (!value.greaterThan(0) || (precision !== 'exact' && precision !== 'over')) return false;
  return compareStatements(target, counted.label, name) === 'equivalent';
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
