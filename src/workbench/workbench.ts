import { type Language, say } from '../core/messages/say';
import type { Problem } from '../core/review-result';
import type { OpenedFile } from '../hosts/workbench/book';
import type { WorkbenchHost } from '../hosts/workbench/workbench-host';
import type { Session } from '../pane/session/session';
import { type RibbonCommandId, runCommand } from '../ribbon/commands';
import { bundledFile } from './files/bundled-files';
import { checkedName } from './files/file-name';
import { saveWorkbook } from './files/save-file';
import { workbenchText, type WorkbenchTextId } from './texts/workbench-text';

/** The page's own state, beside that of the session: what is shown where, and what is said about the file. */
export interface WorkbenchState {
  readonly isPaneOpen: boolean;
  readonly view: 'spreadsheet' | 'table';
  readonly spreadsheet: 'loading' | 'ready' | 'failed';
  readonly notice: WorkbenchNotice | null;
  /** A file that waits until the user has said what becomes of the changes in the one that is open. */
  readonly waiting: OpenedFile | null;
}

export interface WorkbenchNotice {
  readonly intent: 'info' | 'success' | 'warning' | 'error';
  readonly say: (language: Language) => string;
}

/** Everything that a user can do on the page outside the pane. */
export interface Workbench {
  readonly host: WorkbenchHost;
  readonly session: Session;
  readonly state: () => WorkbenchState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly openFiles: (files: readonly File[]) => Promise<void>;
  readonly openBundled: (which: 'example' | 'blank') => Promise<void>;
  /** What becomes of unsaved changes when another file waits to be opened. */
  readonly answer: (what: 'save' | 'discard' | 'stay') => Promise<void>;
  /** True when the file was saved. */
  readonly save: () => Promise<boolean>;
  /** A button of the ribbon; the pane opens where there is something to say. */
  readonly run: (command: RibbonCommandId) => Promise<void>;
  readonly togglePane: () => void;
  readonly setView: (view: WorkbenchState['view']) => void;
  readonly setSpreadsheet: (spreadsheet: WorkbenchState['spreadsheet']) => void;
  readonly dismiss: () => void;
}

export function createWorkbench(host: WorkbenchHost, session: Session): Workbench {
  const listeners = new Set<() => void>();
  let state: WorkbenchState = {
    isPaneOpen: true,
    view: 'spreadsheet',
    spreadsheet: 'loading',
    notice: null,
    waiting: null,
  };
  const set = (change: Partial<WorkbenchState>) => {
    state = { ...state, ...change };
    for (const listener of [...listeners]) listener();
  };
  const tell = (
    intent: WorkbenchNotice['intent'],
    id: WorkbenchTextId,
    values?: Readonly<Record<string, string>>,
  ) => {
    set({ notice: { intent, say: (language) => workbenchText[language](id, values) } });
  };

  host.onRefused((what) => {
    tell('warning', `refused.${what}`);
  });

  const open = async (file: OpenedFile): Promise<void> => {
    const problem = await host.open(file);
    set({ notice: problem ? problemNotice('error', [problem]) : noticeOnOpening(host) });
  };
  const openOrAsk = async (file: OpenedFile): Promise<void> => {
    if (host.status().changed) set({ waiting: file });
    else await open(file);
  };
  const save = async (): Promise<boolean> => {
    try {
      const file = await host.file();
      const mark = workbenchText[session.state().language]('name.mark');
      const saved = await saveWorkbook(file.bytes, checkedName(file.name, mark));
      if (saved.where === 'none') return false;
      host.saved({ name: saved.name, bytes: file.bytes });
      tell('success', saved.where === 'chosen' ? 'saved.done' : 'saved.download', {
        name: saved.name,
      });
      return true;
    } catch {
      tell('error', 'saved.failed');
      return false;
    }
  };

  return {
    host,
    session,
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    async openFiles(files) {
      const [file] = files;
      if (files.length !== 1 || !file) {
        if (files.length > 1) tell('warning', 'opened.not-file');
        return;
      }
      let bytes: Uint8Array;
      try {
        bytes = new Uint8Array(await file.arrayBuffer());
      } catch {
        // A folder, or a file that was moved meanwhile.
        tell('warning', 'opened.not-file');
        return;
      }
      await openOrAsk({ name: file.name, bytes });
    },
    async openBundled(which) {
      let file: OpenedFile;
      try {
        file = await bundledFile(which);
      } catch {
        // The page has been open for so long that its server has another version by now, or none.
        tell('error', 'opened.not-loaded');
        return;
      }
      await openOrAsk(file);
    },
    async answer(what) {
      const file = state.waiting;
      if (what === 'save' && !(await save())) return;
      set({ waiting: null });
      if (file && what !== 'stay') await open(file);
    },
    save,
    async run(command) {
      if (await runCommand(command, session)) set({ isPaneOpen: true });
    },
    togglePane: () => set({ isPaneOpen: !state.isPaneOpen }),
    setView: (view) => set({ view }),
    setSpreadsheet: (spreadsheet) =>
      set({ spreadsheet, ...(spreadsheet === 'failed' ? { view: 'table' } : {}) }),
    dismiss: () => set({ notice: null }),
  };
}

/** What the user should know of the file that was just opened. */
function noticeOnOpening(host: WorkbenchHost): WorkbenchNotice | null {
  const { format, problems, hasUnseen } = host.status();
  if (problems.length > 0) return problemNotice('warning', problems);
  const text = (id: WorkbenchTextId): WorkbenchNotice => ({
    intent: 'info',
    say: (language) => workbenchText[language](id),
  });
  if (format === 'xls') return text('opened.read-only');
  return hasUnseen ? text('opened.unseen') : null;
}

function problemNotice(
  intent: WorkbenchNotice['intent'],
  problems: readonly Problem[],
): WorkbenchNotice {
  return {
    intent,
    say: (language) => problems.map(({ message }) => say(language, message)).join(' '),
  };
}
