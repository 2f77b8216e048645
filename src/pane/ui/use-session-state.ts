import { useCallback, useSyncExternalStore } from 'react';
import type { Session, SessionState } from '../session/session';

/** The session's state now, and at every change. */
export function useSessionState(session: Session): SessionState {
  const subscribe = useCallback((listener: () => void) => session.subscribe(listener), [session]);
  const state = useCallback(() => session.state(), [session]);
  return useSyncExternalStore(subscribe, state, state);
}
