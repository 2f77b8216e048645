import type { Edit, EditOutcome, RefusalReason, ValueEdit } from '../edit';

/** What became of edits, as it is found out. */
export interface Outcomes {
  readonly refuse: (edit: Edit, why: RefusalReason) => void;
  /** Notes the edit that puts back what stood there; undefined where none can. */
  readonly restorable: (edit: ValueEdit, restore: ValueEdit | undefined) => void;
  /** In the order of the edits; what was not refused is done. */
  readonly of: (edits: readonly Edit[]) => readonly EditOutcome[];
}

export function collectOutcomes(): Outcomes {
  const refused = new Map<Edit, RefusalReason>();
  const restores = new Map<Edit, ValueEdit>();
  return {
    refuse: (edit, why) => refused.set(edit, why),
    restorable: (edit, restore) => {
      if (restore) restores.set(edit, restore);
    },
    of: (edits) =>
      edits.map((edit) => {
        const why = refused.get(edit);
        if (why !== undefined) return { edit, done: false, why };
        const restore = restores.get(edit);
        return restore ? { edit, done: true, restore } : { edit, done: true };
      }),
  };
}
