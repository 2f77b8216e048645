import type { Decimal } from './decimal';

declare const kind: unique symbol;

/**
 * A Decimal of which is known what it counts. Plain Decimals, as arithmetic gives them, pass for any
 * kind; one kind never passes for another, so that no rate is taken for a score. Nothing of it is
 * there when the program runs.
 */
type Of<Kind extends string> = Decimal & { readonly [kind]?: Kind };

/** Money in 万元. */
export type Wan = Of<'wan'>;

/** A share of one: 0.8738 for 87.38%. */
export type Fraction = Of<'fraction'>;

/** Points of a score or a weight: 分. */
export type Points = Of<'points'>;
