import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { SessionProblem } from '../../session/session';
import { Bar } from '../parts/bar';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  detail: {
    marginTop: '2px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    wordBreak: 'break-all',
  },
});

/** What stands in the way, and what to do. */
export function ProblemBar({ problem }: { problem: SessionProblem }) {
  const styles = useStyles();
  const { session, text } = usePane();
  const { code, detail } = problem;
  return (
    <div role="alert">
      <Bar
        tone="error"
        onDismiss={() => session.dismiss()}
        actions={
          HELPED_BY_CHECKING.has(code) ? (
            <Button size="small" onClick={() => void session.check()}>
              {text('problem.retry')}
            </Button>
          ) : undefined
        }
      >
        {text(`problem.${code}`)}
        {detail === '' ? null : (
          <div className={styles.detail}>{text('problem.detail', { detail })}</div>
        )}
      </Bar>
    </div>
  );
}

const HELPED_BY_CHECKING: ReadonlySet<SessionProblem['code']> = new Set([
  'cell-editing',
  'not-responding',
  'no-workbook',
  'no-such-cell',
  'failed',
  'internal',
]);
