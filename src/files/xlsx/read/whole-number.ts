/** A whole number from 0 on as XML attributes and indexes have it; null for anything else, or above a thousand million. */
export function wholeNumber(text: string): number | null {
  return /^\s*\+?\d{1,9}\s*$/.test(text) ? Number(text) : null;
}
