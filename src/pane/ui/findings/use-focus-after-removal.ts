import { type RefObject, useEffect, useRef } from 'react';
import type { FindingsView } from '../../model/findings-view';
import { CARD_SELECTOR, cardButton } from './card-ids';

/**
 * A corrected finding is gone after the next check, and the focus with it. Then the card that has come into its place gets
 * it, so that a person without a mouse goes on from there.
 */
export function useFocusAfterRemoval(
  list: RefObject<HTMLElement | null>,
  view: FindingsView,
): void {
  const last = useRef<{ card: Element; index: number } | null>(null);

  useEffect(() => {
    const remember = () => {
      const card = document.activeElement?.closest(CARD_SELECTOR) ?? null;
      if (!card || list.current?.contains(card) !== true) {
        if (document.activeElement !== document.body) last.current = null;
        return;
      }
      last.current = { card, index: cardsIn(list.current).indexOf(card) };
    };
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, [list]);

  useEffect(() => {
    const { current } = last;
    if (!current || !list.current || list.current.contains(current.card)) return;
    last.current = null;
    const isLost = document.activeElement === document.body || document.activeElement === null;
    if (!isLost) return;
    const cards = cardsIn(list.current);
    cardButton(cards[Math.min(current.index, cards.length - 1)])?.focus();
  }, [list, view]);
}

const cardsIn = (list: Element): readonly Element[] => [...list.querySelectorAll(CARD_SELECTOR)];
