import type { EvaluationForm, FundsRow } from '../forms/form';

/** The rows of the funds block, the total first. */
export function fundsRows(form: EvaluationForm): readonly FundsRow[] {
  const { total = null, sources = [] } = form.funds ?? {};
  return total ? [total, ...sources] : sources;
}
