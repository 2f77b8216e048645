import type { Review } from '../../core/review-result';
import { checkedOf, tallyOfAll } from './tally';

/** The first lines of the pane: whose workbook it is, and how much of it was checked. */
export interface Headline {
  /** As the forms have it; null when none says. */
  readonly organisation: string | null;
  readonly year: number | null;
  readonly forms: number;
  readonly checked: number;
}

export function headlineOf(review: Review): Headline {
  const { forms } = review;
  return {
    organisation:
      forms.map(({ organisation }) => organisation?.text ?? '').find((name) => name !== '') ?? null,
    year: forms.map(({ year }) => year).find((year) => year !== null) ?? null,
    forms: forms.length,
    checked: checkedOf(tallyOfAll(review)),
  };
}
