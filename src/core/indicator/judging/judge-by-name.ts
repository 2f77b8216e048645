import { quoted } from '../reading/cell-text';
import type { IndicatorContext } from '../judgement';
import { readTarget, type Target } from '../reading/read-target';
import { targetInName } from '../reading/target-in-name';
import { type Opinion, within } from './opinion';
import type { Shown } from './why';

/** A target that was found in the indicator's name, as all else then reads it. */
export interface HiddenTarget {
  readonly target: Target;
  readonly context: IndicatorContext;
  /** As sentences quote it. */
  readonly shown: string;
}

/**
 * The target in the indicator's name; null where it has none that is certain. A bare percent of which only habit says that more
 * is better (贷款利率4%) is none, but for 100%.
 */
export function hiddenTarget(context: IndicatorContext): HiddenTarget | null {
  const hidden = targetInName(context.name);
  if (!hidden) return null;
  const named = { ...context, name: hidden.name };
  const target = readTarget(hidden.target, named);
  const isGuess = target.basis === 'none' && !/^100(?:\.0+)?%/u.test(hidden.target);
  if ((target.form !== 'number' && target.form !== 'none') || isGuess) return null;
  return { target, context: named, shown: quoted(hidden.target) };
}

/** The opinion by it, with where the target was found. */
export function byHiddenTarget(opinion: Opinion, target: string, shown: Shown): Opinion {
  return within(opinion, { case: 'target-in-name', target, result: opinion.because }, shown);
}
