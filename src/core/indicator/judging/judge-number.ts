import { type Change, changeBetween } from '../reading/change';
import { convertActual, type Converted } from './convert-actual';
import { type Demand, demandOf, type NumberTarget } from './demand';
import type { Because, PlainCase } from '../because';
import type { IndicatorContext } from '../judgement';
import { cannotTell, type Figures, met, misfit, type Opinion, unmet } from './opinion';
import type { Shown } from './why';
import { negated } from '../reading/quantity';
import type { ActualNumber } from '../reading/read-actual';
import { apart, inside } from '../reading/span';

/** The cases of each demand: met, and for any other number. */
const CASES = {
  floor: ['at-least-met', 'at-least-unmet'],
  above: ['more-than-met', 'more-than-unmet'],
  cap: ['at-most-met', 'at-most-unmet'],
  below: ['less-than-met', 'less-than-unmet'],
  equal: ['equal-met', 'equal-unmet'],
  'equal-cap': ['equal-met', 'equal-differs'],
  unclear: ['same-number', 'direction-unclear'],
} as const satisfies Record<Demand['sort'], readonly [PlainCase, PlainCase]>;

/** Judges a number against a floor, a cap, an exact value, or a bare number of which nothing is known. */
export function judgeNumber(
  target: NumberTarget,
  actual: ActualNumber,
  copied: boolean,
  context: IndicatorContext,
  shown: Shown,
): Opinion {
  const measured = actual.sort !== 'bound';
  const { precision } = target.quantity;
  if (precision !== 'exact' && copied) {
    return met({ case: 'same-wording' }, shown, false);
  }
  const change = changeBetween(target, actual, context.name);
  if (change === 'differs') {
    return cannotTell({ case: 'change-differs' }, shown, measured);
  }
  if (change === 'opposite') {
    return judgeNumber(target, opposite(actual, target.change), copied, context, shown);
  }
  if (isOddNegative(target, actual)) {
    return cannotTell({ case: 'negative' }, shown, measured);
  }
  const demand = demandOf(target, context);
  const atLeast = demand.sort === 'floor' || demand.sort === 'above';
  const converted = convertActual(actual, target.quantity, context.name, atLeast);
  if (typeof converted === 'string') {
    return cannotTell(misfit(converted), shown, measured);
  }
  const figures = figuresOf(target, converted);
  const [whenMet, otherwise] = CASES[demand.sort];
  switch (decide(demand, converted, precision)) {
    case 'met':
      return met({ case: measured ? whenMet : 'bound-copied' }, shown, measured, figures);
    case 'unmet':
      return unmet({ case: otherwise }, shown, measured, figures);
    case 'differs':
      return cannotTell({ case: otherwise }, shown, measured, figures);
    case 'target-vague':
      return cannotTell({ case: 'target-vague' }, shown, measured, figures);
    case 'open':
      return cannotTell(openBecause(actual), shown, measured, figures);
  }
}

/** A rise beside a demanded fall is a fall below zero, and the other way round. */
function opposite(actual: ActualNumber, change: Change): ActualNumber {
  const { low, high } = actual.span;
  return {
    ...actual,
    change,
    quantity: negated(actual.quantity),
    span: {
      low: high && { ...high, value: high.value.negated() },
      high: low && { ...low, value: low.value.negated() },
    },
  };
}

/** A dash in front of a number is no sign of it: only rates and gains of money can really be below zero. */
function isOddNegative({ kind, quantity }: NumberTarget, actual: ActualNumber): boolean {
  if (actual.change !== null || quantity.value.lessThan(0)) return false;
  if (actual.quantity.value.greaterThanOrEqualTo(0)) return false;
  const { family } = actual.quantity.unit;
  return family !== 'percent' && !(family === 'money' && kind === 'at-least');
}

type Decided = 'met' | 'unmet' | 'differs' | 'target-vague' | 'open';

/** A vague target (约500人) decides only what holds for every number that it may mean. */
function decide(
  { sort, span }: Demand,
  found: Converted,
  precision: NumberTarget['quantity']['precision'],
): Decided {
  if (inside(found.span, span)) return precision === 'over' ? 'target-vague' : 'met';
  if (!apart(found.span, span)) return 'open';
  if (precision === 'under' || precision === 'about') return 'target-vague';
  return sort === 'unclear' || sort === 'equal-cap' ? 'differs' : 'unmet';
}

function openBecause(actual: ActualNumber): Because {
  switch (actual.sort) {
    case 'bound':
      return { case: 'bound-only' };
    case 'vague':
      return { case: 'vague' };
    case 'value':
      return { case: 'units-inexact' };
  }
}

function figuresOf({ quantity }: NumberTarget, { value }: Converted): Figures {
  const target = quantity.precision === 'exact' ? quantity.value : null;
  const both = target !== null && value !== null && target.greaterThan(0);
  return {
    attainment: both ? value.dividedBy(target) : null,
    targetValue: target,
    actualValue: value,
  };
}
