import type { Because } from '../because';
import type { Judgement, Verdict } from '../judgement';
import type { Unreadable } from '../reading/read-target';
import type { Misfit } from './alignment';
import { type Shown, whyOf } from './why';

/** What comparing a target with an actual gives; the rest of the judgement follows from the target alone. */
export type Opinion = Figures & Pick<Judgement, 'verdict' | 'measured' | 'because' | 'why'>;

export type Figures = Pick<Judgement, 'attainment' | 'targetValue' | 'actualValue'>;

const NO_FIGURES: Figures = { attainment: null, targetValue: null, actualValue: null };

/** The opinions by their verdict. `measured`: the actual is a value of its own; `figures`: what was compared. */
export const met = opinion('met');
export const unmet = opinion('unmet');
export const cannotTell = opinion('cannot-tell');
export const blank = opinion('blank');

function opinion(verdict: Verdict) {
  return (because: Because, shown: Shown, measured: boolean, figures = NO_FIGURES): Opinion => ({
    verdict,
    measured,
    ...figures,
    because,
    why: whyOf(because, shown, figures.attainment),
  });
}

/** The case of a text with figures in it that could not be read. */
export function unreadable(why: Unreadable, text: 'target' | 'actual'): Because {
  return { case: why === 'error' ? 'error-value' : why, text };
}

/** Why an actual cannot be brought to its target's unit. */
export function misfit(why: Misfit): Because {
  return why === 'noun-differs' ? { case: 'figures', text: 'actual' } : { case: why };
}

/** The same opinion, with more to say of how it came about. */
export function within(opinion: Opinion, because: Because, shown: Shown): Opinion {
  return { ...opinion, because, why: whyOf(because, shown, opinion.attainment) };
}
