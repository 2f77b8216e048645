import { applyTyped } from '../../../../src/files/apply-typed';
import { placeOf, reviewed, snapshotOfBytes } from '../../../support/reviewed-file';

export interface Draft {
  readonly bytes: Uint8Array;
  /** The cells that were emptied, as `附件2!E5`. */
  readonly blanked: readonly string[];
}

/** The workbook as it is before its rates, scores and totals are worked out: every computed cell that can be is blank. */
export async function draftOf(bytes: Uint8Array): Promise<Draft> {
  const { figures } = reviewed(await snapshotOfBytes(bytes));
  const cells = figures.filter(({ value }) => value !== null).map(({ field }) => field.cell);
  const edits = cells.map((cell) => ({ cell, content: { type: 'blank' as const }, formula: null }));
  const written = applyTyped(bytes, edits);
  if (written.outcomes.some(({ done }) => !done)) {
    throw new Error('A computed cell was not emptied.');
  }
  return { bytes: written.bytes, blanked: cells.map(placeOf) };
}
