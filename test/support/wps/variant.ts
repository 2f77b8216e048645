/** How one version of WPS differs from another; what is not said is as in the newest one that was measured. */
export interface Variant {
  /** How the values of several cells come: arrays in an array; one array for a single line; an object; not at all. */
  readonly values?: 'nested' | 'lines' | 'items' | 'none';
  readonly empty?: null | undefined;
  /** How the formulas of several cells come; none: one text where all are the same, else null. */
  readonly formulas?: 'nested' | 'lines' | 'items' | 'none';
  readonly errors?: 'numbers' | 'texts';
  /** False where an array that is written is dropped without a word. */
  readonly arrays?: boolean;
  /** False where an apostrophe becomes part of the text. */
  readonly apostrophe?: boolean;
  /** What happens to writing that protection forbids. */
  readonly refusals?: 'error' | 'silence';
  readonly notesOnMerged?: boolean;
  /** When events come: within the call, or when it is over. */
  readonly events?: 'at-once' | 'later';
  /** Members that it does not have: `Application.DebugTools`. */
  readonly without?: readonly string[];
  /** Keeps every step, so that it can be undone. */
  readonly undoable?: boolean;
}
