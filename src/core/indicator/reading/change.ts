import type { Bound } from './bound';

/** A number that is a change against before, and in which direction; null for a plain number. */
export type Change = Bound['change'];

const RISE_NAMES = /增长率|增长幅度|增幅|增速|提高率|提升率|提高幅度|提升幅度/u;
const FALL_NAMES = /下降率|下降幅度|降低率|降幅|减少率|削减率|压减率|节约率/u;

/** The change that an indicator's name speaks of: 增长率, 降幅. */
export function changeOfName(name: string): Change {
  if (RISE_NAMES.test(name)) return 'rise';
  return FALL_NAMES.test(name) ? 'fall' : null;
}

/**
 * Do target and actual speak of the same change? 增长5% answers 增长率 ≥5%, but 下降6% does not answer 增长5%, and 105% is no
 * growth of 105%.
 */
export function sameChange(target: Change, actual: Change, name: string): boolean {
  if (target === actual) return true;
  const named = changeOfName(name);
  return (target ?? named) === (actual ?? named);
}
