import { type Decimal, ONE } from '../../amount/decimal';
import { showPercent } from '../../amount/show';
import { message, type Message } from '../../messages/message';
import type { Misfit } from './alignment';
import type { Judgement } from '../judgement';
import type { Unreadable } from '../reading/read-target';

/** What comparing a target with an actual gives; the rest of the judgement follows from the target alone. */
export type Opinion = Pick<
  Judgement,
  'verdict' | 'measured' | 'attainment' | 'targetValue' | 'actualValue' | 'why'
>;

/** Target and actual as sentences quote them. */
export interface Shown {
  readonly target: string;
  readonly actual: string;
}

const NO_FIGURES = { attainment: null, targetValue: null, actualValue: null } as const;

export function met(why: Message, measured: boolean): Opinion {
  return { verdict: 'met', measured, ...NO_FIGURES, why };
}

export function unmet(why: Message, measured: boolean): Opinion {
  return { verdict: 'unmet', measured, ...NO_FIGURES, why };
}

export function cannotTell(why: Message, measured: boolean): Opinion {
  return { verdict: 'cannot-tell', measured, ...NO_FIGURES, why };
}

export function blank(why: Message): Opinion {
  return { verdict: 'blank', measured: false, ...NO_FIGURES, why };
}

/** Why a cell with figures in it could not be read. */
export function unreadableBecause(why: Unreadable, text: string): Message {
  switch (why) {
    case 'misread':
      return message('indicator.misread', { text });
    case 'error':
      return message('indicator.error-value', { text });
    case 'several':
      return message('indicator.several', { text });
    case 'figures':
      return message('indicator.figures', { text });
  }
}

/** Why an actual cannot be brought to its target's unit. */
export function misfitBecause(misfit: Misfit, shown: Shown): Message {
  switch (misfit) {
    case 'units-differ':
      return message('indicator.units-differ', { ...shown });
    case 'scale-unsure':
      return message('indicator.scale-unsure', { ...shown });
    case 'noun-differs':
      return message('indicator.figures', { text: shown.actual });
  }
}

/** 完成率 in a sentence, or nothing; for a cap it is a share of it. */
export function attainmentPhrase(attainment: Decimal | null, ofCap: boolean): Message {
  if (attainment === null) return message('indicator.no-attainment');
  const rate = showRate(attainment);
  return ofCap
    ? message('indicator.share-of-cap', { rate })
    : message('indicator.attainment', { rate });
}

/** Two decimals, but more where rounding alone would show 100%. */
function showRate(attainment: Decimal): string {
  const places = [2, 3, 4, 5].find(
    (count) => attainment.equals(ONE) || showPercent(attainment, count) !== showPercent(ONE, count),
  );
  return showPercent(attainment, places ?? 6);
}
