/**
 * Text in one canonical writing: NFKC (full-width digits, brackets, ％ and ： become half-width),
 * look-alike signs unified, invisible marks off, trimmed. Inner white space and line breaks are kept
 * as single spaces.
 */
export function plainText(text: string): string {
  if (SETTLED.test(text)) return text;
  return withoutInvisible(text)
    .normalize('NFKC')
    .replace(/[∶︰﹕]/g, ':')
    .replace(/[〔【［]/g, '[')
    .replace(/[〕】］]/g, ']')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Most texts: Chinese, digits and signs in the canonical writing already, without white space. */
const SETTLED = /^[!-~\u4E00-\u9FFF≥≤、。“”×±·]*$/;

/** {@link plainText} without any white space: how labels are compared. */
export function tightText(text: string): string {
  return plainText(text).replace(/ /g, '');
}

/**
 * Characters that nobody sees and copying brings along: directions of writing, zero widths, soft
 * hyphens, what chooses between two drawings of one character, the place of a lost picture.
 */
const INVISIBLE = /[\p{Cf}\u034F\uFE00-\uFE0F\uFFFC\u{E0100}-\u{E01EF}]/gu;

/** Text without the characters that nobody sees; white space stays. */
export function withoutInvisible(text: string): string {
  return SETTLED.test(text) ? text : text.replace(INVISIBLE, '');
}
