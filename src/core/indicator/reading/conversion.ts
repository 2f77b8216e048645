import { Decimal, ONE, ZERO } from '../../amount/decimal';
import { ALIKE_COUNTS, MEANT_BESIDE, type UnitDatum, type UnitFamily } from '../words/unit-data';
import { ONCE, timesAYear } from './frequency';
import { datumOf, type Unit } from './units';

/** A factor kept as a fraction, so that 420 minutes are exactly 7 hours. */
export interface Factor {
  readonly times: Decimal;
  readonly by: Decimal;
}

/** How many of one unit make one of another, at least and at most: a month is 28 to 31 days. */
export interface Ratio {
  readonly low: Factor;
  /** Null when there is no upper bound. */
  readonly high: Factor | null;
  /** Low and high are the same. */
  readonly exact: boolean;
}

/** Families whose units only compare with themselves. */
const APART: ReadonlySet<UnitFamily> = new Set(['count', 'age', 'foreign-money', 'other']);
const SECONDS_A_DAY = 86_400;
/** So often goes the shortest day that anyone serves, of six hours, into a whole one. */
const SHORTEST_DAY = 4;

export const SAME = exactly(ONE, ONE);

/** The ratio that multiplies by one number and divides by another. */
export function exactly(times: Decimal, by: Decimal): Ratio {
  return { low: { times, by }, high: { times, by }, exact: true };
}

/** One `from` in units of `to`; null when they measure different things. Nouns are not looked at. */
export function ratio(from: Unit, to: Unit): Ratio | null {
  return between(meant(from, to), meant(to, from));
}

/** The unit that is meant where its name has several meanings: 80M beside 米 is 80米. */
function meant(unit: Unit, beside: Unit): Unit {
  const name = MEANT_BESIDE.get(unit.name)?.[beside.family];
  return name === undefined ? unit : { ...unit, family: beside.family, name };
}

function between(from: Unit, to: Unit): Ratio | null {
  if (from.family !== to.family) return null;
  if (from.per.join('·') !== to.per.join('·')) return betweenTimes(from, to);
  if (from.name === to.name || countAlike(from, to)) return SAME;
  const one = datumOf(from);
  const other = datumOf(to);
  if (!one || !other || APART.has(one.family)) return null;
  if (one.months !== undefined && other.months !== undefined) {
    return exactly(new Decimal(one.months), new Decimal(other.months));
  }
  return bySize(one, other);
}

/** A number of `from` in units of `to`; null when they do not convert exactly. */
export function convertExactly(value: Decimal, from: Unit, to: Unit): Decimal | null {
  const factor = ratio(from, to);
  return factor?.exact ? applied(value, factor.low) : null;
}

/** A number converted by a factor. */
export function applied(value: Decimal, { times, by }: Factor): Decimal {
  return value.times(times).dividedBy(by);
}

/**
 * The ratio where time is demanded that somebody serves, trains or opens (培训≥2天): a day of that may have anything from
 * six hours, as 16 hours of training are two days, not two thirds of one. Other ratios are given back as they are.
 */
export function ofDaysServed(given: Ratio, from: Unit, to: Unit): Ratio {
  const short = [from, to].map((unit) => {
    const datum = unit.family === 'time' ? datumOf(unit) : undefined;
    return datum === undefined ? null : new Decimal(datum.low).lessThan(SECONDS_A_DAY);
  });
  if (short.includes(null) || short[0] === short[1]) return given;
  if (short[0] === true) {
    const high = given.high && { ...given.high, times: given.high.times.times(SHORTEST_DAY) };
    return { low: given.low, high, exact: false };
  }
  const low = { ...given.low, by: given.low.by.times(SHORTEST_DAY) };
  return { low, high: given.high, exact: false };
}

/** Do both count the same things? 台(套) beside 套, 座 beside 处. */
function countAlike(from: Unit, to: Unit): boolean {
  if (from.family !== 'count') return false;
  const ones = [from.name, from.or];
  const others = [to.name, to.or].filter((name) => name !== undefined);
  return others.some(
    (other) =>
      ones.includes(other) ||
      ALIKE_COUNTS.some((alike) => alike.includes(from.name) && alike.includes(other)),
  );
}

/**
 * 1次/月 beside 4次/年: how often something is done, by how many such times a year has. A count without a time (12次) is the
 * year's where it is asked for; where it answers 每月1次 it may be the year's or the month's.
 */
function betweenTimes(from: Unit, to: Unit): Ratio | null {
  if (from.family !== 'count' || (from.name !== to.name && !countAlike(from, to))) return null;
  const asked = to.per.length === 0 ? ONCE : timesAYear(to.per);
  if (!asked) return null;
  if (from.per.length === 0) {
    const ofYear = { times: ONE, by: new Decimal(asked.high) };
    return { low: ofYear, high: SAME.high, exact: asked.high === 1 };
  }
  const given = timesAYear(from.per);
  if (!given) return null;
  const low = { times: new Decimal(given.low), by: new Decimal(asked.high) };
  const high = { times: new Decimal(given.high), by: new Decimal(asked.low) };
  return { low, high, exact: given.low === given.high && asked.low === asked.high };
}

function bySize(one: UnitDatum, other: UnitDatum): Ratio | null {
  if (one.family === 'storage') return byCustom(one, other);
  // Working days beside days; beside hours they say nothing, because a working day has no 24 of them.
  const open = one.high === null || other.high === null;
  if (open && [one, other].some(({ low }) => new Decimal(low).lessThan(SECONDS_A_DAY))) return null;
  const low =
    other.high === null
      ? { times: ZERO, by: ONE }
      : { times: new Decimal(one.low), by: new Decimal(other.high) };
  const high =
    one.high === null ? null : { times: new Decimal(one.high), by: new Decimal(other.low) };
  return { low, high, exact: one.low === one.high && other.low === other.high };
}

/** Whoever counts in thousands counts so in both units, and who counts in 1024s does: 2048TB is at least 2PB. */
function byCustom(one: UnitDatum, other: UnitDatum): Ratio {
  const byThousands = { times: new Decimal(one.low), by: new Decimal(other.low) };
  const byPowers = {
    times: new Decimal(one.high ?? one.low),
    by: new Decimal(other.high ?? other.low),
  };
  const larger = applied(ONE, byThousands).greaterThan(ONE);
  return larger
    ? { low: byThousands, high: byPowers, exact: false }
    : { low: byPowers, high: byThousands, exact: false };
}
