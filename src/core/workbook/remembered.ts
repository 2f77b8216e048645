/** So many texts are remembered at a time; then all are forgotten, so that memory stays bounded in a batch of any length. */
const CAPACITY = 5000;

/** Longer texts are somebody's prose and seldom come back. */
const LONGEST = 1000;

/** Computes something of a text once while it is in use: labels and values come back in form after form. */
export function remembered<Result>(compute: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, { readonly result: Result }>();
  return (text) => {
    if (text.length > LONGEST) return compute(text);
    const before = known.get(text);
    if (before) return before.result;
    if (known.size >= CAPACITY) known.clear();
    const result = compute(text);
    known.set(text, { result });
    return result;
  };
}
