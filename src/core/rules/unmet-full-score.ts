import { ZERO } from '../amount/decimal';
import { valueOf } from '../amount/reading';
import { showRounded } from '../amount/show';
import type { Figure } from '../figures/figure';
import { scoreFor } from '../figures/score-for';
import type { EvaluationForm, Indicator } from '../forms/form';
import type { Judgement } from '../indicator/judgement';
import { message, type Message } from '../messages/message';
import type { Policy } from '../policy/schema';
import { tightText } from '../workbook/plain-text';
import { toA1 } from '../workbook/cell-ref';
import type { Fix, Rule, RuleFinding } from './rule';
import { figureFix } from './shared/figure-finding';
import { figuresByForm } from './shared/figures-of';
import { isUnmetInFull } from './shared/full-marks';
import { oncePerCell } from './shared/once-per-cell';
import { scoreBasis } from './shared/score-basis';

/** A missed target that scores its whole weight. */
export const unmetFullScore: Rule = {
  id: 'unmet-full-score',
  severity: 'error',
  title: message('unmet-full-score.title'),
  basis: message('unmet-full-score.basis'),
  check: (set) => {
    const byForm = figuresByForm(set);
    const found = set.evaluations.flatMap((form) => {
      const figures = new Map(byForm.get(form.id)?.map((figure) => [figure.indicator, figure]));
      return form.indicators.flatMap((indicator, index) => {
        const judgement = set.judgement(form, index);
        if (!isUnmetInFull(indicator, judgement)) return [];
        const figure = figures.get(index);
        // Missed by so little that the score rounds to the full weight.
        if (figure?.state === 'agrees') return [];
        return finding(form, indicator, judgement, figure, set.policy);
      });
    });
    return oncePerCell(found, ({ cell }) => cell);
  },
};

function finding(
  form: EvaluationForm,
  indicator: Indicator,
  judgement: Judgement,
  figure: Figure | undefined,
  policy: Policy,
): readonly RuleFinding[] {
  const { score, target, actual } = indicator;
  if (!score) return [];
  // Without a figure of its own the score is that of several rows, and no row's share of it is known.
  const own = figure?.state === 'differs' ? figure : null;
  return [
    {
      cell: score.cell,
      form: form.id,
      message: sentence(indicator, judgement, own),
      basis: scoreBasis(judgement, policy),
      expected: own && dueScore(indicator, judgement, policy),
      actual: fullMarks(indicator),
      related: [
        { cell: target.cell, label: form.columns.target?.text ?? '年度指标值' },
        { cell: actual.cell, label: form.columns.actual?.text ?? '实际完成值' },
      ],
      fix: own && certainFix(own, judgement),
      subject: tightText(indicator.name.text),
    },
  ];
}

const fullMarks = ({ weight }: Indicator) => showRounded(valueOf(weight?.reading) ?? ZERO);

function sentence(indicator: Indicator, judgement: Judgement, figure: Figure | null): Message {
  const { score, name, target, actual } = indicator;
  const words = {
    ...{ cell: score ? toA1(score.cell) : '', name: tightText(name.text) },
    ...{ target: tightText(target.text), actual: tightText(actual.text) },
    full: fullMarks(indicator),
  };
  if (isDoubtful(judgement)) return message('unmet-full-score.doubtful', words);
  if (!figure) return message('unmet-full-score.alone', words);
  const { trace } = figure;
  return figure.display === null
    ? message('unmet-full-score.range', { ...words, trace })
    : message('unmet-full-score.found', { ...words, trace });
}

/** The score that the policy allows, or `<6` where it gives only a bound. */
function dueScore({ weight }: Indicator, judgement: Judgement, policy: Policy): string | null {
  const full = valueOf(weight?.reading);
  const allowed = full && scoreFor(full, judgement, policy);
  if (allowed?.kind === 'exact') return showRounded(allowed.score);
  return allowed?.kind === 'range' ? `<${showRounded(allowed.to)}` : null;
}

/** The target's sign says the contrary of what the indicator is about (出勤率 ≤95%): perhaps the sign is wrong, not the score. */
const isDoubtful = ({ direction, expectedDirection }: Judgement) =>
  (direction === 'lower' && expectedDirection === 'higher') ||
  (direction === 'higher' && expectedDirection === 'lower');

/** Certain where the target's own sign or words say that it is missed. */
function certainFix(figure: Figure, judgement: Judgement): Fix | null {
  const { directionBasis } = judgement;
  const isPlain = directionBasis === 'sign' || directionBasis === 'words';
  return isPlain && !isDoubtful(judgement) ? figureFix(figure) : null;
}
