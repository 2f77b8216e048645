/** How a finding's card is found in the page. */
export const cardId = (finding: string) => `finding-${finding}`;

export const CARD_SELECTOR = '[id^="finding-"]';

/** The button that opens and closes a card. */
export function cardButton(card: Element | undefined): HTMLElement | null {
  return card?.querySelector<HTMLElement>('button[aria-expanded]') ?? null;
}
