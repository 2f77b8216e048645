import { rankOfOption } from '../reading/options';
import type { Actual } from '../reading/read-actual';
import type { IndicatorContext } from '../judgement';
import { cannotTell, met, type Opinion, unmet } from './opinion';
import { bare } from './bare';
import type { Shown } from './why';

/**
 * Judges against a list of options of which none was chosen: whatever was meant, the best of them meets it and the worst does not; of
 * those between one cannot tell.
 */
export function judgeOptions(
  options: ReadonlyMap<string, number>,
  actual: Actual,
  copied: boolean,
  { name }: IndicatorContext,
  shown: Shown,
): Opinion {
  switch (copied ? null : rankOfOption(options, bare(actual.text), name)) {
    case 'best':
      return met({ case: 'option-best' }, shown, true);
    case 'worst':
      return unmet({ case: 'option-worst' }, shown, true);
    case 'between':
    case null:
      return cannotTell({ case: 'options' }, shown, !copied);
  }
}
