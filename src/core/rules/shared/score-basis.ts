import type { Judgement } from '../../indicator/judgement';
import { message, type Message } from '../../messages/message';
import type { Policy } from '../../policy/schema';
import { sourceName } from '../../policy/source-name';

/** The document from which the score of an indicator follows: for caps and qualitative targets often another one. */
export function scoreBasis({ kind, verdict }: Judgement, { scoring }: Policy): Message {
  const { unmet, cap, qualitativeUnmet } = scoring;
  const rule =
    verdict !== 'unmet'
      ? unmet
      : kind === 'at-most' || kind === 'within-duration'
        ? cap
        : kind === 'qualitative'
          ? qualitativeUnmet
          : unmet;
  return message('score.basis', { document: sourceName(rule.source) });
}
