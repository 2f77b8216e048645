import { plainText } from './plain-text';

/** Nothing written, or only strokes and dots. 无 and 0 are answers, not blanks. */
export function isBlankText(text: string): boolean {
  return /^[-‐-―−ー/\\.…·*~_ ]*$/u.test(plainText(text));
}
