import type { MarkEdit } from '../../edit';
import { toA1 } from '../../workbook/cell-ref';
import { markFormula, type MarkSeverity } from './mark-tag';

/** A mark of ours that stands on a sheet. */
export interface KnownMark {
  /** `H6`; '' where it is not on one cell: the user has copied the cell, format and all. */
  readonly place: string;
  /** Its condition, without `=`. */
  readonly formula: string;
  /** Null for a look that is none of ours any more. */
  readonly severity: MarkSeverity | null;
}

/** What brings the marks of a sheet in line. */
export interface MarkDifference<Known> {
  readonly remove: readonly Known[];
  readonly add: readonly MarkEdit[];
}

/**
 * Marks that are there already stay as they are, others of ours on the same cells are replaced, and with `clear` all others
 * of ours go. Conditional formats of the user's are not among `known`.
 */
export function markDifference<Known extends KnownMark>(
  known: readonly Known[],
  marks: readonly MarkEdit[],
  clear: boolean,
): MarkDifference<Known> {
  const wanted = new Map(marks.map((mark) => [toA1(mark.cell), mark]));
  const missing = new Map(wanted);
  const remove = known.filter(({ place, formula, severity }) => {
    const mark = wanted.get(place);
    const isSame = mark && formula === markFormula(mark.rules) && severity === mark.severity;
    if (isSame && missing.delete(place)) return false;
    return clear || mark !== undefined;
  });
  return { remove, add: [...missing.values()] };
}
