import { type Host, HostProblem } from '../../hosts/host';
import { check } from './actions/check';
import type { Clock } from './clock';
import type { SessionStore } from './session-store';
import type { Queue } from './queue';
import type { ActionContext } from './action-context';

/** Time for the next keystroke, in milliseconds: somebody who fills in a row is not checked cell by cell. */
const DEBOUNCE = 400;
/** While a cell is being edited nothing can be read; nobody says when it ends. */
const RETRY = 2000;

export interface LiveCheck {
  /** Checks again soon, where the workbook changed and live checking is on. */
  readonly follow: () => void;
  /** Tells what an action failed with. */
  readonly fail: (error: unknown, asked: boolean) => void;
  /** Stops listening. */
  readonly stop: () => void;
}

export interface LiveCheckOptions {
  readonly host: Host;
  readonly clock: Clock;
  readonly store: SessionStore;
  readonly queue: Queue;
  readonly run: (
    key: string,
    asked: boolean,
    action: (context: ActionContext) => Promise<void>,
  ) => Promise<unknown>;
}

/** Checks again by itself when the workbook has changed; never writes. */
export function watchChanges({ host, clock, store, queue, run }: LiveCheckOptions): LiveCheck {
  let cancel: (() => void) | null = null;

  const stopListening = host.onChange(({ type }) => {
    if (type === 'workbook') {
      const wasReviewed = store.state().review !== null;
      store.clear();
      stopWaiting();
      if (wasReviewed) void run('check again', false, check);
      return;
    }
    store.outdate();
    follow();
  });

  return {
    follow,
    fail(error, asked) {
      const isEditing = error instanceof HostProblem && error.code === 'cell-editing';
      if (isEditing && !asked) wait(RETRY);
      else store.fail(error);
    },
    stop() {
      stopListening();
      stopWaiting();
    },
  };

  function follow(): void {
    stopWaiting();
    const { outdated, review, settings } = store.state();
    if (outdated && review && settings.live) wait(DEBOUNCE);
  }

  function wait(milliseconds: number): void {
    stopWaiting();
    cancel = clock.after(milliseconds, () => {
      cancel = null;
      // Whatever is under way reads the workbook itself, and asks to follow when it has not seen all.
      if (queue.size() === 0) void run('check again', false, check);
    });
  }

  function stopWaiting(): void {
    cancel?.();
    cancel = null;
  }
}
