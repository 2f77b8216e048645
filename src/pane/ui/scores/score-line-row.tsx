import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ScoreLineView } from '../../model/score-sheet';
import { CellLink } from '../parts/cell-link';
import { VerdictMark } from '../parts/verdict-mark';
import { usePane } from '../pane-context';
import { useTableStyles } from './table-styles';

const useStyles = makeStyles({
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    '& > :not(:last-child)': { marginRight: '8px' },
  },
  why: {
    margin: '2px 0 0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

/** One line: what it is and how it was judged, its weight, the typed score and the one that is due. */
export function ScoreLineRow({ line }: { line: ScoreLineView }) {
  const styles = useStyles();
  const table = useTableStyles();
  const { text } = usePane();
  const { verdict, attainment, why } = line;
  const needsReason = verdict === 'cannot-tell' || verdict === 'unmet' || verdict === null;
  return (
    <tr>
      <th scope="row" className={table.line}>
        {line.name}
        {verdict === null && attainment === null ? null : (
          <div className={styles.facts}>
            {verdict === null ? null : <VerdictMark verdict={verdict} />}
            {attainment === null ? null : <span>{text('score.attainment', { attainment })}</span>}
          </div>
        )}
        {needsReason && why !== '' ? <p className={styles.why}>{why}</p> : null}
      </th>
      <td className={mergeClasses(table.cell, table.number)}>
        {line.weight ?? text('score.not-scored')}
      </td>
      <td className={mergeClasses(table.cell, table.number, line.differs && table.differs)}>
        {line.score === null ? (
          text('score.not-scored')
        ) : (
          <CellLink cell={line.cell} label={line.score} className={table.link} />
        )}
      </td>
      <td className={mergeClasses(table.cell, table.number)}>
        {line.due ?? text('score.not-scored')}
      </td>
    </tr>
  );
}
