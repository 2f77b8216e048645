import { readBound } from './bound';
import type { Quantity } from './quantity';
import { datumOf, type Unit } from './units';

const NUMBER =
  /(?<each>(?:每\p{Script=Han}{1,3}){0,2})(?<number>\d+(?:\.\d+)?)(?<behind>[^\d,;:。]{0,10})/gu;

/** The one quantity that a target says in a sentence (按800元/人标准发放); null where it says none or several. */
export function quantityInProse(text: string): Quantity | null {
  if (text.length > LONGEST || !PROSE.test(text)) return null;
  const [found, ...more] = [...text.matchAll(NUMBER)];
  const { each = '', number, behind = '' } = found?.groups ?? {};
  if (number === undefined || more.length > 0) return null;
  for (let length = behind.length; length > 0; length -= 1) {
    const bound = readBound(`${each}${number}${behind.slice(0, length)}`);
    const unit = bound?.quantity.unit;
    if (bound?.label === '' && unit && isWhole(unit)) return bound.quantity;
  }
  return null;
}

/** A known unit and nothing else: not the 人标准发放 of 元/人标准发放. */
const isWhole = (unit: Unit) =>
  datumOf(unit) !== undefined &&
  unit.noun === '' &&
  unit.per.every((name) => datumOf({ ...unit, name }) !== undefined);

const LONGEST = 60;
const PROSE = /\p{Script=Han}{2}/u;
