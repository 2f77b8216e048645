import { Decimal as Base } from 'decimal.js';

/**
 * The one number type of the core: decimal, 40 digits, rounding half up.
 * A class of its own, so that nobody else's `Decimal.set` changes our figures.
 */
export const Decimal = Base.clone({ precision: 40, rounding: Base.ROUND_HALF_UP });
export type Decimal = Base;

export const ZERO = new Decimal(0);
export const ONE = new Decimal(1);
export const HUNDRED = new Decimal(100);
/** 元 in one 万元. */
export const YUAN_PER_WAN = new Decimal(10_000);
