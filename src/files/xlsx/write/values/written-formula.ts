import { withFunctionPrefixes, withoutFunctionPrefixes } from './future-functions';

/** An `<f>` element with a formula as people write it, without `=`. `prefix` is that of the sheet's elements: `x:`. */
export function formulaElement(formula: string, prefix: string): string {
  return `<${prefix}f>${formulaText(withFunctionPrefixes(formula))}</${prefix}f>`;
}

/** A formula as the content of an `<f>` element: markup escaped, and what XML cannot hold left out. */
export function formulaText(formula: string): string {
  return formula
    .replace(/[^\t\n -\uFFFD]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

/** True when both are the same formula, whether the names of younger functions have their prefixes or not. */
export function sameFormula(a: string, b: string): boolean {
  return withoutFunctionPrefixes(a).trim() === withoutFunctionPrefixes(b).trim();
}
