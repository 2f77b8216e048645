import { FIGURE_PLACES } from '../amount/agrees';
import type { Form } from '../forms/form';
import { once } from '../workbook/once';
import { wan } from '../money/money';

/** From so many amounts on, none of which has decimals, 附件1 is taken to be kept in whole 万元. */
const ENOUGH = 8;

/**
 * Decimals of 万元 to which a form is kept: 2, unless it is an 附件1 whose many amounts are all coarser. The others hold
 * too few amounts to tell: a single 90 may be exact.
 */
export const keptDecimals = once((form: Form): number => {
  if (form.kind !== 'base-data') return FIGURE_PLACES;
  const decimals = form.lines
    .flatMap(({ amounts }) => Object.values(amounts))
    .flatMap((field) => wan(form, field) ?? [])
    .filter((amount) => !amount.isZero())
    .map((amount) => amount.decimalPlaces());
  return decimals.length < ENOUGH ? FIGURE_PLACES : Math.min(FIGURE_PLACES, Math.max(...decimals));
});
