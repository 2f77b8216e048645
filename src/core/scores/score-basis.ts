import { ONE } from '../amount/decimal';
import { satisfactionReached } from '../figures/satisfaction';
import { scoreFor } from '../figures/score-for';
import type { EvaluationForm, Indicator } from '../forms/form';
import type { Judgement } from '../indicator/judgement';
import { message, type Message } from '../messages/message';
import type { Policy } from '../policy/schema';
import { sourceName } from '../policy/source-name';

/** The document from which the score of an indicator follows: for caps and qualitative targets often another one. */
export function scoreBasis(
  form: EvaluationForm,
  indicator: Indicator,
  judgement: Judgement,
  policy: Policy,
): Message {
  const { source } = scoringOf(form, indicator, judgement, policy);
  return message('score.basis', { document: sourceName(source) });
}

function scoringOf(
  form: EvaluationForm,
  indicator: Indicator,
  judgement: Judgement,
  policy: Policy,
) {
  const { unmet, cap, qualitativeUnmet, satisfactionBands, excessDeduction } = policy.scoring;
  const satisfaction = satisfactionReached(form, indicator, judgement);
  const allowed = scoreFor(ONE, judgement, policy, satisfaction);
  const by = allowed.kind === 'unknown' ? null : allowed.by;
  if (by === 'satisfaction' && satisfactionBands) return satisfactionBands;
  if (by === 'excess' && excessDeduction) return excessDeduction;
  if (judgement.verdict !== 'unmet') return unmet;
  switch (judgement.kind) {
    case 'at-most':
    case 'within-duration':
      return cap;
    case 'qualitative':
      return qualitativeUnmet;
    default:
      return unmet;
  }
}
