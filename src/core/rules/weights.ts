import { ZERO } from '../amount/decimal';
import { showRounded } from '../amount/show';
import type { EvaluationForm } from '../forms/form';
import { message } from '../messages/message';
import { tightText } from '../text/plain-text';
import type { RuleFinding } from '../findings/finding';
import type { Rule } from './rule';
import { fundsRows } from '../money/funds-rows';
import { shownField } from '../money/shown-field';
import { type BlockGap, blockGaps } from '../scores/weights/block-gaps';
import { schemeFinding } from './weights/scheme';
import { pointsIn, rowWeights } from '../scores/weights/sums';
import { type WrongTotal, wrongTotal } from '../scores/weights/total-weight';

/** Weights that do not add up to a block's own label or to the total; a scheme other than the policy's. */
export const weights: Rule = {
  id: 'weights',
  severity: 'error',
  title: message('weights.title'),
  basis: message('weights.basis'),
  check: (set) =>
    set.evaluations.flatMap((form) => {
      // In a template the totals are printed and the rows are empty.
      if (rowWeights(form).weights.length === 0) return [];
      const gaps = blockGaps(form);
      const total = wrongTotal(form, gaps, set.policy.weights.total.value);
      const found = [
        ...onNegatives(form),
        ...gaps.map((gap) => onBlock(form, gap)),
        ...(total ? [onTotal(form, total)] : []),
      ];
      return found.length > 0 ? found : schemeFinding(form, set.policy);
    }),
};

function onBlock(form: EvaluationForm, { block, stated, added, ...gap }: BlockGap): RuleFinding {
  const expected = showRounded(stated);
  const actual = added && showRounded(added);
  const { cell } = block.label;
  const words = { block: block.name, expected };
  return {
    cell,
    form: form.id,
    ...(actual === null
      ? { case: 'block-empty', message: message('weights.block-empty', words) }
      : { case: 'block', message: message('weights.block', { ...words, actual }) }),
    expected,
    actual,
    related: gap.weights.map((weight) => ({ cell: weight.cell, label: '分值' })),
    subject: block.name,
  };
}

function onTotal(form: EvaluationForm, { field, kind, lines, ...total }: WrongTotal): RuleFinding {
  const { cell } = field;
  const [actual, expected] = [showRounded(total.stated), showRounded(total.expected)];
  const words = { actual, expected };
  const which = kind === 'not-full' ? 'not-full' : 'total';
  return {
    cell,
    form: form.id,
    severity: which === 'not-full' ? 'warning' : 'error',
    case: which,
    message: message(`weights.${which}`, words),
    expected,
    actual,
    related: lines.map((line) => ({ cell: line.cell, label: '分值' })),
    subject: 'total weight',
  };
}

function onNegatives(form: EvaluationForm): readonly RuleFinding[] {
  const rows = fundsRows(form).map(({ label, weight }) => ({ name: label, weight }));
  return [...rows, ...form.indicators].flatMap(({ name, weight }) => {
    if (!weight || pointsIn(weight)?.lessThan(ZERO) !== true) return [];
    const [line, actual] = [tightText(name.text), shownField(weight)];
    const words = { line, actual };
    return [
      {
        cell: weight.cell,
        form: form.id,
        case: 'negative',
        message: message('weights.negative', words),
        expected: '≥0',
        actual,
        subject: line,
      },
    ];
  });
}
