import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { TabId } from './tabs';

/** A tab opens at its top, and the next time where it was left, though all scroll in one place. */
export function useScrollOfTabs(place: RefObject<HTMLElement | null>, tab: TabId): void {
  const left = useRef<Partial<Record<TabId, number>>>({});
  useLayoutEffect(() => {
    const { current } = place;
    if (!current) return undefined;
    const known = left.current;
    const keep = () => {
      known[tab] = current.scrollTop;
    };
    current.scrollTop = known[tab] ?? 0;
    current.addEventListener('scroll', keep);
    return () => current.removeEventListener('scroll', keep);
  }, [place, tab]);
}
