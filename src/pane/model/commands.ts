import { hasFilledForms } from '../../core/blank-forms';
import type { SessionState } from '../session/session';
import type { PlainTextId } from '../texts/text';

/** What a user can ask for from the header. */
export type HeaderCommandId =
  | 'check-and-fill'
  | 'check'
  | 'correct-all'
  | 'clear-marks'
  | 'undo'
  | 'make-list'
  | 'export-report'
  | 'export-json'
  | 'export-snapshot';

type WhyNot = Extract<PlainTextId, `why-not.${string}`>;

/** Why a command cannot be used now; null when it can. */
export function whyNot(command: HeaderCommandId, state: SessionState): WhyNot | null {
  if (state.busy?.asked === true) return 'why-not.busy';
  if (WRITING.has(command) && !state.capabilities.write) return 'why-not.read-only';
  switch (command) {
    case 'check-and-fill':
    case 'check':
    case 'clear-marks':
    case 'export-snapshot':
      return null;
    case 'correct-all':
      if (!state.review) return 'why-not.not-checked';
      return corrections(state) === 0 ? 'why-not.no-corrections' : null;
    case 'undo':
      return state.undoable === null ? 'why-not.nothing-to-undo' : null;
    case 'make-list':
      if (!state.review) return 'why-not.not-checked';
      return hasFilledForms(state.review) ? null : 'why-not.nothing-recognised';
    case 'export-report':
    case 'export-json':
      return state.review ? null : 'why-not.not-checked';
  }
}

const WRITING: ReadonlySet<HeaderCommandId> = new Set([
  'correct-all',
  'clear-marks',
  'undo',
  'make-list',
]);

/** How many certain corrections 全部采纳更正 would take. */
export function corrections({ review }: SessionState): number {
  if (!review) return 0;
  return review.findings.filter(({ fix, waived }) => fix !== null && waived === null).length;
}
