import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ScoreRow } from '../../model/score-card';
import { scoreNotes } from '../../model/score-notes';
import { usePane } from '../pane-context';
import { HIDDEN } from '../parts/hidden';
import { ScoreBar } from '../parts/score-bar';

const useStyles = makeStyles({
  row: { padding: '3px 0' },
  line: { display: 'flex', alignItems: 'center' },
  name: {
    flexGrow: 0,
    flexShrink: 1,
    flexBasis: '38%',
    minWidth: 0,
    wordBreak: 'break-word',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  wide: { flexGrow: 1 },
  bar: { flexGrow: 1, flexBasis: 0, margin: '0 10px' },
  score: {
    flexShrink: 0,
    minWidth: '46px',
    textAlign: 'end',
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  differs: { color: tokens.colorPaletteRedForeground1 },
  faint: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  grade: {
    flexShrink: 0,
    width: '20px',
    textAlign: 'end',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  hidden: HIDDEN,
  notes: {
    margin: '0 0 2px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

/** One form: its name, a bar, its total; below, whatever is not as it should be. */
export function ScoreRowView({ row }: { row: ScoreRow }) {
  const styles = useStyles();
  const { text } = usePane();
  const notes = scoreNotes(row, text);
  return (
    <li className={styles.row}>
      <div className={styles.line}>
        <span className={mergeClasses(styles.name, row.score === null && styles.wide)}>
          {row.name}
        </span>
        {row.score === null ? null : <ScoreBar className={styles.bar} row={row} />}
        <span
          className={mergeClasses(
            styles.score,
            row.total === 'differs' && styles.differs,
            (row.total === 'blank' || row.score === null) && styles.faint,
          )}
        >
          {row.score ?? text('score.none')}
        </span>
        <Grade grade={row.grade.shown ?? row.grade.computed} />
      </div>
      {notes.length === 0 ? null : (
        <p className={styles.notes}>{notes.join(text('frame.separator'))}</p>
      )}
    </li>
  );
}

function Grade({ grade }: { grade: string | null }) {
  const styles = useStyles();
  const { text } = usePane();
  return (
    <span className={styles.grade}>
      {grade === null ? null : (
        <>
          <span aria-hidden>{grade}</span>
          <span className={styles.hidden}>{text('score.grade', { grade })}</span>
        </>
      )}
    </span>
  );
}
