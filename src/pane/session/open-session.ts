import { lateSession } from './late-session';
import type { Session } from './session';
import type { SessionOptions } from './session-options';
import { stateBefore } from './state-before';

/**
 * Opens a session on the host's workbook. The core is by far the larger part of the program, and nothing on the first
 * screen needs it: it is fetched while the screen is drawn.
 */
export function openSession(options: SessionOptions): Session {
  return lateSession(stateBefore(options), async () =>
    (await import('./create-session')).createSession(options),
  );
}
