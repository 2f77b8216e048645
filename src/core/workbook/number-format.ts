/** What says nothing of how a number is shown: General, by its Chinese name too, and text. */
const SAYS_NOTHING = /^(?:General|G\/通用格式|@|)$/i;

/** A number format as the snapshot has it: absent for General, for text, and where the host gives none. */
export function meaningfulFormat(code: unknown): string | undefined {
  return typeof code !== 'string' || SAYS_NOTHING.test(code) ? undefined : code;
}
