import type { Decimal } from '../../amount/decimal';
import { message, type Message, type MessageId } from '../../messages/message';
import { sameChange } from '../reading/change';
import { convert, type Converted } from './compare';
import { type Demand, demandOf, type NumberTarget } from './demand';
import type { IndicatorContext } from '../judgement';
import {
  attainmentPhrase,
  cannotTell,
  met,
  misfitBecause,
  type Opinion,
  type Shown,
  unmet,
} from './opinion';
import type { ActualNumber } from '../reading/read-actual';
import { apart, inside } from '../reading/span';

/** The sentences of each demand: met, and for any other number. */
const TEXTS = {
  floor: ['indicator.at-least-met', 'indicator.at-least-unmet'],
  above: ['indicator.more-than-met', 'indicator.more-than-unmet'],
  cap: ['indicator.at-most-met', 'indicator.at-most-unmet'],
  below: ['indicator.less-than-met', 'indicator.less-than-unmet'],
  equal: ['indicator.equal-met', 'indicator.equal-unmet'],
  'equal-cap': ['indicator.equal-met', 'indicator.equal-differs'],
  unclear: ['indicator.same-number', 'indicator.direction-unclear'],
} as const satisfies Record<Demand['sort'], readonly [MessageId, MessageId]>;

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
    return met(message('indicator.same-wording', { actual: shown.actual }), false);
  }
  if (!sameChange(target.change, actual.change, context.name)) {
    return cannotTell(message('indicator.change-differs', { ...shown }), measured);
  }
  if (isOddNegative(target, actual)) {
    return cannotTell(message('indicator.negative', { ...shown }), measured);
  }
  const demand = demandOf(target, context);
  const atLeast = demand.sort === 'floor' || demand.sort === 'above';
  const converted = convert(actual, target.quantity, context.name, atLeast);
  if (typeof converted === 'string') {
    return cannotTell(misfitBecause(converted, shown), measured);
  }
  const figures = figuresOf(target, converted);
  const cap = demand.sort === 'cap' || demand.sort === 'below';
  const values = { ...shown, attainment: attainmentPhrase(figures.attainment, cap) };
  const [metText, otherText] = TEXTS[demand.sort];
  const decided = decide(demand, converted, precision);
  switch (decided) {
    case 'met':
      return {
        ...met(message(measured ? metText : 'indicator.bound-copied', values), measured),
        ...figures,
      };
    case 'unmet':
      return { ...unmet(message(otherText, values), measured), ...figures };
    case 'differs':
      return { ...cannotTell(message(otherText, values), measured), ...figures };
    case 'target-vague':
      return {
        ...cannotTell(message('indicator.target-vague', { ...shown }), measured),
        ...figures,
      };
    case 'open':
      return { ...cannotTell(openBecause(actual, shown), measured), ...figures };
  }
}

/** A dash in front of a number is no sign of it: only rates and gains of money can really be below zero. */
function isOddNegative({ kind, quantity }: NumberTarget, actual: ActualNumber): boolean {
  if (actual.quantity.value.greaterThanOrEqualTo(0) || quantity.value.lessThan(0)) return false;
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

function openBecause(actual: ActualNumber, shown: Shown): Message {
  switch (actual.sort) {
    case 'bound':
      return message('indicator.bound-only', { ...shown });
    case 'vague':
      return message('indicator.vague', { ...shown });
    case 'value':
      return message('indicator.units-inexact', { ...shown });
  }
}

function figuresOf(
  { quantity }: NumberTarget,
  { value }: Converted,
): { attainment: Decimal | null; targetValue: Decimal | null; actualValue: Decimal | null } {
  const target = quantity.precision === 'exact' ? quantity.value : null;
  const both = target !== null && value !== null && target.greaterThan(0);
  return {
    attainment: both ? value.dividedBy(target) : null,
    targetValue: target,
    actualValue: value,
  };
}
