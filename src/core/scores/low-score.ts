import type { Figure } from '../figures/figure';
import { valueOf } from '../amount/reading';
import type { EvaluationForm, Indicator } from '../forms/form';
import { saysNothing } from '../text/nothing';

/** Is the typed score of an indicator below what the policy allows? */
export function isLow({ field, value }: Figure): boolean {
  const typed = valueOf(field.reading);
  return typed !== null && value !== null && typed.lessThan(value);
}

/** Something is written where the form asks for reasons; whether it says anything is another rule's. */
export function hasReason(form: EvaluationForm, { reason }: Indicator): boolean {
  return [reason, form.formReason].some((field) => field !== null && !saysNothing(field.text));
}
