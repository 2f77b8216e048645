import type { Decimal } from '../amount/decimal';
import { roundHalfUp } from '../amount/round';
import type { AmountField, Form } from '../forms/form';
import { inUnitOf } from './money';

/** Is the amount in this field the given one (in 万元), at the precision that the field shows? */
export function equalsAsShown(form: Form, field: AmountField, amount: Decimal | null): boolean {
  const { reading } = field;
  if (amount === null || reading.kind !== 'number') return false;
  return roundHalfUp(inUnitOf(form, field, amount), reading.decimals).equals(
    roundHalfUp(reading.value, reading.decimals),
  );
}
