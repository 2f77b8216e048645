import { type Decimal, HUNDRED, ONE } from '../../amount/decimal';
import { readNumber } from '../../amount/read-number';
import type { Precision } from '../words/bound-words';
import { readChineseNumber } from './chinese-number';
import { MULTIPLIERS } from '../words/unit-data';
import { convertExactly } from './conversion';
import { PERCENT, readUnit, type Unit, unknownUnit } from './units';

/** A number with its unit, as one is written in a target or an actual. */
export interface Quantity {
  /** In `unit`, its multiplier applied: 1.5万件 is 15000; a percent is a fraction: 90% is 0.9. */
  readonly value: Decimal;
  readonly unit: Unit;
  /** Written with 万, 亿 …: a bare number beside it may mean another scale. */
  readonly multiplied: boolean;
  readonly precision: Precision;
  /** No unit stands beside the number; the one here is what the indicator's name or the form's column of units gives. */
  readonly implied?: true;
  /** What one of the unit as written comes to, where that is not %: 0.001 for ‰. */
  readonly scale?: Decimal;
}

/** What may stand behind a number: 余, 万 and the unit. */
interface Magnitude {
  readonly factor: Decimal;
  readonly unit: Unit;
  readonly multiplied: boolean;
  readonly precision: Precision;
}

/**
 * A quantity from a number as written (`1,580.5`, 三十) and all that stands behind it (`余万元`). Null when either
 * cannot be read; an unknown unit is kept as it is.
 */
export function readQuantity(number: string, behind: string): Quantity | null {
  const written = readNumber(number)?.value ?? readChineseNumber(number);
  const among = written && sharedAmong(behind);
  if (among) {
    return {
      value: written.dividedBy(among),
      unit: PERCENT,
      multiplied: false,
      precision: 'exact',
    };
  }
  const magnitude = written && readMagnitude(behind);
  if (!magnitude) return null;
  const { factor, unit, multiplied, precision } = magnitude;
  return { ...asFraction(written.times(factor), unit), multiplied, precision };
}

/** 18/10万, 12例/10万人: a share, written as so many among so many people. */
const AMONG =
  /^(?:人|例|名)?\/(?<count>\d{1,6})?(?<multiple>[十百千万]{1,3})(?:人口?|名|例|活产|孕产妇|新生儿)?$/u;

/** Among how many it is counted; null where it is no such share. */
function sharedAmong(behind: string): Decimal | null {
  const { count, multiple } = AMONG.exec(behind)?.groups ?? {};
  if (multiple === undefined) return null;
  const factor = readChineseNumber(multiple.startsWith('万') ? `一${multiple}` : multiple);
  const among = factor?.times(count ?? 1);
  return among?.greaterThanOrEqualTo(1000) ? among : null;
}

/** The same quantity with another sign. */
export function negated(quantity: Quantity): Quantity {
  return { ...quantity, value: quantity.value.negated() };
}

/**
 * The quantity in the other's unit, where it has none of its own: the 3 of 3~5天. Beside 1~2万件 it is left bare,
 * because the 1 may be 1 or 10000.
 */
export function withUnitOf(quantity: Quantity, other: Quantity): Quantity {
  if (quantity.unit.family !== 'none' || quantity.multiplied !== other.multiplied) return quantity;
  const percent = other.unit.family === 'percent';
  const value = percent ? quantity.value.times(other.scale ?? POINT) : quantity.value;
  return { ...quantity, value, unit: other.unit };
}

function readMagnitude(behind: string): Magnitude | null {
  let rest = behind;
  let factor = ONE;
  let multiplied = false;
  let precision: Precision = 'exact';
  for (;;) {
    if (/^[余多]/u.test(rest)) {
      precision = 'over';
      rest = rest.slice(1);
    }
    const unit = readUnit(rest);
    if (unit) return { factor, unit, multiplied, precision };
    const multiplier = MULTIPLIERS.find(([word]) => rest.startsWith(word));
    if (!multiplier) break;
    factor = factor.times(multiplier[1]);
    multiplied = true;
    rest = rest.slice(multiplier[0].length);
  }
  const unit = unknownUnit(rest);
  return unit && { factor, unit, multiplied, precision };
}

/** Percents and ‰ become fractions, all in one unit. */
function asFraction(value: Decimal, unit: Unit): Pick<Quantity, 'value' | 'unit' | 'scale'> {
  if (unit.family !== 'percent') return { value, unit };
  const scale = convertExactly(POINT, { ...unit, per: [] }, PERCENT) ?? POINT;
  const percent = { value: value.times(scale), unit: { ...unit, name: PERCENT.name } };
  return scale.equals(POINT) ? percent : { ...percent, scale };
}

const POINT = ONE.dividedBy(HUNDRED);
