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
  /** No unit stands beside the number; the one here is what the indicator's name gives. */
  readonly implied?: true;
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
  const magnitude = written && readMagnitude(behind);
  if (!magnitude) return null;
  const { factor, unit, multiplied, precision } = magnitude;
  return { ...asFraction(written.times(factor), unit), multiplied, precision };
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
  const value = percent ? quantity.value.dividedBy(HUNDRED) : quantity.value;
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
function asFraction(value: Decimal, unit: Unit): Pick<Quantity, 'value' | 'unit'> {
  if (unit.family !== 'percent') return { value, unit };
  const points = convertExactly(value, { ...unit, per: [] }, PERCENT) ?? value;
  return { value: points.dividedBy(HUNDRED), unit: { ...unit, name: PERCENT.name } };
}
