import { type Decimal, YUAN_PER_WAN } from '../amount/decimal';
import { rateAgrees } from '../amount/rate';
import { executionParts } from '../figures/execution-ratio';
import type { AmountField, EvaluationForm, FundsRow } from '../forms/form';
import { once } from '../workbook/once';
import { apartByTenThousand } from '../amount/ten-thousand-apart';
import { timesApart, wan } from './money';

/**
 * The amount of a funds row that is written in the other unit of money; null when nothing shows it. Budget and outturn
 * give it away when they are 10,000 times apart, when far more is spent than any unit could, or when the typed execution rate is right only if one of them is moved
 * by four digits. Odd is the one that is further from the initial budget, else the outturn.
 */
export function oddAmountOf(form: EvaluationForm, row: FundsRow): AmountField | null {
  return oddAmountIn(form)(row);
}

const oddAmountIn = once((form: EvaluationForm) => once((row: FundsRow) => findOdd(form, row)));

function findOdd(form: EvaluationForm, row: FundsRow): AmountField | null {
  const parts = executionParts(row);
  if (!parts) return null;
  const [budgetField, outturn] = [parts.whole.field, parts.part.field];
  const budget = wan(form, budgetField);
  const spent = wan(form, outturn);
  if (budget === null || spent === null || budget.isZero()) return null;
  const isOdd =
    apartByTenThousand(budget, spent) ||
    spent.dividedBy(budget).greaterThan(BEYOND_BELIEF) ||
    rateNeedsShift(row, spent.dividedBy(budget));
  if (!isOdd) return null;
  const initial = wan(form, row.initial);
  if (initial === null || initial.isZero()) return outturn;
  return distance(budget, initial).greaterThan(distance(spent, initial)) ? budgetField : outturn;
}

/** No unit spends a thousand times its budget. */
const BEYOND_BELIEF = 1000;

function rateNeedsShift({ rate }: FundsRow, computed: Decimal): boolean {
  const typed = rate?.reading;
  if (typed?.kind !== 'number') return false;
  return [computed.times(YUAN_PER_WAN), computed.dividedBy(YUAN_PER_WAN)].some(
    // Below 1% and above 200% anything may agree by chance.
    (shifted) =>
      shifted.greaterThanOrEqualTo('0.01') &&
      shifted.lessThanOrEqualTo(2) &&
      rateAgrees(typed, shifted),
  );
}

/** How far an amount is from the initial budget; nothing is as far as the other unit. */
function distance(a: Decimal, b: Decimal): Decimal {
  return a.isZero() ? YUAN_PER_WAN : timesApart(a, b);
}
