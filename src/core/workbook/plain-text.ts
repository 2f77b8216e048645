/**
 * Text in one canonical writing: NFKC (full-width digits, brackets, ％ and ： become half-width),
 * look-alike signs unified, zero-width characters off, trimmed. Inner white space and line breaks are kept
 * as single spaces.
 */
export function plainText(text: string): string {
  return text
    .replace(/[\u200B-\u200D\u2060\uFEFF]/g, '')
    .normalize('NFKC')
    .replace(/[∶︰﹕]/g, ':')
    .replace(/[〔【［]/g, '[')
    .replace(/[〕】］]/g, ']')
    .replace(/\s+/g, ' ')
    .trim();
}

/** {@link plainText} without any white space: how labels are compared. */
export function tightText(text: string): string {
  return plainText(text).replace(/ /g, '');
}
