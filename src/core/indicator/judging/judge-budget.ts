import { Decimal } from '../../amount/decimal';
import { apartByTenThousand } from '../../amount/ten-thousand-apart';
import { showDecimal } from '../../amount/show';
import { budgetNamed, WHOLE_COST } from '../words/budget-words';
import { convertExactly } from '../reading/conversion';
import { directionOfBareNumber } from '../reading/direction';
import { judgeNumber } from './judge-number';
import type { Because, BudgetAmount, OwnBudget } from '../because';
import type { FormBudget, IndicatorContext, Judgement } from '../judgement';
import { cannotTell, within } from './opinion';
import type { Shown } from './why';
import type { NumberTarget } from './demand';
import { type Quantity, readQuantity } from '../reading/quantity';
import { readActual } from '../reading/read-actual';
import { YUAN } from '../reading/units';

/** A judgement without the direction that the name suggests. */
export type ByBudget = Omit<Judgement, 'expectedDirection' | 'isCost'>;

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
  const open = (because: Because) => ({ ...sense, ...cannotTell(because, shown, true) });
  const own: OwnBudget = { budget: budget.adjusted ? 'adjusted' : 'initial', amount };
  if (named.initial && !isUnadjusted(budget)) return open(adjustedMeanwhile(budget));
  if (budget.doubtful || apartByTenThousand(spent, allowed)) {
    return open({ case: 'budget-unit', ...own });
  }
  // A sum that is the budget but for its rounding to 0.01 万元 is the budget.
  const same = spent.minus(allowed).abs().lessThanOrEqualTo(ROUNDING);
  const asked = same ? { ...target, quantity: found.quantity } : target;
  const figures = { target: `${showDecimal(amount.wan)}万元`, actual: shown.actual };
  const opinion = judgeNumber(asked, found, false, context, figures);
  // Of a part of the project less than the whole budget says nothing.
  const isLess = opinion.attainment?.lessThan(1) === true;
  if (opinion.verdict === 'met' && isLess && !WHOLE_COST.test(context.name)) {
    return open({ case: 'budget-part', ...own });
  }
  const because = { case: 'by-budget', ...own, result: opinion.because } as const;
  return { ...sense, ...within(opinion, because, shown) };
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

const adjustedMeanwhile = ({ initial, adjusted }: FormBudget): Because =>
  initial && adjusted ? { case: 'budget-adjusted', initial, adjusted } : { case: 'elsewhere' };
