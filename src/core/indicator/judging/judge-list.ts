import type { Decimal } from '../../amount/decimal';
import { cellText } from '../reading/cell-text';
import { judgeProgress } from './judge-progress';
import { convertExactly, ratio } from '../reading/conversion';
import type { NumberTarget } from './demand';
import { judgeNumber } from './judge-number';
import type { IndicatorContext } from '../judgement';
import { cannotTell, met, type Opinion, unmet } from './opinion';
import type { Shown } from './why';
import type { Quantity } from '../reading/quantity';
import {
  type ListedQuantity,
  readJoinedQuantities,
  readQuantityList,
} from '../reading/quantity-list';
import type { ActualNumber } from '../reading/read-actual';
import { readTarget, type Target } from '../reading/read-target';
import { point } from '../reading/span';
import type { Unit } from '../reading/units';
import { unitBeside } from '../reading/unit-beside';

/**
 * Judges an actual that lists several quantities (送检1580批次、快检1380批次) against a target of one number, or one that lists the same.
 * Both cells as they stand. Null where they are no such lists.
 */
export function judgeList(
  cells: { readonly target: string; readonly actual: string },
  target: Target,
  context: IndicatorContext,
  shown: Shown,
): Opinion | null {
  const progress =
    target.form === 'number' ? judgeProgress(target, cellText(cells.actual), shown) : null;
  if (progress) return progress;
  const found = readQuantityList(cells.actual) ?? readJoinedQuantities(cells.actual);
  if (!found?.every(isValue)) return null;
  if (target.form === 'number') return judgeAgainstOne(target, found, context, shown);
  const wanted = target.form === 'unreadable' ? readQuantityList(cells.target) : null;
  return wanted && judgeEach(wanted, found, context, shown);
}

/** A figure of its own, not a bound. */
const isValue = ({ relation, weak }: ListedQuantity) => relation === null || weak;

/**
 * Against one number: by the part that the indicator or its target names, if it is one; else only what holds of each part as
 * well as of all together.
 */
function judgeAgainstOne(
  target: NumberTarget,
  found: readonly ListedQuantity[],
  context: IndicatorContext,
  shown: Shown,
): Opinion | null {
  const alone = countedAlike(found, target.quantity.unit);
  if (alone) return judgeNumber(target, asActual(alone, context), false, context, shown);
  if (found.some(({ label }) => label.length < 2)) return null;
  const said = context.name + target.text;
  const named = found.filter(({ label }) => said.includes(label));
  const sum = sumOf(found);
  const [one] = named;
  const readings =
    named.length === 1 && one
      ? [one.quantity]
      : sum && [...found.map(({ quantity }) => quantity), sum];
  const verdicts = new Set(
    readings?.map(
      (quantity) => judgeNumber(target, asActual(quantity, context), false, context, shown).verdict,
    ),
  );
  if (verdicts.size === 1 && verdicts.has('met')) {
    return met({ case: 'list-met' }, shown, true);
  }
  if (verdicts.size === 1 && verdicts.has('unmet')) {
    return unmet({ case: 'list-unmet' }, shown, true);
  }
  return cannotTell({ case: 'list-open' }, shown, true);
}

/** Of different things that are counted without being named (36批200多人次) the one that is counted as the target is. */
function countedAlike(found: readonly ListedQuantity[], unit: Unit): Quantity | null {
  const isPlain = found.every(
    ({ label, quantity }) => label === '' && quantity.unit.family === 'count',
  );
  const alike = found.filter(({ quantity }) => ratio(quantity.unit, unit) !== null);
  const [alone, ...more] = alike;
  return isPlain && alone && more.length === 0 ? alone.quantity : null;
}

/** All parts together, in the first one's unit; null where they do not add up. */
function sumOf(found: readonly ListedQuantity[]): Quantity | null {
  const [first, ...others] = found.map(({ quantity }) => quantity);
  if (!first) return null;
  return others.reduce<Quantity | null>((sum, { value, unit }) => {
    const more: Decimal | null = convertExactly(value, unit, first.unit);
    return sum && more && { ...sum, value: sum.value.plus(more) };
  }, first);
}

/** Each quantity against the one of the same label, or where nothing is labelled of the same unit. */
function judgeEach(
  wanted: readonly ListedQuantity[],
  found: readonly ListedQuantity[],
  context: IndicatorContext,
  shown: Shown,
): Opinion {
  const asked = new Map(wanted.map((part) => [keyOf(part), part]));
  const given = new Map(found.map((part) => [keyOf(part), part]));
  const match =
    asked.size === wanted.length &&
    given.size === found.length &&
    asked.size === given.size &&
    [...asked.keys()].every((key) => given.has(key));
  if (!match || !isOneSense(wanted)) {
    return cannotTell({ case: 'list-unmatched' }, shown, true);
  }
  const verdicts = [...asked].map(([key, part]) => {
    const answer = given.get(key);
    return { part, answer, verdict: answer ? judgePart(part, answer, context) : 'cannot-tell' };
  });
  const missed = verdicts.find(({ verdict }) => verdict === 'unmet');
  if (missed) {
    const quotes = { part: missed.answer?.text ?? '', wanted: missed.part.text };
    return unmet({ case: 'list-part-unmet', ...quotes }, shown, true);
  }
  return verdicts.every(({ verdict }) => verdict === 'met')
    ? met({ case: 'list-met' }, shown, true)
    : cannotTell({ case: 'list-unmatched' }, shown, true);
}

/** 不少于10场、500人次 asks for both at least; of 不超过10场、500人次 it is not said what the second means. */
function isOneSense(wanted: readonly ListedQuantity[]): boolean {
  const unsaid = wanted.filter(({ relation }) => relation === null).length;
  const floors = wanted.every(
    ({ relation }) => relation === null || relation === 'at-least' || relation === 'more-than',
  );
  return unsaid === 0 || unsaid === wanted.length || floors;
}

const keyOf = ({ label, quantity }: ListedQuantity) =>
  label === '' ? `/${quantity.unit.name}${quantity.unit.noun}` : label;

function judgePart(
  wanted: ListedQuantity,
  found: ListedQuantity,
  context: IndicatorContext,
): Opinion['verdict'] {
  const of = { ...context, name: `${context.name}${wanted.label}` };
  const target = readTarget(wanted.text, of);
  if (target.form !== 'number') return 'cannot-tell';
  const shown = { target: wanted.text, actual: found.text };
  return judgeNumber(target, asActual(found.quantity, of), false, of, shown).verdict;
}

function asActual(quantity: Quantity, context: IndicatorContext): ActualNumber {
  const own = unitBeside(quantity, context);
  return { form: 'number', quantity: own, span: point(own.value), sort: 'value', change: null };
}
