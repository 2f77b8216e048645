import { ONE, type Decimal } from '../amount/decimal';
import { cellText } from '../indicator/reading/cell-text';
import { convertExactly } from '../indicator/reading/conversion';
import { type Expression, readExpression } from '../indicator/reading/expression';
import { type Quantity, withUnitOf } from '../indicator/reading/quantity';

/** Rounded to 万, 亿: 1.96万件 is the 19578件 of another form. */
const ROUNDED = '0.005';

/**
 * Do two cells state different values? ≥1500 and ≥1500批次 do not, nor do 1.5万件 and 15000件; ≥1500批次 and ≥1580批次 do.
 * Only what is certain counts: wording, vague numbers and other units say nothing.
 */
export function differInValue(a: string, b: string): boolean {
  if (a === b) return false;
  const [one, other] = [readExpression(cellText(a)), readExpression(cellText(b))];
  if (!one || one.form !== other?.form) return false;
  if (one.form === 'range' || other.form === 'range') return rangesDiffer(one, other);
  if (one.change !== other.change) return false;
  return quantitiesDiffer(one.quantity, other.quantity) || contrary(one.relation, other.relation);
}

function rangesDiffer(one: Expression, other: Expression): boolean {
  if (one.form !== 'range' || other.form !== 'range') return false;
  return quantitiesDiffer(one.low, other.low) || quantitiesDiffer(one.high, other.high);
}

function quantitiesDiffer(a: Quantity, b: Quantity): boolean {
  if (a.precision !== 'exact' || b.precision !== 'exact') return false;
  const one = withUnitOf(a, b);
  const other = withUnitOf(b, one);
  const value = convertExactly(other.value, other.unit, one.unit);
  if (!value) return false;
  return a.multiplied === b.multiplied ? !one.value.equals(value) : !isNear(one.value, value);
}

function isNear(a: Decimal, b: Decimal): boolean {
  if (a.isZero() || b.isZero()) return a.equals(b);
  return a.dividedBy(b).minus(ONE).abs().lessThanOrEqualTo(ROUNDED);
}

type Relation = Extract<Expression, { readonly form: 'bound' }>['relation'];

/** ≥ and ≤ of the same number. */
function contrary(a: Relation, b: Relation): boolean {
  const isFloor = (relation: Relation) => relation === 'at-least' || relation === 'more-than';
  const isCap = (relation: Relation) => relation === 'at-most' || relation === 'less-than';
  return (isFloor(a) && isCap(b)) || (isCap(a) && isFloor(b));
}
