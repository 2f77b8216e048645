import { Decimal } from '../amount/decimal';
import { scoreAgrees } from '../figures/compared-figure';
import { executionRatio } from '../figures/execution-ratio';
import type { EvaluationForm, FundsRow } from '../forms/form';
import { message } from '../messages/message';
import { sameCell } from '../workbook/cell-ref';
import type { Rule } from './rule';
import { evaluationFigures } from '../scores/figures-of';
import type { Figure } from '../figures/figure';
import { figureFinding, isRoundedToPoints } from '../findings/figure-finding';
import type { RuleFinding } from '../findings/finding';
import { fundsRows } from '../money/funds-rows';
import { oddAmountOf } from '../money/mixed-units';
import { basisOf } from '../policy/policy-limit';
import type { Policy } from '../policy/schema';
import { likelyExecutionWeight } from '../scores/weights/execution-weight';
import { isOutOfRange } from '../scores/score-range';

/** 执行率得分 ≠ 分值 × 执行率, or the policy's step of it. The exact rate counts, not the typed one; a score outside 0…分值 is another rule's. */
export const executionScore: Rule = {
  id: 'execution-score',
  severity: 'error',
  title: message('execution-score.title'),
  basis: message('execution-score.basis'),
  check: (set) =>
    evaluationFigures(set, 'execution-score').flatMap(({ figure, form }) => {
      const row = fundsRows(form).find(
        ({ score }) => score !== null && sameCell(score.cell, figure.field.cell),
      );
      if (row && (oddAmountOf(form, row) !== null || isOutOfRange(row.score, row.weight))) {
        return [];
      }
      if (row && isRightByLikelyWeight(form, row, set.policy)) return [];
      if (isRoundedToPoints(figure)) return [onRounded(figure, row?.label.text ?? '')];
      const { executionSteps } = set.policy.scoring;
      return figureFinding(figure, row?.label.text ?? '', (words) =>
        message('execution-score.differs', words),
      ).map((finding) =>
        executionSteps ? { ...finding, basis: basisOf(executionSteps) } : finding,
      );
    }),
};

/** Rounded to whole points: worth a look, and the total may well have been added up from the exact score. */
function onRounded(figure: Figure, subject: string): RuleFinding {
  const { field, shown, display, trace, from } = figure;
  const words = { actual: shown ?? '', expected: display ?? '', trace };
  return {
    cell: field.cell,
    form: figure.form,
    case: 'rounded',
    severity: 'warning',
    message: message('execution-score.differs', words),
    expected: display,
    actual: shown,
    related: from.map(({ cell, label }) => ({ cell, label })),
    subject,
  };
}

/** The weight is the slip, and is spoken of: with the one that makes the weights right the score would be right. */
function isRightByLikelyWeight(form: EvaluationForm, row: FundsRow, { weights }: Policy): boolean {
  const weight = likelyExecutionWeight(form, weights.total.value);
  const rate = executionRatio(row, form.unit).value;
  const typed = row.score?.reading;
  if (weight === null || rate === null || typed?.kind !== 'number') return false;
  return scoreAgrees(typed, Decimal.min(weight, weight.times(rate)), weight);
}
