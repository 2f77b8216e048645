import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { panelId, type TabId } from './tabs';

/**
 * A message goes when it is closed or answered, and its button with it. Then the one that has come into its place gets the
 * focus, or what stands below, so that a person without a mouse goes on from there.
 */
export function useFocusAfterMessages(place: RefObject<HTMLElement | null>, tab: TabId): void {
  const last = useRef<Element | null>(null);

  useEffect(() => {
    const remember = () => {
      const { activeElement } = document;
      last.current = place.current?.contains(activeElement) === true ? activeElement : null;
    };
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, [place]);

  // After every drawing: it may be any of them that takes the button away.
  useLayoutEffect(() => {
    const isGone = last.current?.isConnected === false;
    const isLost = document.activeElement === document.body || document.activeElement === null;
    if (!isGone) return;
    last.current = null;
    if (!isLost) return;
    const next = place.current?.querySelector('button') ?? document.getElementById(panelId(tab));
    next?.focus({ preventScroll: true });
  });
}
