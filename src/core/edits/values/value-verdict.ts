import { sameContent } from '../../amount/same-content';
import type { RefusalReason, ValueEdit } from '../../edit';
import type { Content } from '../../workbook/workbook';

/** A cell that is to be written, as it stands now. */
export interface Standing {
  readonly content: Content | null;
  /** A formula stands there, or the cell lies inside an array formula. */
  readonly hasFormula: boolean;
  /** Its number format; `General` where it has none. */
  readonly format: string;
  /** Inside a merge and not at its top left, where nothing shows. */
  readonly covered: boolean;
  /** Protection keeps it from being written so. Asked last, as hosts may have to look. */
  readonly locked: boolean;
}

/** `done`: the cell holds it already; else whether to write it, or the reason against it. */
export type ValueVerdict = 'write' | 'done' | RefusalReason;

/** What is wanted of a cell, as the host would write it. */
export type WantedValue = Pick<ValueEdit, 'before' | 'format'> & { readonly content: Content };

/**
 * What becomes of an edit in a cell. What is wanted comes before protection and change, so that the same edit twice is done
 * twice.
 */
export function verdictOn({ before, content, format }: WantedValue, cell: Standing): ValueVerdict {
  if (cell.covered) return 'merged';
  if (cell.hasFormula) return 'formula';
  const isWanted = sameContent(cell.content, content);
  if (isWanted && (format === undefined || format === cell.format)) return 'done';
  if (cell.locked) return 'protected';
  return isWanted || sameContent(cell.content, before) ? 'write' : 'changed';
}

/** An edit and the cell that it is about. */
export interface ValueCase {
  readonly edit: ValueEdit;
  readonly cell: Standing;
  /** What the edit comes to where the host cannot write just that. */
  readonly wanted?: WantedValue;
}

/**
 * The edits that are to be written; of several for one cell the first. Those that are refused are told to `refuse`, and
 * what stands there already is done.
 */
export function toWrite<Case extends ValueCase>(
  cases: readonly Case[],
  refuse: (edit: ValueEdit, why: RefusalReason) => void,
): readonly Case[] {
  const taken = new Set<string>();
  return cases.filter(({ edit, cell, wanted = edit }) => {
    const { sheet, row, column } = edit.cell;
    const place = `${String(row)},${String(column)},${sheet}`;
    const verdict = taken.has(place) ? 'changed' : verdictOn(wanted, cell);
    if (verdict === 'write') taken.add(place);
    else if (verdict !== 'done') refuse(edit, verdict);
    return verdict === 'write';
  });
}
