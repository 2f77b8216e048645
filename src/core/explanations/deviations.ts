import { once } from '../workbook/once';
import type { ReviewedSet } from '../reviewed-set';
import { type Deviation, indicatorDeviations } from './deviation';
import { executionDeviations } from './execution-deviation';

/** Everything in the set for which the policy asks for 偏差原因分析. */
export const deviations = once((set: ReviewedSet): readonly Deviation[] => [
  ...executionDeviations(set),
  ...set.evaluations.flatMap((form) => indicatorDeviations(set, form)),
]);
