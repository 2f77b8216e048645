import { type Decimal, ZERO } from '../../../amount/decimal';
import { showRounded } from '../../../amount/show';
import type { EvaluationForm } from '../../../forms/form';
import { message, type Message } from '../../../messages/message';
import type { Policy } from '../../../policy/schema';
import { type CellRef, toA1 } from '../../../workbook/cell-ref';
import type { RuleFinding } from '../../rule';
import { inPoints } from '../score-range';
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
  const other = nearestScheme(form, policy)?.find(isOther);
  if (!other) return [];
  const { name, cell, weight, usual } = other;
  return [
    {
      cell,
      form: form.id,
      severity: 'warning',
      message: message('weights.scheme', {
        ...{ cell: toA1(cell), name, actual: showRounded(weight), expected: showRounded(usual) },
        policy: policy.basis,
      }),
      basis: message('weights.scheme-basis', { policy: policy.basis }),
      expected: showRounded(usual),
      actual: showRounded(weight),
      subject: 'scheme',
    },
  ];
}

interface Scheme {
  readonly execution: Decimal;
  readonly blocks: Readonly<Record<string, Decimal>>;
}

/** The form beside the scheme of the policy that is nearest to it; null where it can be compared with none. */
function nearestScheme(form: EvaluationForm, policy: Policy): readonly SchemeWeight[] | null {
  const { execution, blocks, alternatives, total } = policy.weights;
  const own: Scheme = { execution: execution.value, blocks: blocks.value };
  const compared = [own, ...(alternatives?.value ?? [])].flatMap((scheme) => {
    const weights = beside(form, scheme, total.value);
    return weights ? [{ weights, differences: differences(weights, scheme) }] : [];
  });
  const least = Math.min(...compared.map((each) => each.differences));
  return compared.find((each) => each.differences === least)?.weights ?? null;
}

/** A block that the form lacks is a difference: a form without 满意度指标 is nearest to the scheme without it. */
function differences(weights: readonly SchemeWeight[], { blocks }: Scheme): number {
  const lacking = Object.keys(blocks).filter((name) => !weights.some((each) => each.name === name));
  return lacking.length + weights.filter(isOther).length;
}

const isOther = ({ weight, usual }: SchemeWeight) => !inPoints(weight).equals(usual);

/** The weights of the form beside the scheme's, blocks first: the execution rate's weight follows from theirs. */
function beside(
  form: EvaluationForm,
  scheme: Scheme,
  total: Decimal,
): readonly SchemeWeight[] | null {
  const usual = new Map(Object.entries(scheme.blocks));
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
    found.push({ name, cell, weight: execution, usual: scheme.execution });
  }
  return inPoints(sum).equals(total) ? found : null;
}
