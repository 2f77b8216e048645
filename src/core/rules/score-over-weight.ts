import { showRounded } from '../amount/show';
import { ZERO } from '../amount/decimal';
import { valueOf } from '../amount/reading';
import type { AmountField, EvaluationForm } from '../forms/form';
import { message } from '../messages/message';
import { tightText } from '../text/plain-text';
import type { RuleFinding } from '../findings/finding';
import type { Rule } from './rule';
import { evaluationFigures } from '../scores/figures-of';
import { fundsRows } from '../money/funds-rows';
import { isOutOfRange } from '../scores/score-range';
import { shownField } from '../money/shown-field';

/** A score below 0 or above its weight. */
export const scoreOverWeight: Rule = {
  id: 'score-over-weight',
  severity: 'error',
  title: message('score-over-weight.title'),
  basis: message('score-over-weight.basis'),
  check: (set) => {
    const totals = new Map(
      evaluationFigures(set, 'total-score').map(({ figure, form }) => [form.id, figure.state]),
    );
    return set.evaluations.flatMap((form) =>
      // A total that is the sum of its lines is out of range because a line or a weight is, and is put right with it.
      [...linesOf(form), ...(totals.get(form.id) === 'agrees' ? [] : totalOf(form))]
        .filter(({ score, weight }) => isOutOfRange(score, weight))
        .flatMap((line) => finding(form, line)),
    );
  },
};

interface Line {
  readonly name: string;
  readonly score: AmountField | null;
  readonly weight: AmountField | null;
}

const linesOf = (form: EvaluationForm): readonly Line[] => [
  ...fundsRows(form).map(({ label, score, weight }) => ({ name: label.text, score, weight })),
  // Marks on a row without an indicator are wrong whatever their number.
  ...form.indicators
    .filter(({ role }) => role !== 'placeholder')
    .map(({ name, score, weight }) => ({ name: name.text, score, weight })),
];

const totalOf = ({ total }: EvaluationForm): readonly Line[] =>
  total ? [{ name: total.label.text, score: total.score, weight: total.weight }] : [];

function finding(form: EvaluationForm, { name, score, weight }: Line): readonly RuleFinding[] {
  const marks = valueOf(score?.reading);
  if (!score || marks === null) return [];
  const most = valueOf(weight?.reading);
  const actual = shownField(score);
  const line = tightText(name);
  const side = marks.lessThan(ZERO) ? 'negative' : 'over';
  const words = { line, actual };
  const range = most === null ? '≥0' : `0–${showRounded(most)}`;
  return [
    {
      cell: score.cell,
      form: form.id,
      case: side,
      message: message(`score-over-weight.${side}`, {
        ...words,
        weight: most ? showRounded(most) : '',
      }),
      expected: range,
      actual,
      related: weight && most ? [{ cell: weight.cell, label: `${line} 分值` }] : [],
      subject: line,
    },
  ];
}
