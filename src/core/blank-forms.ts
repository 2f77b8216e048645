import type { Review } from './review-result';

/** Whether forms were found, and nothing is filled in on any of them: of such nothing is right or wrong. */
export const areFormsBlank = ({ problems }: Pick<Review, 'problems'>): boolean =>
  problems.some(({ code }) => code === 'nothing-filled');

/** Whether there is something that can be filled, marked, listed and reported: forms that are not blank. */
export const hasFilledForms = (review: Pick<Review, 'forms' | 'problems'>): boolean =>
  review.forms.length > 0 && !areFormsBlank(review);
