import type { Review } from '../../core/review-result';
import type { Text } from '../texts/text';

/** A review in one sentence. A workbook of which something could not be checked never sounds like one that is right. */
export function resultSentence({ forms, problems, summary }: Review, text: Text): string {
  const { errors, warnings, infos } = summary;
  if (problems.length === 0) return text('frame.result', { errors, warnings, infos });
  const isRead = problems.every(({ code }) => code === 'cells-unread');
  return forms.length === 0 || (errors + warnings + infos === 0 && !isRead)
    ? text('frame.result-nothing-checked')
    : text('frame.result-with-problems', { errors, warnings, infos });
}
