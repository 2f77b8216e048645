/**
 * Text in one canonical writing: NFKC (full-width digits, brackets, ％ and ： become half-width),
 * look-alike signs unified, zero-width characters off, trimmed. Inner white space and line breaks are kept
 * as single spaces.
 */
export function plainText(text: string): string {
  if (SETTLED.test(text)) return text;
  return text
    .replace(/[\u200B-\u200D\u2060\uFEFF]/g, '')
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
