import type { AmountField, EvaluationForm, FundsRow } from '../forms/form';
import type { BudgetAmount } from '../indicator/because';
import type { FormBudget } from '../indicator/judgement';
import { oddAmountOf } from './mixed-units';
import { wan } from './money';

/** The form's own budget, for targets that point to it; null where it has none. */
export function formBudget(form: EvaluationForm): FormBudget | null {
  const row = form.funds?.total;
  if (!row) return null;
  const [adjusted, initial] = [amountIn(form, row.adjusted), amountIn(form, row.initial)];
  if (!adjusted && !initial) return null;
  return { adjusted, initial, doubtful: isDoubtful(form, row) };
}

function amountIn(form: EvaluationForm, field: AmountField | null): BudgetAmount | null {
  const amount = wan(form, field);
  return field && amount ? { wan: amount, cell: field.cell } : null;
}

/** 元 and 万元 may be mixed up, or nothing says which of them it is. */
const isDoubtful = (form: EvaluationForm, row: FundsRow) =>
  oddAmountOf(form, row) !== null || !hasUnit(form, row);

const hasUnit = (form: EvaluationForm, { adjusted, initial }: FundsRow) =>
  form.unit !== null ||
  [adjusted, initial].some(
    (field) => field?.reading.kind === 'number' && field.reading.unit !== null,
  );
