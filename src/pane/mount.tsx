import { createRoot } from 'react-dom/client';
import type { PaneOptions } from './pane-options';
import type { Session } from './session/session';
import { Pane } from './ui/pane';

/**
 * Draws the pane of this session into the element, which gives it its size, and keeps it up to date. Gives the way to take it
 * away; the session stays open.
 */
export function mountPane(
  element: HTMLElement,
  session: Session,
  options: PaneOptions = {},
): () => void {
  const root = createRoot(element);
  root.render(<Pane session={session} options={options} />);
  return () => root.unmount();
}
