import { valueOf } from '../amount/reading';
import { showRounded } from '../amount/show';
import type { Figure } from '../figures/figure';
import { scoreFor } from '../figures/score-for';
import { statedTarget } from '../figures/stated-target';
import type { EvaluationForm, Indicator } from '../forms/form';
import type { Judgement } from '../indicator/judgement';
import { message } from '../messages/message';
import type { Policy } from '../policy/schema';
import { tightText } from '../text/plain-text';
import type { Fix, RuleFinding } from '../findings/finding';
import type { Rule } from './rule';
import { figureFix } from '../findings/figure-finding';
import { differingScores } from '../scores/differing-scores';
import { isUnmetInFull } from '../scores/full-marks';
import { type SharedScore, sharedFullScores } from '../scores/shared-score';
import { scoreBasis } from '../scores/score-basis';

/** A missed target that scores its whole weight; not one missed by so little that its score rounds to that. */
export const unmetFullScore: Rule = {
  id: 'unmet-full-score',
  severity: 'error',
  title: message('unmet-full-score.title'),
  basis: message('unmet-full-score.basis'),
  check: (set) => [
    ...differingScores(set).flatMap(({ form, indicator, judgement, figure }) =>
      isUnmetInFull(indicator, judgement)
        ? [finding(form, indicator, judgement, figure, set.policy)]
        : [],
    ),
    ...set.evaluations.flatMap((form) =>
      sharedFullScores(form).flatMap((shared) => {
        const judgement = set.judgement(form, shared.index);
        return judgement.verdict === 'unmet' ? [sharedFinding(form, shared, judgement)] : [];
      }),
    ),
  ],
};

/** Several indicators under one score, and one of them missed: how much it costs nobody says, but full marks it is not. */
function sharedFinding(
  form: EvaluationForm,
  { indicator, scored }: SharedScore,
  judgement: Judgement,
): RuleFinding {
  const { name, target, actual } = indicator;
  const marks = valueOf(scored.score?.reading);
  const full = marks === null ? '' : showRounded(marks);
  return {
    cell: scored.score?.cell ?? actual.cell,
    form: form.id,
    severity: 'warning',
    case: 'shared',
    message: message('unmet-full-score.shared', {
      name: tightText(name.text),
      target: tightText(statedTarget(indicator, judgement)),
      actual: tightText(actual.text),
      scored: tightText(scored.name.text),
      full,
    }),
    expected: null,
    actual: full,
    related: [
      { cell: target.cell, label: form.columns.target?.text ?? '年度指标值' },
      { cell: actual.cell, label: form.columns.actual?.text ?? '实际完成值' },
    ],
    subject: tightText(name.text),
  };
}

function finding(
  form: EvaluationForm,
  indicator: Indicator,
  judgement: Judgement,
  figure: Figure,
  policy: Policy,
): RuleFinding {
  const { target, actual } = indicator;
  return {
    cell: figure.field.cell,
    form: form.id,
    ...caseOf(indicator, judgement, figure),
    basis: scoreBasis(form, indicator, judgement, policy),
    expected: figure.display ?? upperBound(indicator, judgement, policy),
    actual: figure.shown,
    related: [
      { cell: target.cell, label: form.columns.target?.text ?? '年度指标值' },
      { cell: actual.cell, label: form.columns.actual?.text ?? '实际完成值' },
    ],
    fix: certainFix(figure, judgement),
    subject: tightText(indicator.name.text),
  };
}

function caseOf(
  indicator: Indicator,
  judgement: Judgement,
  figure: Figure,
): Pick<RuleFinding, 'case' | 'message'> {
  const { name, actual } = indicator;
  const { shown, display, trace } = figure;
  const words = {
    name: tightText(name.text),
    full: shown ?? '',
    target: tightText(statedTarget(indicator, judgement)),
    actual: tightText(actual.text),
    trace,
  };
  const which = isDoubtful(judgement) ? 'doubtful' : display === null ? 'range' : 'found';
  return { case: which, message: message(`unmet-full-score.${which}`, words) };
}

/** `<6`, where the policy gives no score but a bound. */
function upperBound({ weight }: Indicator, judgement: Judgement, policy: Policy): string | null {
  const full = valueOf(weight?.reading);
  const allowed = full && scoreFor(full, judgement, policy);
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
