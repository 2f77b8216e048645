import { createContext, use } from 'react';
import type { Language } from '../../core/messages/say';
import type { Session } from '../session/session';
import type { Text } from '../texts/text';
import type { PaneOptions } from '../pane-options';

/** What every part of the pane needs: whom to ask, and how to speak. It changes with the language alone. */
export interface PaneContextValue {
  readonly session: Session;
  readonly language: Language;
  readonly text: Text;
  readonly options: PaneOptions;
}

export const PaneContext = createContext<PaneContextValue | null>(null);

export function usePane(): PaneContextValue {
  const value = use(PaneContext);
  if (!value) throw new Error('Parts of the pane stand inside a PaneContext.');
  return value;
}
