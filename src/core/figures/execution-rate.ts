import { isEmpty } from '../amount/reading';
import type { EvaluationForm, FundsRow } from '../forms/form';
import { rateFigure } from './compared-figure';
import { executionParts, executionRatio } from './execution-ratio';
import type { Figure } from './figure';
import { figureInput } from './input';
import { isNothingGiven } from './ratio';

/**
 * 执行率 of the total, and of each source whose rate the unit has typed: a blank rate beside a source is not asked for.
 */
export function executionRates(form: EvaluationForm): ExecutionRates {
  const { total = null, sources = [] } = form.funds ?? {};
  return {
    total: total ? executionRate(form, total, isUntouched) : [],
    sources: sources.flatMap((row) => executionRate(form, row, hasNoRate)),
  };
}

export interface ExecutionRates {
  readonly total: readonly Figure[];
  readonly sources: readonly Figure[];
}

function executionRate(
  form: EvaluationForm,
  row: FundsRow,
  isLeftOut: (row: FundsRow) => boolean,
): readonly Figure[] {
  const { rate } = row;
  if (!rate || isLeftOut(row)) return [];
  const parts = executionParts(row);
  const from = parts ? [figureInput(parts.part), figureInput(parts.whole)] : [];
  const place = { id: 'execution-rate', form, field: rate, from } as const;
  return [rateFigure(place, executionRatio(row, form.unit))];
}

const hasNoRate = ({ rate }: FundsRow) => isEmpty(rate?.reading);

function isUntouched(row: FundsRow): boolean {
  const parts = executionParts(row);
  return hasNoRate(row) && (!parts || isNothingGiven(parts));
}
