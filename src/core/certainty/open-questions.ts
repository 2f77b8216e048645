import type { Doubted, Form, Unread } from '../forms/form';
import { once } from '../workbook/once';

/** Columns that were taken by their place: what is judged from them is judged from a guess. */
const GUESSES: ReadonlySet<string> = new Set([
  'forms.why-actual-guessed',
  'forms.why-names-guessed',
]);

/**
 * What of a form was not understood and may belong to its scores, weights, amounts or indicators. While there is any, none
 * of them is called wrong for certain, nor corrected: the reading is not closed.
 */
export function openQuestions(form: Form, about: Doubted): readonly Unread[] {
  return questionsOf(form).filter(({ doubts }) => doubts.includes(about));
}

const questionsOf = once((form: Form): readonly Unread[] => [
  ...form.unread,
  ...form.why
    .filter(({ id }) => GUESSES.has(id))
    .map((why): Unread => {
      const { top, left } = form.range;
      const cell = form.title?.cell ?? { sheet: form.sheet, row: top, column: left };
      return { cell, text: form.title?.text ?? '', why, doubts: ['indicators'] };
    }),
]);
