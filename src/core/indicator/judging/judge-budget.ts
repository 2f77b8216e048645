import { Decimal, YUAN_PER_WAN } from '../../amount/decimal';
import { showDecimal } from '../../amount/show';
import { message, type Message } from '../../messages/message';
import { toA1 } from '../../workbook/cell-ref';
import { budgetNamed, WHOLE_COST } from '../words/budget-words';
import { convertExactly } from '../reading/conversion';
import { directionOfBareNumber } from '../reading/direction';
import { judgeNumber } from './judge-number';
import type { BudgetAmount, FormBudget, IndicatorContext, Judgement } from '../judgement';
import { cannotTell, type Shown } from './opinion';
import type { NumberTarget } from './demand';
import { type Quantity, readQuantity } from '../reading/quantity';
import { readActual } from '../reading/read-actual';
import { YUAN } from '../reading/units';

/** A judgement without the direction that the name suggests. */
export type ByBudget = Omit<Judgement, 'expectedDirection'>;

/**
 * Judges money against a target that is said elsewhere: in the form's budget (按预算定, 不超过预算数). `text` is the target in one
 * writing. Null where the target points to no budget, the form has none or the actual is no sum of money.
 */
export function judgeByBudget(
  text: string,
  actual: string,
  context: IndicatorContext,
  shown: Shown,
): ByBudget | null {
  const named = budgetNamed(text);
  const budget = context.budget ?? null;
  const amount = budget && (budget.adjusted ?? budget.initial);
  if (!named || !budget || !amount) return null;
  const target = targetOf(text, amount, named.cap, context);
  if (!target) return null;
  const found = readActual(actual, target, context);
  if (found.form !== 'number' || found.sort !== 'value' || found.change !== null) return null;
  const [spent, allowed] = [inYuan(found.quantity), inYuan(target.quantity)];
  if (!spent || !allowed || spent.isNegative()) return null;

  const sense = { kind: target.kind, direction: target.direction, directionBasis: target.basis };
  const open = (why: Message): ByBudget => ({ ...sense, ...cannotTell(why, true) });
  const values = { ...shown, ...wordsFor(amount, budget) };
  if (named.initial && !isUnadjusted(budget)) return open(adjustedMeanwhile(budget, shown));
  if (budget.doubtful || apartByTenThousand(spent, allowed)) {
    return open(message('indicator.budget-unit', values));
  }
  // A sum that is the budget but for its rounding to 0.01 万元 is the budget.
  const same = spent.minus(allowed).abs().lessThanOrEqualTo(ROUNDING);
  const asked = same ? { ...target, quantity: found.quantity } : target;
  const figures = { target: `${showDecimal(amount.wan)}万元`, actual: shown.actual };
  const opinion = judgeNumber(asked, found, false, context, figures);
  // Of a part of the project less than the whole budget says nothing.
  const isLess = opinion.attainment?.lessThan(1) === true;
  if (opinion.verdict === 'met' && isLess && !WHOLE_COST.test(context.name)) {
    return open(message('indicator.budget-part', values));
  }
  return {
    ...sense,
    ...opinion,
    why: message('indicator.by-budget', { ...values, result: opinion.why }),
  };
}

function targetOf(
  text: string,
  { wan }: BudgetAmount,
  cap: boolean,
  context: IndicatorContext,
): NumberTarget | null {
  const quantity = wan.greaterThan(0) ? readQuantity(showDecimal(wan), '万元') : null;
  if (!quantity) return null;
  const base = { text, form: 'number', quantity, change: null } as const;
  if (cap) {
    return { ...base, relation: 'at-most', kind: 'at-most', direction: 'lower', basis: 'words' };
  }
  const { direction, basis } = directionOfBareNumber(quantity.unit, context);
  const lower = direction === 'lower';
  return {
    ...base,
    relation: null,
    kind: lower ? 'at-most' : 'unclear',
    direction: lower ? 'lower' : 'unknown',
    basis: lower ? basis : 'none',
  };
}

/** Yuan. */
const ROUNDING = new Decimal(50);

/** A plain sum of money; null for anything else. */
const inYuan = ({ value, unit }: Quantity) =>
  unit.family === 'money' && unit.per.length === 0 ? convertExactly(value, unit, YUAN) : null;

const isUnadjusted = ({ initial, adjusted }: FormBudget) =>
  initial !== null && (adjusted === null || adjusted.wan.equals(initial.wan));

function wordsFor(amount: BudgetAmount, { adjusted }: FormBudget) {
  return {
    budget: message(amount === adjusted ? 'figure.adjusted-budget' : 'figure.initial-budget'),
    amount: showDecimal(amount.wan),
    cell: toA1(amount.cell),
  };
}

function adjustedMeanwhile({ initial, adjusted }: FormBudget, shown: Shown): Message {
  const place = (amount: BudgetAmount | null) => (amount ? toA1(amount.cell) : '');
  return initial && adjusted
    ? message('indicator.budget-adjusted', {
        target: shown.target,
        initial: showDecimal(initial.wan),
        initialCell: place(initial),
        adjusted: showDecimal(adjusted.wan),
        cell: place(adjusted),
      })
    : message('indicator.elsewhere', { ...shown });
}

/** As when 元 and 万元 are mixed up; half a percent is left for rounding. */
function apartByTenThousand(one: Decimal, other: Decimal): boolean {
  const [small, large] = one.lessThan(other) ? [one, other] : [other, one];
  const gap = small.times(YUAN_PER_WAN).minus(large).abs();
  return !small.isZero() && gap.lessThanOrEqualTo(large.times('0.005'));
}
