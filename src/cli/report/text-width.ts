/** Chinese characters and full-width signs take two places on a terminal. */
const WIDE =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/;

/** Places that the text takes on a terminal. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    width += WIDE.test(character) || (character.codePointAt(0) ?? 0) > 0xffff ? 2 : 1;
  }
  return width;
}

/** Pads with blanks on the right to `width` places. */
export function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - textWidth(text)));
}
