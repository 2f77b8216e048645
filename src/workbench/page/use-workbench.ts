import { createContext, use, useCallback, useSyncExternalStore } from 'react';
import type { SessionState } from '../../pane/session/session';
import type { WorkbenchStatus } from '../../hosts/workbench/workbench-host';
import { type WorkbenchText, workbenchText } from '../texts/workbench-text';
import type { Workbench, WorkbenchState } from '../workbench';

/** The workbench that the page's parts stand in. */
export const WorkbenchContext = createContext<Workbench | null>(null);

export interface UsedWorkbench {
  readonly workbench: Workbench;
  readonly page: WorkbenchState;
  readonly session: SessionState;
  readonly file: WorkbenchStatus;
  readonly text: WorkbenchText;
}

/** The workbench with its state now, and at every change. */
export function useWorkbench(): UsedWorkbench {
  const workbench = use(WorkbenchContext);
  if (!workbench) throw new Error('outside of a workbench');
  const { host, session } = workbench;
  const page = useSyncExternalStore(workbench.subscribe, workbench.state);
  const state = useSyncExternalStore(
    useCallback((listener: () => void) => session.subscribe(listener), [session]),
    useCallback(() => session.state(), [session]),
  );
  const file = useSyncExternalStore(host.onStatus, host.status);
  return { workbench, page, session: state, file, text: workbenchText[state.language] };
}
