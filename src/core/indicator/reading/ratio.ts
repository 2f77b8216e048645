import type { Bound } from './bound';
import { readBound } from './bound';
import type { Direction } from '../judgement';
import type { Unit } from './units';

const RATIO =
  /^(?<before>[^\d:]{0,24})(?<left>\d{1,6}(?:\.\d{1,4})?):(?<right>\d{1,6}(?:\.\d{1,4})?)(?<behind>[^\d:]{0,8})$/u;

/** A ratio with a 1 on one side (1:3, 20:1) as the number on the other, with what is said around it; null for anything else. */
export function readRatio(text: string): Bound | null {
  const { before = '', left, right, behind = '' } = RATIO.exec(text)?.groups ?? {};
  if (left === undefined || right === undefined || (left !== '1' && right !== '1')) return null;
  const name = left === '1' ? TO_ONE : OF_ONE;
  const bound = readBound(`${before}${left === '1' ? right : left}${behind}`);
  if (bound?.quantity.unit.family !== 'none' || bound.quantity.multiplied) return null;
  const unit: Unit = { family: 'ratio', name, noun: '', per: [] };
  return { ...bound, quantity: { ...bound.quantity, unit } };
}

const TO_ONE = '1:';
const OF_ONE = ':1';

/** What one unit of money or work brings about: the more the better. */
const LEVERAGE = /带动|撬动|拉动|引导|杠杆|产出比|投资比|效益比|收益比|回报/u;

/**
 * Which way a ratio is better: 1:4 of money that others add, the more the better. Of 1:20 pupils a teacher a sign does not tell which
 * side is meant; `null` where the sign of the target counts as it stands.
 */
export function directionOfRatio({ family, name }: Unit, indicator: string): Direction | null {
  if (family !== 'ratio' || name !== TO_ONE) return null;
  return LEVERAGE.test(indicator) ? 'higher' : 'unknown';
}
