import type { MarkEdit } from '../../../../../core/edit';

/** How bad a marked finding is; info is never marked. */
export type MarkSeverity = MarkEdit['severity'];

/**
 * The look of a mark, as Excel itself writes such a format, so that it is known again after Excel has saved the file.
 * An error is also bold and a warning is not: colour is never the only sign.
 */
export const MARK_FORMATS: Readonly<Record<MarkSeverity, string>> = {
  error: dxf('<b/><i val="0"/>', 'FF9C0006', 'FFF8D7DA'),
  warning: dxf('', 'FF7F4F00', 'FFFFF0C2'),
};

function dxf(weight: string, font: string, fill: string): string {
  return (
    `<dxf><font>${weight}<color rgb="${font}"/></font>` +
    `<fill><patternFill><bgColor rgb="${fill}"/></patternFill></fill></dxf>`
  );
}

const START = 'N("jixiao:';
const END = '")=0';
/** A text within a formula is at most this long. */
const LONGEST_TEXT = 255;

/**
 * The condition of a mark: always true, as N of a text is 0, and it names the rules that made it:
 * `N("jixiao:unmet-full-score,explanation-missing")=0`. What does not fit into a formula's text is left out at the end.
 */
export function markFormula(rules: readonly string[]): string {
  let tag = 'jixiao:';
  for (const [index, rule] of rules.entries()) {
    const longer = `${tag}${index === 0 ? '' : ','}${rule}`;
    if (longer.length > LONGEST_TEXT) break;
    tag = longer;
  }
  return `N("${tag.replaceAll('"', '""')}${END}`;
}

/** True for the condition of a mark of ours. */
export function isMarkFormula(formula: string): boolean {
  const written = formula.trim();
  return written.startsWith(START) && written.endsWith(END);
}
