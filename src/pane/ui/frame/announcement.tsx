import { makeStyles } from '@fluentui/react-components';
import { noticeView } from '../../model/notice-view';
import { resultSentence } from '../../model/result-sentence';
import type { SessionState } from '../../session/session';
import { HIDDEN } from '../parts/hidden';
import { usePane } from '../pane-context';

const useStyles = makeStyles({ hidden: HIDDEN });

/** What happens, for those who hear it: what is going on, what an action came to, and the counts when they change. */
export function Announcement({ state }: { state: SessionState }) {
  const styles = useStyles();
  const { text } = usePane();
  const { busy, notice, review } = state;
  const sentences =
    busy?.asked === true
      ? [text(`frame.${busy.task}`)]
      : [
          ...(notice ? [noticeView(notice, text).sentence] : []),
          ...(review ? [resultSentence(review, text)] : []),
        ];
  return (
    <div role="status" className={styles.hidden}>
      {sentences.join(' ')}
    </div>
  );
}
