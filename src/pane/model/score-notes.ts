import type { Text } from '../texts/text';
import type { ScoreRow } from './score-card';

/** What is to be said of a form's total, a few words each; last, a grade that does not follow from it. */
export function scoreNotes(row: ScoreRow, text: Text): readonly string[] {
  const { total, score, due, unsupported, open, attainable } = row;
  return [
    ...(total === 'blank' ? [text('score.total-blank')] : []),
    ...(total === 'differs' && score !== null && due !== null
      ? [text('score.total-differs', { shown: score, computed: due })]
      : []),
    ...(unsupported === null ? [] : [text('score.unsupported', { points: unsupported })]),
    ...(open === null ? [] : [text('score.open', { points: open })]),
    ...(attainable === null ? [] : [text('score.attainable', { points: attainable })]),
    ...gradeNote(row, text),
  ];
}

/** The grade itself stands beside the score. */
function gradeNote({ grade: { shown, computed } }: ScoreRow, text: Text): readonly string[] {
  return shown !== null && computed !== null && shown !== computed
    ? [text('score.grade-differs', { shown, computed })]
    : [];
}
