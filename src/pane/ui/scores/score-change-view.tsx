import { makeStyles, tokens } from '@fluentui/react-components';
import { cellName } from '../../model/cell-name';
import type { ScoreChange } from '../../model/score-change';
import { CellLink } from '../parts/cell-link';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  change: {
    marginTop: '8px',
    padding: '6px 8px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontVariantNumeric: 'tabular-nums',
    '& p': { margin: 0 },
  },
  title: { fontWeight: tokens.fontWeightSemibold },
  list: { margin: '2px 0', paddingLeft: '18px' },
});

/** What becomes of the scores when the form's corrections are taken. */
export function ScoreChangeView({ change }: { change: ScoreChange }) {
  const styles = useStyles();
  const { text } = usePane();
  const { corrections, sum } = change;
  const shown = (value: string) => (value === '' ? text('finding.blank') : value);
  return (
    <div className={styles.change}>
      <p className={styles.title}>{text('score.corrections', { count: corrections.length })}</p>
      <ul className={styles.list}>
        {corrections.map(({ cell, before, after }) => (
          <li key={cellName(cell)}>
            <CellLink cell={cell} label={cellName(cell, cell.sheet)} />{' '}
            {text('score.becomes', {
              before: shown(before),
              after: after === '' ? text('score.cleared') : after,
            })}
          </li>
        ))}
      </ul>
      {sum ? <p>{text('score.corrections-total', sum)}</p> : null}
    </div>
  );
}
