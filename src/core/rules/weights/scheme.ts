import { type Decimal, ZERO } from '../../amount/decimal';
import { showRounded } from '../../amount/show';
import type { EvaluationForm } from '../../forms/form';
import { message, type Message } from '../../messages/message';
import type { Policy } from '../../policy/schema';
import { sourceName } from '../../policy/source-name';
import type { CellRef } from '../../workbook/cell-ref';
import type { RuleFinding } from '../../findings/finding';
import { inPoints } from '../../scores/score-range';
import { knownSum, pointsIn, weighedBlocks } from '../../scores/weights/sums';

/** A weight of the scheme, as the form has it and as the policy has it. */
interface SchemeWeight {
  readonly name: string | Message;
  readonly cell: CellRef;
  readonly weight: Decimal;
  readonly usual: Decimal;
  /** Where the usual weight is from. */
  readonly source: Source;
}

type Source = Parameters<typeof sourceName>[0];

/**
 * The first weight of a form that differs from the policy's scheme; at most one finding a form, for the rules allow other schemes. Only
 * forms that use the policy's own blocks are compared, and only where all of their weights are known.
 */
export function schemeFinding(form: EvaluationForm, policy: Policy): readonly RuleFinding[] {
  const other = nearestScheme(form, policy)?.find(isOther);
  if (!other) return [];
  const { name, cell, weight, usual, source } = other;
  return [
    {
      cell,
      form: form.id,
      severity: 'warning',
      case: 'scheme',
      message: message('weights.scheme', {
        name,
        actual: showRounded(weight),
        expected: showRounded(usual),
        policy: sourceName(source),
      }),
      basis: message('weights.scheme-basis', { policy: sourceName(source) }),
      expected: showRounded(usual),
      actual: showRounded(weight),
      subject: 'scheme',
    },
  ];
}

interface Scheme {
  readonly execution: Decimal;
  readonly blocks: Readonly<Record<string, Decimal>>;
  readonly sources: { readonly execution: Source; readonly blocks: Source };
}

function schemesOf({ weights: { execution, blocks, alternatives } }: Policy): readonly Scheme[] {
  const own = { execution: execution.source, blocks: blocks.source };
  return [
    { execution: execution.value, blocks: blocks.value, sources: own },
    ...(alternatives
      ? alternatives.value.map((scheme) => ({
          ...scheme,
          sources: { execution: alternatives.source, blocks: alternatives.source },
        }))
      : []),
  ];
}

/** The form beside the scheme of the policy that is nearest to it; null where it can be compared with none. */
function nearestScheme(form: EvaluationForm, policy: Policy): readonly SchemeWeight[] | null {
  const compared = schemesOf(policy).flatMap((scheme) => {
    const weights = beside(form, scheme, policy.weights.total.value);
    return weights ? [{ weights, lacking: lackingIn(weights, scheme) }] : [];
  });
  const [nearest] = compared.sort(
    (a, b) => a.lacking - b.lacking || othersIn(a.weights) - othersIn(b.weights),
  );
  return nearest?.weights ?? null;
}

/** How many blocks of the scheme the form lacks: one without 满意度指标 is nearest to a scheme without it. */
function lackingIn(weights: readonly SchemeWeight[], { blocks }: Scheme): number {
  const names = new Set(weights.map(({ name }) => name));
  return Object.keys(blocks).filter((name) => !names.has(name)).length;
}

const othersIn = (weights: readonly SchemeWeight[]) => weights.filter(isOther).length;

const isOther = ({ weight, usual }: SchemeWeight) => !inPoints(weight).equals(usual);

/** The weights of the form beside the scheme's, blocks first: the execution rate's weight follows from theirs. */
function beside(
  form: EvaluationForm,
  { execution: usualExecution, blocks, sources }: Scheme,
  total: Decimal,
): readonly SchemeWeight[] | null {
  const usual = new Map(Object.entries(blocks));
  const found: SchemeWeight[] = [];
  let sum: Decimal = ZERO;
  for (const { block, ...weighed } of weighedBlocks(form)) {
    if (block.level !== 1) continue;
    const weight = block.statedWeight ?? knownSum(weighed.sum);
    if (weight === null) return null;
    sum = sum.plus(weight);
    const expected = usual.get(block.name);
    const { name, label } = block;
    const source = sources.blocks;
    if (expected) found.push({ name, cell: label.cell, weight, usual: expected, source });
    else if (usual.size > 0) return null;
  }
  const row = form.funds?.total;
  const execution = pointsIn(row?.weight);
  if (row?.weight && execution) {
    sum = sum.plus(execution);
    const { cell } = row.weight;
    const name = message('term.execution-rate');
    found.push({ name, cell, weight: execution, usual: usualExecution, source: sources.execution });
  }
  return inPoints(sum).equals(total) ? found : null;
}
