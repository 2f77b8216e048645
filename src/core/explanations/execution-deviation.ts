import { showPercent } from '../amount/show';
import { valueOf } from '../amount/reading';
import type { EvaluationForm, TextField } from '../forms/form';
import { message } from '../messages/message';
import { sameCell } from '../workbook/cell-ref';
import type { ReviewedSet } from '../reviewed-set';
import type { Deviation } from './deviation';
import { tightText } from '../text/plain-text';
import { evaluationFigures } from '../scores/figures-of';
import { isHollow } from './hollow-reason';
import { oddAmountOf } from '../money/mixed-units';
import { basisOf, showLimit } from '../policy/policy-limit';
import { executionStub } from './stub';

/** The execution rates of whole forms that are below the policy's limit; one that is not known is not among them. */
export function executionDeviations(set: ReviewedSet): readonly Deviation[] {
  const trigger = set.policy.triggers.executionRateBelow;
  if (!trigger) return [];
  const limit = trigger.value;
  return evaluationFigures(set, 'execution-rate').flatMap(({ figure, form }) => {
    const row = form.funds?.total;
    const cell = row?.rate?.cell;
    if (!row || !cell || !sameCell(figure.field.cell, cell)) return [];
    // A rate of amounts that mix up 元 and 万元 says nothing.
    if (!figure.value?.lessThan(limit) || oddAmountOf(form, row)) return [];
    const [weight, score] = [valueOf(row.weight?.reading), valueOf(row.score?.reading)];
    return [
      {
        form,
        case: 'execution-rate',
        what: message('deviation.execution-rate', {
          rate: showPercent(figure.value),
          limit: showLimit(limit),
        }),
        ask: message('deviation.ask-execution-rate'),
        severity: weight && score?.lessThan(weight) ? 'error' : 'warning',
        basis: basisOf(trigger),
        stub: executionStub(form, row, figure.value),
        indicator: null,
        reason: row.reason ?? reasonAmongIndicators(form),
        shownAt: cell,
      },
    ];
  });
}

/**
 * Where the funds have no column for reasons, units explain a low execution rate in the reason column below: at a cost
 * indicator, or in words that speak of the money.
 */
function reasonAmongIndicators(form: EvaluationForm): TextField | null {
  const told = form.indicators.find(({ name, reason, level1, level2 }) => {
    if (!reason || reason.text === '' || isHollow(reason.text)) return false;
    if (/执行率|预算执行/u.test(tightText(name.text))) return true;
    const groups = [level1, level2].map((level) => form.blocks[level ?? -1]?.name ?? '');
    return groups.some((name) => name.includes('成本')) || SPEAKS_OF_MONEY.test(reason.text);
  });
  return told?.reason ?? null;
}

const SPEAKS_OF_MONEY = /执行率|执行进度|预算|资金|支出|支付|结余/;
