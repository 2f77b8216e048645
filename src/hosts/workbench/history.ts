/** The versions of a file that Ctrl+Z goes back to. As a version is the whole file, one step undoes all of an action. */
export interface History {
  /** Notes the version before a change; what was undone can no longer be redone. */
  push(before: Uint8Array): void;
  /** The version before, for the one that stands now; null when there is none. */
  undo(now: Uint8Array): Uint8Array | null;
  redo(now: Uint8Array): Uint8Array | null;
  canUndo(): boolean;
  canRedo(): boolean;
}

const STEPS = 200;
/** In bytes; a workbook has tens of kilobytes, so that only huge ones are held to fewer steps. */
const ROOM = 128 * 1024 * 1024;

export function createHistory(): History {
  const done: Uint8Array[] = [];
  let undone: Uint8Array[] = [];
  return {
    push(before) {
      done.push(before);
      undone = [];
      let room = done.reduce((sum, { length }) => sum + length, 0);
      while (done.length > STEPS || (room > ROOM && done.length > 1)) {
        room -= done.shift()?.length ?? 0;
      }
    },
    undo: (now) => move(done, undone, now),
    redo: (now) => move(undone, done, now),
    canUndo: () => done.length > 0,
    canRedo: () => undone.length > 0,
  };
}

function move(from: Uint8Array[], to: Uint8Array[], now: Uint8Array): Uint8Array | null {
  const version = from.pop();
  if (version === undefined) return null;
  to.push(now);
  return version;
}
