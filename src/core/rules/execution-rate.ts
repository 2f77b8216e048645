import { executionParts } from '../figures/execution-ratio';
import { message } from '../messages/message';
import { sameCell } from '../workbook/cell-ref';
import type { Rule } from './rule';
import { evaluationFigures } from '../scores/figures-of';
import { figureFinding } from '../findings/figure-finding';
import { fundsRows } from '../money/funds-rows';
import { oddAmountOf } from '../money/mixed-units';
import { rateWithoutInputs } from '../findings/rate-without-inputs';

/** 执行率 ≠ 全年执行数 ÷ 全年预算数. Where 元 and 万元 are mixed up, the amount is spoken of, not the rate. */
export const executionRate: Rule = {
  id: 'execution-rate',
  severity: 'error',
  title: message('execution-rate.title'),
  basis: message('execution-rate.basis'),
  check: (set) =>
    evaluationFigures(set, 'execution-rate').flatMap(({ figure, form }) => {
      const row = fundsRows(form).find(
        ({ rate }) => rate !== null && sameCell(rate.cell, figure.field.cell),
      );
      if (row && oddAmountOf(form, row)) return [];
      const subject = row?.label.text ?? '';
      return [
        ...figureFinding(figure, subject, (words) => message('execution-rate.differs', words)),
        ...rateWithoutInputs(
          figure,
          message('term.execution-rate'),
          row ? executionParts(row) : null,
          subject,
        ),
      ];
    }),
};
