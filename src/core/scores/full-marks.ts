import { valueOf } from '../amount/reading';
import type { Indicator } from '../forms/form';
import type { Judgement } from '../indicator/judgement';
import { inPoints } from './score-range';

/** Is the target missed, and the score the whole weight all the same? */
export function isUnmetInFull({ score, weight }: Indicator, { verdict }: Judgement): boolean {
  const [marks, full] = [valueOf(score?.reading), valueOf(weight?.reading)];
  if (verdict !== 'unmet' || marks === null || full === null) return false;
  return full.greaterThan(0) && inPoints(marks).equals(inPoints(full));
}
