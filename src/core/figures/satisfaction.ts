import { type Decimal, HUNDRED, ONE } from '../amount/decimal';
import type { EvaluationForm, Indicator } from '../forms/form';
import type { Judgement } from '../indicator/judgement';

/**
 * The satisfaction that an indicator under 满意度指标 has reached, as a fraction: `92%`, and a bare 92 of what is called
 * 满意度 or 满意率. Null for any other indicator, and where nothing was measured or more is not better.
 */
export function satisfactionReached(
  { blocks }: EvaluationForm,
  { name, level1, level2, target, actual }: Indicator,
  { verdict, direction, actualValue }: Judgement,
): Decimal | null {
  const isAmong = [level1, level2].some((level) =>
    (blocks[level ?? -1]?.name ?? '').includes('满意度'),
  );
  const isJudged = verdict === 'met' || verdict === 'unmet';
  if (!isAmong || !isJudged || direction === 'lower' || actualValue === null) return null;
  if (PERCENT.test(target.text) || PERCENT.test(actual.text)) return actualValue;
  if (!/满意[度率]/.test(name.text) || !BARE_NUMBER.test(actual.text)) return null;
  if (actualValue.lessThanOrEqualTo(ONE)) return actualValue;
  return actualValue.lessThanOrEqualTo(HUNDRED) ? actualValue.dividedBy(HUNDRED) : null;
}

/** Not 95人 of a survey. */
const BARE_NUMBER = /^\s*[\d.]+\s*$/;
const PERCENT = /[%％﹪]|百分之/;
