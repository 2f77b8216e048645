import { type Decimal, ZERO } from '../../../amount/decimal';
import { showDecimal } from '../../../amount/show';
import type { EvaluationForm } from '../../../forms/form';
import { message, type Message } from '../../../messages/message';
import type { Policy } from '../../../policy/schema';
import { type CellRef, toA1 } from '../../../workbook/cell-ref';
import type { RuleFinding } from '../../rule';
import { knownSum, pointsIn, weighedBlocks } from './sums';

/** A weight of the scheme, as the form has it and as the policy has it. */
interface SchemeWeight {
  readonly name: string | Message;
  readonly cell: CellRef;
  readonly weight: Decimal;
  readonly usual: Decimal;
}

/**
 * The first weight of a form that differs from the policy's scheme; at most one finding a form, for the rules allow other schemes. Only
 * forms that use the policy's own blocks are compared, and only where all of their weights are known.
 */
export function schemeFinding(form: EvaluationForm, policy: Policy): readonly RuleFinding[] {
  const scheme = schemeOf(form, policy);
  const other = scheme?.find(({ weight, usual }) => !weight.equals(usual));
  if (!other) return [];
  const { name, cell, weight, usual } = other;
  return [
    {
      cell,
      form: form.id,
      severity: 'warning',
      message: message('weights.scheme', {
        ...{ cell: toA1(cell), name, actual: showDecimal(weight), expected: showDecimal(usual) },
        policy: policy.basis,
      }),
      basis: message('weights.scheme-basis', { policy: policy.basis }),
      expected: showDecimal(usual),
      actual: showDecimal(weight),
      subject: 'scheme',
    },
  ];
}

/** The weights of the form beside the policy's, blocks first: the execution rate's weight follows from theirs. */
function schemeOf(form: EvaluationForm, policy: Policy): readonly SchemeWeight[] | null {
  const { blocks: usualBlocks, execution: usualExecution, total } = policy.weights;
  const usual = new Map(Object.entries(usualBlocks.value));
  const found: SchemeWeight[] = [];
  let sum: Decimal = ZERO;
  for (const { block, ...weighed } of weighedBlocks(form)) {
    if (block.level !== 1) continue;
    const weight = block.statedWeight ?? knownSum(weighed.sum);
    if (weight === null) return null;
    sum = sum.plus(weight);
    const expected = usual.get(block.name);
    const { name, label } = block;
    if (expected) found.push({ name, cell: label.cell, weight, usual: expected });
    else if (usual.size > 0) return null;
  }
  const row = form.funds?.total;
  const execution = pointsIn(row?.weight);
  if (row?.weight && execution) {
    sum = sum.plus(execution);
    const { cell } = row.weight;
    const name = message('term.execution-rate');
    found.push({ name, cell, weight: execution, usual: usualExecution.value });
  }
  return sum.equals(total.value) ? found : null;
}
