import { type Quantity, readQuantity } from './quantity';

const IN_BRACKETS = /\(([^()]{1,10})\)$/u;

/**
 * A bare number in the unit that the indicator's name gives: 成本控制数(万元). Any other quantity stays as it is, as does
 * 60万 beside 万元, which would multiply twice.
 */
export function unitOfName(quantity: Quantity, name: string): Quantity {
  if (quantity.unit.family !== 'none' || quantity.multiplied) return quantity;
  const written = IN_BRACKETS.exec(name)?.[1]?.replace(/^(?:单位:|[≥≤<>=*]+)/u, '');
  const one = written === undefined || written === '' ? null : readQuantity('1', written);
  if (one?.precision !== 'exact' || one.unit.noun !== '') return quantity;
  if (one.unit.family === 'none' || one.unit.family === 'other') return quantity;
  return { ...quantity, value: quantity.value.times(one.value), unit: one.unit, implied: true };
}
