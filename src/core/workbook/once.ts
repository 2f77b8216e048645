/**
 * Computes something of an immutable object once, however often it is asked for. Snapshots, forms and reviewed sets never change,
 * so the answer never does; it goes when the object goes.
 */
export function once<Subject extends object, Result>(
  compute: (subject: Subject) => Result,
): (subject: Subject) => Result {
  const known = new WeakMap<Subject, { readonly result: Result }>();
  return (subject) => {
    const before = known.get(subject);
    if (before) return before.result;
    const result = compute(subject);
    known.set(subject, { result });
    return result;
  };
}
