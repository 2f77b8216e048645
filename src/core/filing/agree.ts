import { type Amount, comesToTheSame } from './amount';
import { partsInstead } from './parts-instead';

/**
 * Do both sides come to the same, as typed or with the parts in the place of totals that are not their sum? Such a
 * total is a slip of its own, which sum-of-parts reports; it is not reported again where it is compared.
 */
export function agree(left: readonly Amount[], right: readonly Amount[]): boolean {
  if (comesToTheSame(left, right)) return true;
  const others = variants(right);
  return variants(left).some((one) => others.some((other) => comesToTheSame(one, other)));
}

function variants(amounts: readonly Amount[]): readonly (readonly Amount[])[] {
  const instead = amounts.map(partsInstead);
  const most = Math.max(0, ...instead.map(({ length }) => length));
  const replaced = Array.from({ length: most }, (_, nth) =>
    amounts.flatMap((amount, at) => instead[at]?.[nth] ?? instead[at]?.[0] ?? [amount]),
  );
  return [amounts, ...replaced];
}
