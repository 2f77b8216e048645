import type { Form } from '../../forms/form';

/** Computes something of a form once for all rules that ask for it: a form never changes. */
export function oncePerForm<AnyForm extends Form, Result>(
  compute: (form: AnyForm) => Result,
): (form: AnyForm) => Result {
  const known = new WeakMap<AnyForm, { readonly result: Result }>();
  return (form) => {
    const before = known.get(form);
    if (before) return before.result;
    const result = compute(form);
    known.set(form, { result });
    return result;
  };
}
