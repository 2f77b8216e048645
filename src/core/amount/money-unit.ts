import { type Decimal, YUAN_PER_WAN } from './decimal';
import type { Wan } from './kinds';

/** 元 or 万元. */
export type MoneyUnit = 'yuan' | 'wan';

/** An amount of money in 万元, whatever unit it was written in. */
export function toWan(value: Decimal, unit: MoneyUnit): Wan {
  return unit === 'wan' ? value : value.dividedBy(YUAN_PER_WAN);
}

/** An amount in 万元 written in `unit`. */
export function fromWan(value: Wan, unit: MoneyUnit): Decimal {
  return unit === 'wan' ? value : value.times(YUAN_PER_WAN);
}
