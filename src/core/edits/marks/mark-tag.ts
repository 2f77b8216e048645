import type { MarkEdit } from '../../edit';

/** How bad a marked finding is; info is never marked. */
export type MarkSeverity = MarkEdit['severity'];

/**
 * How a mark looks, in every host alike: `#RRGGBB`. An error is also bold and a warning is not: colour is never the only
 * sign.
 */
export const MARK_LOOKS: Readonly<
  Record<MarkSeverity, { readonly bold: boolean; readonly font: string; readonly fill: string }>
> = {
  error: { bold: true, font: '#9C0006', fill: '#F8D7DA' },
  warning: { bold: false, font: '#7F4F00', fill: '#FFF0C2' },
};

/** How bad a mark is, by its look; null for a look that is none of ours. */
export function severityByLook(
  isLike: (look: (typeof MARK_LOOKS)[MarkSeverity], severity: MarkSeverity) => boolean,
): MarkSeverity | null {
  const all = ['error', 'warning'] as const;
  return all.find((severity) => isLike(MARK_LOOKS[severity], severity)) ?? null;
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

/** True for the condition of a mark of ours, written with or without its `=`. */
export function isMarkFormula(formula: string): boolean {
  const written = formula.trim().replace(/^=/, '').trim();
  return written.startsWith(START) && written.endsWith(END);
}

/** Who our notes (批注) are by. */
export const NOTE_AUTHOR = '绩效自评助手';

/** How they begin. By it they are known again: some programs forget who notes are by. */
const NOTE_HEADING = `${NOTE_AUTHOR}：`;

/** The whole text of a note. */
export function noteText(note: string): string {
  return `${NOTE_HEADING}\n${note}`;
}

/** True for a note of ours, by its text or by who it says wrote it. */
export function isOwnNote(text: string, author?: string): boolean {
  return author === NOTE_AUTHOR || /^[^\r\n]*/.exec(text)?.[0] === NOTE_HEADING;
}
