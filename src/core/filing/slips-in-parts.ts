import type { AmountField } from '../forms/form';
import type { ReviewedSet } from '../reviewed-set';
import { filedSets } from './filed-sets';
import { partiesOf } from './parties';
import { splitSlip } from './split-slip';

/**
 * Parts that another form contradicts, and with whose figure there their own total would be right: cross-form marks
 * them, so that the total need not be spoken of as well.
 */
export function slipsInParts(set: ReviewedSet): ReadonlySet<AmountField> {
  return new Set(
    filedSets(set)
      .flatMap(partiesOf)
      .flatMap((parties) => [
        ...parties.differences.flatMap(({ witness, line }) =>
          witness === 'total' ? [line.field] : [],
        ),
        ...[splitSlip(parties)].flatMap((slip) => slip?.item.field ?? []),
      ]),
  );
}
