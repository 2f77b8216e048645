import type { EtApplication, EtRange } from '../model/et';
import { truthOf } from '../model/required-members';

/** What reading needs beside the sheets. */
export interface Reader {
  /** How many cells of a range hold anything; null where WPS does not tell. */
  readonly countFilled: (range: EtRange) => number | null;
  /** Whether a cell holds a text; null where WPS does not tell. */
  readonly isText: (cell: EtRange) => boolean | null;
  /** Gives WPS and the pane time between two pieces of work. */
  readonly pause: () => Promise<void>;
}

/** Reads by the functions of one application. */
export function createReader(application: EtApplication, pause: () => Promise<void>): Reader {
  return {
    countFilled: (range) => {
      const count = asked(() => application.WorksheetFunction?.CountA?.(range));
      return typeof count === 'number' ? count : null;
    },
    isText: (cell) => truthOf(asked(() => application.WorksheetFunction?.IsText?.(cell))) ?? null,
    pause,
  };
}

/** A function of the sheet that fails tells nothing. */
function asked(run: () => unknown): unknown {
  try {
    return run();
  } catch {
    return undefined;
  }
}
