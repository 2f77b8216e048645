import { makeStyles, tokens } from '@fluentui/react-components';
import { cellName } from '../../model/cell-name';
import type { FindingGroup } from '../../model/findings-view';
import { CellLink } from '../parts/cell-link';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  reading: {
    margin: '0 4px 8px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    '& ul': { margin: 0, paddingLeft: '18px' },
    '& li': { overflowWrap: 'anywhere' },
  },
});

/** What of a form was not understood, each place a link to its cell, and what was not sure in recognising it. */
export function Reading({ unread, doubts }: Pick<FindingGroup, 'unread' | 'doubts'>) {
  const styles = useStyles();
  const { text } = usePane();
  return (
    <>
      {unread.length === 0 ? null : (
        <div className={styles.reading}>
          {text('finding.unread', { count: unread.length })}
          <ul>
            {unread.map(({ cell, why }) => (
              <li key={cellName(cell) + why}>
                <CellLink cell={cell} label={cellName(cell, cell.sheet)} /> {why}
              </li>
            ))}
          </ul>
        </div>
      )}
      {doubts.length === 0 ? null : (
        <div className={styles.reading}>
          {text('finding.unsure-form')}
          <ul>
            {doubts.map((doubt) => (
              <li key={doubt}>{doubt}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
