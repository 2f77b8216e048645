import { message } from '../messages/message';
import { sameCell } from '../workbook/cell-ref';
import type { Rule } from './rule';
import { evaluationFigures } from '../scores/figures-of';
import { figureFinding } from '../findings/figure-finding';
import { fundsRows } from '../money/funds-rows';
import { oddAmountOf } from '../money/mixed-units';
import { basisOf } from '../policy/policy-limit';
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
      const { executionSteps } = set.policy.scoring;
      return figureFinding(figure, row?.label.text ?? '', (words) =>
        message('execution-score.differs', words),
      ).map((finding) =>
        executionSteps ? { ...finding, basis: basisOf(executionSteps) } : finding,
      );
    }),
};
