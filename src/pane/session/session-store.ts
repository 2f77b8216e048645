import type { Policy } from '../../core/policy/schema';
import { review as reviewWorkbook } from '../../core/review';
import type { Review } from '../../core/review-result';
import type { Workbook } from '../../core/workbook/workbook';
import { type Host, HostProblem } from '../../hosts/host';
import type { Clock } from './clock';
import { sameData } from './same-data';
import type { SessionProblem, SessionState } from './session';
import { sharedReview } from './shared-review';
import { lastStanding, standingCells, withFilled } from './undo-step';
import { type Known, Superseded, type ActionContext } from './action-context';

/** What one session has before it: the state that is shown, and what is known of the workbook. All else goes through it. */
export interface SessionStore {
  readonly state: () => SessionState;
  /** The workbook as it was when the review that is shown was made; null when none is. */
  readonly shown: () => Workbook | null;
  /** Changes the state and says so; parts that stay the same data stay the same objects. */
  set(change: Partial<SessionState>): void;
  readonly subscribe: (listener: () => void) => () => void;
  /** What an action works with; `isPointless` says that what it finds is not wanted any more. */
  contextFor(asked: boolean, isPointless: () => boolean): ActionContext;
  /** The workbook changed: what is being read may be of before. */
  outdate(): void;
  /** Another workbook: nothing that is known, or on its way, is about it. */
  clear(): void;
  /** Says what an action failed with. Never throws. */
  fail(error: unknown): void;
}

export interface SessionStoreOptions {
  readonly host: Host;
  readonly clock: Clock;
  readonly version: string;
  readonly initial: SessionState;
  readonly policy: () => Policy;
}

const NOTHING_KNOWN: Known = { workbook: null, shown: null, marked: false, undo: [] };

/** Of these nothing follows about the workbook: what was found before is shown on, as outdated. */
const PASSING: ReadonlySet<SessionProblem['code']> = new Set([
  'cell-editing',
  'not-responding',
  'failed',
  'internal',
]);

/** Longer details help nobody. */
const LONGEST_DETAIL = 120;

export function createSessionStore({
  host,
  clock,
  version,
  initial,
  policy,
}: SessionStoreOptions): SessionStore {
  const listeners = new Set<() => void>();
  let state = initial;
  let known = NOTHING_KNOWN;
  /** Counts the workbooks, and the changes of this one. */
  let workbooks = 0;
  let changes = 0;
  let changesRead = 0;

  return {
    state: () => state,
    shown: () => known.shown,
    set,
    subscribe,
    contextFor,
    outdate,
    clear,
    fail,
  };

  function set(change: Partial<SessionState>): void {
    const next = { ...state };
    let isNew = false;
    for (const key of Object.keys(change) as (keyof SessionState)[]) {
      if (sameData(change[key], state[key])) continue;
      Object.assign(next, { [key]: change[key] });
      isNew = true;
    }
    if (!isNew) return;
    state = next;
    for (const listener of [...listeners]) listener();
  }

  function subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }

  function outdate(): void {
    changes += 1;
    if (state.review) set({ outdated: true });
  }

  function clear(): void {
    workbooks += 1;
    known = NOTHING_KNOWN;
    set({
      capabilities: host.capabilities,
      name: null,
      review: null,
      outdated: false,
      selected: null,
      undoable: null,
      notice: null,
      problem: null,
    });
  }

  function fail(error: unknown): void {
    if (error instanceof Superseded) return;
    const problem: SessionProblem =
      error instanceof HostProblem
        ? { code: error.code, detail: error.detail }
        : { code: 'internal', detail: String(error).slice(0, LONGEST_DETAIL) };
    if (PASSING.has(problem.code)) outdate();
    else if (problem.code === 'no-workbook' || problem.code === 'too-large') clear();
    set({ problem });
  }

  function contextFor(asked: boolean, isPointless: () => boolean): ActionContext {
    const workbook = workbooks;
    const judge = policy();
    const check = () => {
      if (workbook !== workbooks || isPointless()) throw new Superseded();
    };
    const begin: ActionContext['begin'] = async (task) => {
      set({ busy: { task, asked } });
      await clock.pause();
      check();
    };
    const wait: ActionContext['wait'] = async (answer) => {
      const result = await answer;
      check();
      return result;
    };
    return {
      host,
      version,
      policy: judge,
      settings: state.settings,
      language: state.language,
      state: () => state,
      known: () => known,
      keep: (change) => {
        known = { ...known, ...change };
        set({ undoable: undoableIn(known) });
      },
      begin,
      wait,
      read: async () => {
        await begin('reading');
        const seen = changes;
        const reading = await wait(host.read());
        changesRead = seen;
        known = { ...known, workbook: reading.workbook };
        set({ name: reading.name, capabilities: host.capabilities });
        return reading.workbook;
      },
      review: async (read) => {
        await begin('checking');
        return reviewWorkbook(read, judge);
      },
      show: (review) => show(review),
      notify: (notice) => set({ notice }),
      stop: (code, detail = '') => set({ problem: { code, detail } }),
    };
  }

  function show(review: Review): void {
    const { workbook, undo } = known;
    const { problem } = state;
    known = { ...known, shown: workbook };
    set({
      review: sharedReview(state.review, workbook ? withFilled(review, undo, workbook) : review),
      outdated: changes !== changesRead,
      undoable: undoableIn(known),
      // It was read now, whatever stood in the way before.
      ...(problem && PASSING.has(problem.code) ? { problem: null } : {}),
    });
  }
}

/** How many cells the next undo would put back; null when there is nothing to undo. */
function undoableIn({ workbook, undo }: Known): number | null {
  const last = workbook && lastStanding(undo, workbook);
  return last ? standingCells(last.step, workbook).length : null;
}
