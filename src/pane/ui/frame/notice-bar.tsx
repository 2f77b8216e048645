import { Button, makeStyles } from '@fluentui/react-components';
import { noticeView } from '../../model/notice-view';
import { whyNot } from '../../model/commands';
import type { Notice, SessionState } from '../../session/session';
import { Bar } from '../parts/bar';
import { CellLink } from '../parts/cell-link';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  reasons: { margin: '2px 0 0', paddingLeft: '18px' },
  cell: { marginRight: '6px' },
});

/** What an action came to, what of it was not done and why, and the way back. */
export function NoticeBar({ notice, state }: { notice: Notice; state: SessionState }) {
  const styles = useStyles();
  const { session, text } = usePane();
  const view = noticeView(notice, text);
  const isUndoable = view.isUndoable && whyNot('undo', state) === null;
  return (
    <Bar
      tone={view.tone}
      onDismiss={() => session.dismiss()}
      actions={
        isUndoable ? (
          <Button size="small" onClick={() => void session.undo()}>
            {text('notice.undo-action')}
          </Button>
        ) : undefined
      }
    >
      {view.sentence}
      {view.refused === 0 ? null : (
        <div>
          {text('notice.refused', { count: view.refused })}
          <ul className={styles.reasons}>
            {view.reasons.map(({ why, cells, more }) => (
              <li key={why}>
                {cells.map(({ cell, label }) => (
                  <CellLink key={label} cell={cell} label={label} className={styles.cell} />
                ))}
                {more > 0 ? text('notice.cells-more', { count: cells.length + more }) : null} {why}
              </li>
            ))}
          </ul>
        </div>
      )}
    </Bar>
  );
}
