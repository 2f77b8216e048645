import type { Indicator } from '../forms/form';
import type { Judgement } from '../indicator/judgement';

/** The target that an indicator was judged by: what its cell says, or what its name says where the cell is blank. */
export function statedTarget({ target }: Indicator, { targetInName }: Judgement): string {
  return targetInName ?? target.text;
}
