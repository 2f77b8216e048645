import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Review } from '../../../core/review-result';
import { scoreSheets } from '../../model/score-sheet';
import { NoReview } from '../parts/no-review';
import { usePane } from '../pane-context';
import { ScoreSheetView } from './score-sheet-view';

const useStyles = makeStyles({
  text: { margin: '16px 4px', color: tokens.colorNeutralForeground2 },
});

/** 得分: every 自评表 line by line. */
export default function ScoresTab({ review }: { review: Review | null }) {
  const styles = useStyles();
  const { text, language } = usePane();
  const sheets = useMemo(
    () => (review ? scoreSheets(review, language, text) : []),
    [review, language, text],
  );
  if (!review) return <NoReview />;
  if (sheets.length === 0) return <p className={styles.text}>{text('score.no-forms')}</p>;
  return sheets.map((sheet) => <ScoreSheetView key={sheet.id} sheet={sheet} />);
}
