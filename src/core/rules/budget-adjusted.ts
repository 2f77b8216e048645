import { showPercent } from '../amount/show';
import type { EvaluationForm } from '../forms/form';
import { message } from '../messages/message';
import type { Policy } from '../policy/schema';
import { toA1 } from '../workbook/cell-ref';
import type { RuleFinding } from '../findings/finding';
import type { Rule } from './rule';
import { isFarApart, wan } from '../money/money';
import { basisOf, showLimit } from '../policy/policy-limit';
import { shownField } from '../money/shown-field';

/** A change from 年初预算数 to 全年预算数 that goes beyond the policy's limit and is explained nowhere. */
export const budgetAdjusted: Rule = {
  id: 'budget-adjusted',
  severity: 'info',
  title: message('budget-adjusted.title'),
  basis: message('budget-adjusted.basis'),
  check: ({ evaluations, policy }) => {
    const limit = policy.budgetAdjustment;
    return limit ? evaluations.flatMap((form) => finding(form, limit)) : [];
  },
};

type Limit = NonNullable<Policy['budgetAdjustment']>;

function finding(form: EvaluationForm, limit: Limit): readonly RuleFinding[] {
  const { initial, adjusted, reason } = form.funds?.total ?? {};
  const [before, after] = [wan(form, initial), wan(form, adjusted)];
  // No initial budget (a project begun within the year) gives no rate.
  if (!initial || !adjusted || !before?.greaterThan(0) || !after) return [];
  const change = after.minus(before).dividedBy(before);
  if (change.abs().lessThanOrEqualTo(limit.value) || (reason?.text ?? '') !== '') return [];
  // 元 and 万元 mixed up, which money-unit speaks of.
  if (isFarApart(before, after)) return [];
  const way = change.isNegative() ? 'cut' : 'raised';
  const words = {
    adjusted: shownField(adjusted),
    place: toA1(initial.cell),
    initial: shownField(initial),
    rate: showPercent(change.abs()),
    limit: showLimit(limit.value),
  };
  return [
    {
      cell: adjusted.cell,
      form: form.id,
      case: way,
      message: message(`budget-adjusted.${way}`, words),
      expected: null,
      actual: shownField(adjusted),
      basis: basisOf(limit),
      related: [{ cell: initial.cell, label: '年初预算数' }],
      subject: 'adjusted budget',
    },
  ];
}
