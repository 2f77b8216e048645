/** What may have changed since the workbook was read. */
export interface Changes {
  /** Nothing is known of what has changed. */
  readonly everything: boolean;
  /** Sheets that changed, by id. */
  readonly sheets: ReadonlySet<string>;
}

/** Keeps account of what may have changed between one reading and the next. */
export interface ChangeLog {
  sheet(id: string): void;
  everything(): void;
  /** All since it was last taken; from now on it begins anew. */
  take(): Changes;
  /** Puts back what was taken, where the reading did not come about. */
  putBack(changes: Changes): void;
  isEmpty(): boolean;
}

export function changeLog(): ChangeLog {
  let everything = true;
  let sheets = new Set<string>();
  return {
    sheet: (id) => void sheets.add(id),
    everything: () => {
      everything = true;
    },
    take: () => {
      const taken = { everything, sheets };
      everything = false;
      sheets = new Set();
      return taken;
    },
    putBack: (changes) => {
      everything ||= changes.everything;
      for (const id of changes.sheets) sheets.add(id);
    },
    isEmpty: () => !everything && sheets.size === 0,
  };
}
