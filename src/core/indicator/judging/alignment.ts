import { type Decimal, HUNDRED, ONE } from '../../amount/decimal';
import { RATE_NAMES } from '../words/name-words';
import type { Quantity } from '../reading/quantity';
import { applied, exactly, type Ratio, ratio, SAME } from '../reading/conversion';
import { isMoney, YUAN } from '../reading/units';

/** What one unit of the actual is in units of the target; or why the two cannot be compared. */
export type Alignment = Ratio | Misfit;

/** `noun-differs`: something is said of what was counted, that the target does not speak of. */
export type Misfit = 'units-differ' | 'noun-differs' | 'scale-unsure';

const POINTS_TO_FRACTION = exactly(ONE, HUNDRED);
const FRACTION_TO_POINTS = exactly(HUNDRED, ONE);

/**
 * How far apart a bare number may be from a number with a unit to be taken in the same unit: 元 and 万元, 月 and 年
 * must not be mixed up.
 */
const NEAR_TOTAL = 20;
const NEAR_PERCENT = 10;
const NEAR_PER_UNIT = 5;
/** Two bare numbers: a cell in 元 beside one in 万元 is 10,000 apart. */
const NEAR_BARE = 1000;

/** Brings an actual to its target's unit. A bare number takes the other's unit where nothing else is plausible. */
export function align(asked: Quantity, given: Quantity, name: string): Alignment {
  const target = inYuan(asked, given);
  const actual = inYuan(given, asked);
  if (!nounsFit(target, actual, name)) return 'noun-differs';
  if (isBare(target) && isBare(actual)) return bothBare(target, actual, name);
  const wanted = target.unit.family;
  const found = actual.unit.family;
  if (wanted !== 'none' && found !== 'none') {
    const factor = ratio(actual.unit, target.unit);
    if (!factor) return 'units-differ';
    return isPlausible(target, actual, factor) ? factor : 'scale-unsure';
  }
  // Nothing is nothing in any unit.
  if (actual.value.isZero()) return SAME;
  if (found === 'percent') return percentOfBare(target.value, actual.value, name);
  if (wanted === 'percent') return bareOfPercent(target, actual.value);
  if (wanted === 'count' && target.unit.per.length > 0) {
    return ratio({ ...target.unit, per: [] }, target.unit) ?? 'units-differ';
  }
  const unit = wanted === 'none' ? actual.unit : target.unit;
  if (unit.family === 'other' || (unit.per.length > 0 && !isMoney(unit))) return 'units-differ';
  const counted = unit.family === 'count' || unit.family === 'age';
  if (counted && !target.multiplied && !actual.multiplied) return SAME;
  const limit = unit.per.length > 0 ? NEAR_PER_UNIT : NEAR_TOTAL;
  return near(target.value, actual.value, limit) ? SAME : 'scale-unsure';
}

/** A number whose unit only a column gives may have been written in another: 280000 beside 万元. */
function isPlausible(target: Quantity, actual: Quantity, { low }: Ratio): boolean {
  const { family } = target.unit;
  const counted = family === 'count' && !target.multiplied;
  if (actual.implied !== true || counted) return true;
  const limit = family === 'percent' ? NEAR_PERCENT : NEAR_TOTAL;
  return near(target.value, applied(actual.value, low), limit);
}

/** 25万 beside 万元 is 25万元: what 万 multiplies is 元. */
function inYuan(quantity: Quantity, other: Quantity): Quantity {
  const money = other.unit.family === 'money' && other.unit.per.length === 0;
  const bare = quantity.unit.family === 'none' && quantity.multiplied;
  return bare && money ? { ...quantity, unit: YUAN } : quantity;
}

/** 6个项目 may answer ≥5个 only where the indicator speaks of 项目: 98件未完成 does not answer ≥90件. */
function nounsFit(target: Quantity, actual: Quantity, name: string): boolean {
  const { noun } = actual.unit;
  return noun === '' || noun === target.unit.noun || name.includes(noun);
}

function bothBare(target: Quantity, actual: Quantity, name: string): Alignment {
  if (target.multiplied !== actual.multiplied && !near(target.value, actual.value, NEAR_TOTAL)) {
    return 'scale-unsure';
  }
  if (!near(target.value, actual.value, NEAR_BARE)) return 'scale-unsure';
  // A rate may stand as 0.95 in one cell and as 95 in the other.
  const mixed = isFractionLike(target.value) !== isFractionLike(actual.value);
  return mixed && RATE_NAMES.test(name) && !target.value.isZero() ? 'scale-unsure' : SAME;
}

/** ≥90% and 95: points. 1 and 0.95 may be points or fractions; beside ≤0.9‰ 0.8 is 0.8‰. */
function bareOfPercent({ value, scale }: Quantity, actual: Decimal): Alignment {
  const unsure = scale === undefined && isFractionLike(actual);
  const factor = scale ? exactly(scale, ONE) : POINTS_TO_FRACTION;
  return !unsure && near(value, applied(actual, factor.low), NEAR_PERCENT)
    ? factor
    : 'scale-unsure';
}

/** 100 and 98%: points, where the indicator is a rate. 5 and 100% may be five pieces, all of them done. */
function percentOfBare(target: Decimal, actual: Decimal, name: string): Alignment {
  const rate = target.equals(HUNDRED) || RATE_NAMES.test(name);
  const points = actual.times(HUNDRED);
  return rate && !isFractionLike(target) && near(target, points, NEAR_PERCENT)
    ? FRACTION_TO_POINTS
    : 'scale-unsure';
}

function isBare({ unit, implied }: Quantity): boolean {
  return unit.family === 'none' || implied === true;
}

function isFractionLike(value: Decimal): boolean {
  return value.abs().lessThanOrEqualTo(ONE);
}

function near(target: Decimal, actual: Decimal, limit: number): boolean {
  if (target.isZero() || actual.isZero()) return true;
  const share = actual.dividedBy(target).abs();
  return share.lessThanOrEqualTo(limit) && share.times(limit).greaterThanOrEqualTo(ONE);
}
