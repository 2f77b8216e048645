import type { Session, SessionState } from './session';

/**
 * A session that stands before the program that does its work: the page can be drawn at once, and what is asked for
 * meanwhile is done as soon as the program is there. What cannot be fetched is told, and fetched again at the next action.
 */
export function lateSession(before: SessionState, load: () => Promise<Session>): Session {
  const listeners = new Set<() => void>();
  let state = before;
  let session: Session | null = null;
  let coming: Promise<Session | null> | null = null;
  let isClosed = false;
  void arrive();

  return {
    state: () => session?.state() ?? state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    checkAndFill: () => act((there) => there.checkAndFill()),
    check: () => act((there) => there.check()),
    clearMarks: () => act((there) => there.clearMarks()),
    undo: () => act((there) => there.undo()),
    makeList: () => act((there) => there.makeList()),
    exportFile: async (kind) => (await act((there) => there.exportFile(kind))) ?? null,
    reveal: (cell) => act((there) => there.reveal(cell)),
    correct: (finding) => act((there) => there.correct(finding)),
    correctAll: () => act((there) => there.correctAll()),
    explain: (finding, text) => act((there) => there.explain(finding, text)),
    respond: (finding, text) => act((there) => there.respond(finding, text)),
    changeSettings: (change) => void act((there) => there.changeSettings(change)),
    // Where it cannot come, the state says so.
    importPolicy: async (json) => (await act((there) => there.importPolicy(json))) ?? null,
    removePolicy: (id) => void act((there) => there.removePolicy(id)),
    dismiss: () => {
      if (session) session.dismiss();
      else set({ problem: null });
    },
    close: () => {
      isClosed = true;
      session?.close();
    },
  };

  async function act<Result>(
    action: (session: Session) => Result | Promise<Result>,
  ): Promise<Result | undefined> {
    if (session) return action(session);
    set({ busy: { task: 'reading', asked: true }, problem: null });
    const there = await arrive();
    return there ? action(there) : undefined;
  }

  function arrive(): Promise<Session | null> {
    coming ??= load().then(
      (there) => {
        if (isClosed) there.close();
        session = there;
        there.subscribe(tell);
        tell();
        return there;
      },
      (error: unknown) => {
        coming = null;
        set({ busy: null, problem: { code: 'internal', detail: String(error).slice(0, 120) } });
        return null;
      },
    );
    return coming;
  }

  function set(change: Partial<SessionState>): void {
    state = { ...state, ...change };
    tell();
  }

  function tell(): void {
    for (const listener of [...listeners]) listener();
  }
}
