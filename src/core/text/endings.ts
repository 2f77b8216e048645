/**
 * A name without the words that it ends in, as many as there are, down to `least` characters. Goes
 * from the end, so that a name of any length is read once.
 */
export function withoutEndings(name: string, endings: readonly string[], least = 0): string {
  let { length } = name;
  for (;;) {
    const at = length;
    const ending = endings.find((word) => name.endsWith(word, at));
    if (ending === undefined || length - ending.length < least) return name.slice(0, length);
    length -= ending.length;
  }
}
