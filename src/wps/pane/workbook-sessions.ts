import type { Host } from '../../hosts/host';
import { identityInFront, identityOf } from '../../hosts/wps/model/identity';
import type { Session } from '../../pane/session/session';
import type { WpsApplication } from '../page-api';
import { type SleepingHost, sleepingHost } from './sleeping-host';

/** The sessions of the workbooks between which the user goes to and fro. */
export interface WorkbookSessions {
  /** That of the workbook in front, opened where there is none yet. */
  readonly inFront: () => Session;
  /** Another workbook may be in front. */
  readonly follow: () => void;
}

export interface WorkbookSessionsOptions {
  readonly application: WpsApplication;
  readonly openHost: () => Host;
  readonly openSession: (host: Host) => Session;
  /** Shows the session of the workbook that has come to the front. */
  readonly show: (session: Session) => void;
}

interface Open {
  readonly session: Session;
  readonly host: SleepingHost;
}

/** So many are remembered; those that were in front longest ago are closed. */
const MOST = 6;

/** Keeps one session for each workbook, so that findings, filters and undo are there again when the user comes back. */
export function workbookSessions(options: WorkbookSessionsOptions): WorkbookSessions {
  const { application, show } = options;
  /** By identity, the last used last. */
  const open = new Map<string, Open>();
  let shown: { readonly identity: string; readonly entry: Open; readonly count: number } | null =
    null;

  const inFront = (): Open => {
    const identity = identityInFront(application);
    if (shown?.identity === identity) return shown.entry;
    const books = openWorkbooks(application);
    // Where as many are open as before, but not the one that was in front, it has been saved under another name.
    const wasRenamed =
      shown !== null &&
      books.length > 0 &&
      books.length === shown.count &&
      !books.includes(shown.identity);
    const known = open.get(identity) ?? null;
    const entry = known ?? (wasRenamed ? shown?.entry : null) ?? opened(options);
    if (shown && shown.entry !== entry) shown.entry.host.sleep();
    for (const [earlier, each] of open) if (each === entry) open.delete(earlier);
    open.set(identity, entry);
    const isShown = shown?.entry === entry;
    shown = { identity, entry, count: books.length };
    entry.host.wake();
    // Or another file took the place of an untouched new one; so it is read again.
    if (isShown) entry.host.stir();
    closeOldest(open);
    return entry;
  };

  return {
    inFront: () => inFront().session,
    follow: () => {
      const before = shown?.entry;
      const { session } = inFront();
      if (shown?.entry !== before) show(session);
    },
  };
}

function opened({ openHost, openSession }: WorkbookSessionsOptions): Open {
  const host = sleepingHost(openHost());
  return { host, session: openSession(host.host) };
}

function closeOldest(open: Map<string, Open>): void {
  for (const [identity, { session }] of open) {
    if (open.size <= MOST) return;
    session.close();
    open.delete(identity);
  }
}

/** The workbooks that are open; none where WPS does not tell. */
function openWorkbooks({ Workbooks }: WpsApplication): readonly string[] {
  const count = Workbooks?.Count;
  if (!Workbooks || typeof count !== 'number') return [];
  try {
    return Array.from({ length: count }, (_, index) => {
      const book = Workbooks.Item(index + 1);
      return book ? identityOf(book) : '';
    });
  } catch {
    return [];
  }
}
