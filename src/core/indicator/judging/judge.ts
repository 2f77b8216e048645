import { inWords, quoted } from '../reading/cell-text';
import { directionOfName, isCost } from '../reading/direction';
import { judgeByBudget } from './judge-budget';
import { byHiddenTarget, hiddenTarget } from './judge-by-name';
import { judgeClass } from './judge-class';
import { judgeDate } from './judge-date';
import { judgeList } from './judge-list';
import { judgeNone } from './judge-none';
import { judgeNumber } from './judge-number';
import { judgeRange } from './judge-range';
import { judgeUnlike } from './judge-unlike';
import { judgeWording } from './judge-wording';
import type { Direction, IndicatorContext, Judgement } from '../judgement';
import { tightText } from '../../text/plain-text';
import { blank, cannotTell, met, type Opinion, unreadable } from './opinion';
import type { Shown } from './why';
import { type Actual, readActual } from '../reading/read-actual';
import { readTarget, type Target, type Unreadable } from '../reading/read-target';
import { convertExactly } from '../reading/conversion';
import type { Quantity } from '../reading/quantity';
import { quantityInProse } from '../reading/quantity-in-prose';
import { BARE, type Unit, YUAN } from '../reading/units';

const LONGEST_NAME = 200;

/**
 * Does the actual meet the target? Both as a person reads them in their cells (`≥ 1.5万件`, `19578件`; three columns as
 * `≤ ¦ 30 ¦ 万元`). Decides only what is certain; all else is `cannot-tell`, with the reason. 以上, 以下, 以内 include
 * the number itself, 超过 and 不满 do not (民法典 第一千二百五十九条). Never throws.
 */
export function judge(target: string, actual: string, context: IndicatorContext): Judgement {
  const known = knownOf(context, target);
  const wanted = readTarget(target, known);
  const shown = { target: quoted(target), actual: quoted(actual) };
  if (wanted.form === 'wording') {
    const byBudget = judgeByBudget(wanted.text, actual, known, shown);
    if (byBudget) {
      return { ...byBudget, expectedDirection: directionOfName(known.name, YUAN), isCost: true };
    }
  }
  const hidden = wanted.form === 'blank' ? hiddenTarget(known) : null;
  if (hidden) {
    const judged = judgeRead(hidden.target, { target: '', actual }, hidden.context, {
      ...shown,
      target: hidden.shown,
    });
    if (judged.verdict !== 'blank') {
      return {
        ...judged,
        ...byHiddenTarget(judged, hidden.shown, shown),
        targetInName: hidden.shown,
      };
    }
  }
  return judgeRead(wanted, { target, actual }, known, shown);
}

/** The cells as they stand, by a target that has been read. */
function judgeRead(
  wanted: Target,
  cells: { readonly target: string; readonly actual: string },
  known: IndicatorContext,
  shown: Shown,
): Judgement {
  const found = readActual(cells.actual, wanted, known);
  const copied = found.text === wanted.text;
  const list =
    found.form === 'unreadable' && !copied ? judgeList(cells, wanted, known, shown) : null;
  return {
    ...(list ?? opinionOn(wanted, found, known, shown)),
    kind: wanted.kind,
    direction: wanted.direction,
    directionBasis: wanted.basis,
    expectedDirection: expectedOf(wanted, known),
    isCost: isCost(unitOf(wanted), known),
  };
}

/** What the name suggests; of a change (下降10%) nothing, as it turns what the name is about. */
function expectedOf(wanted: Target, { name, stated }: IndicatorContext): Direction {
  if (wanted.form === 'number' && wanted.change !== null) return 'unknown';
  return stated ?? directionOfName(name, unitOf(wanted));
}

/** The context as all below reads it: names without white space and in canonical writing, no longer than any real one. */
function knownOf(
  { name, group, measure, stated, year, budget = null }: IndicatorContext,
  target: string,
): IndicatorContext {
  const column = measure ?? /¦([^¦]{1,20})$/u.exec(target)?.[1] ?? '';
  return {
    name: inWords(tightText(name.slice(0, LONGEST_NAME))),
    group: tightText(group.slice(0, LONGEST_NAME)),
    measure: inWords(tightText(column.slice(0, LONGEST_NAME))),
    ...(stated === undefined ? {} : { stated }),
    year,
    budget,
  };
}

function opinionOn(
  target: Target,
  actual: Actual,
  context: IndicatorContext,
  shown: Shown,
): Opinion {
  if (target.form === 'blank') return blank({ case: 'target-blank' }, shown, false);
  if (actual.form === 'blank') return blank({ case: 'actual-blank' }, shown, false);
  if (target.form === 'unreadable') return opinionOnUnread(target, actual, shown);
  const copied = actual.text === target.text;
  if (actual.form === 'unreadable' && isUnread(target, actual.why)) {
    return cannotTell(unreadable(actual.why, 'actual'), shown, /\d/u.test(actual.text));
  }
  switch (target.form) {
    case 'wording':
      return judgeWording(target, actual, context, shown);
    case 'class':
      return judgeClass(target.rating, target.text, actual, context, shown);
    case 'none':
      return judgeNone(target, actual, context, shown);
    case 'date':
      return actual.form === 'date'
        ? judgeDate(target.date, actual.date, copied, context, shown)
        : judgeUnlike(target, actual, context, shown);
    case 'number':
      return actual.form === 'number'
        ? judgeNumber(target, actual, copied, context, shown)
        : judgeUnlike(target, actual, context, shown);
    case 'range':
      return actual.form === 'number'
        ? judgeRange(target, actual, copied, context, shown)
        : judgeUnlike(target, actual, context, shown);
  }
}

/** Figures beside each other do not matter to a wording, nor to a date, which has several of its own. */
function isUnread(target: Target, why: Unreadable): boolean {
  if (target.form === 'wording' || target.form === 'class') return false;
  return target.form !== 'date' || why === 'misread' || why === 'error';
}

/** A target with figures that cannot be read is met by its own wording, unless it looks wrong. */
function opinionOnUnread(
  target: Extract<Target, { form: 'unreadable' }>,
  actual: Actual,
  shown: Shown,
): Opinion {
  const readable = target.why === 'several' || target.why === 'figures';
  if (readable && actual.text === target.text) {
    const bound = /[≥≤<>]|不[低高少多大小超]|以[上下内]/u.test(target.text);
    return met({ case: 'same-wording' }, shown, !bound);
  }
  const said = target.why === 'figures' ? quantityInProse(target.text) : null;
  if (
    said &&
    actual.form === 'number' &&
    actual.sort === 'value' &&
    isSame(said, actual.quantity)
  ) {
    return met({ case: 'same-number' }, shown, true);
  }
  return cannotTell(unreadable(target.why, 'target'), shown, /\d/u.test(actual.text));
}

const isSame = (one: Quantity, other: Quantity) =>
  convertExactly(other.value, other.unit, one.unit)?.equals(one.value) === true;

function unitOf(target: Target): Unit {
  switch (target.form) {
    case 'number':
      return target.quantity.unit;
    case 'range':
      return target.range.high.unit;
    case 'none':
      return target.unit ?? BARE;
    case 'blank':
    case 'date':
    case 'wording':
    case 'class':
    case 'unreadable':
      return BARE;
  }
}
