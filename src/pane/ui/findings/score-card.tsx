import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, useState } from 'react';
import type { ScoreRow } from '../../model/score-card';
import { usePane } from '../pane-context';
import { usePartStyles } from '../parts/score-bar';
import { ScoreRowView } from './score-row-view';

const useStyles = makeStyles({
  card: {
    margin: '0 0 10px',
    padding: '8px 12px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    margin: '4px 0 0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  key: { display: 'inline-flex', alignItems: 'center', marginRight: '12px' },
  swatch: {
    width: '12px',
    height: '6px',
    marginRight: '5px',
    borderRadius: '2px',
    outline: `1px solid ${tokens.colorTransparentStroke}`,
  },
});

/** A unit has a handful of projects; where there are many more, the findings must not be pushed out of sight. */
const FEW = 8;

/** Every 自评表 with its total, and how much of it the actuals bear out. */
export const ScoreCard = memo(function ScoreCard({ rows }: { rows: readonly ScoreRow[] }) {
  const styles = useStyles();
  const parts = usePartStyles();
  const { text } = usePane();
  const [all, setAll] = useState(false);
  if (rows.length === 0) return null;
  const shown = all || rows.length <= FEW + 1 ? rows : rows.slice(0, FEW);
  return (
    <section className={styles.card} aria-label={text('score.card')}>
      <ul className={styles.list}>
        {shown.map((row) => (
          <ScoreRowView key={row.id} row={row} />
        ))}
      </ul>
      {rows.length <= FEW + 1 ? null : (
        <Link as="button" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? text('score.show-less') : text('score.show-rest', { count: rows.length - FEW })}
        </Link>
      )}
      {rows.some(({ unsupported, open }) => unsupported !== null || open !== null) ? (
        <p className={styles.legend} aria-hidden>
          {rows.some(({ unsupported }) => unsupported !== null) ? (
            <span className={styles.key}>
              <span className={mergeClasses(styles.swatch, parts.unsupported)} />
              {text('score.legend-unsupported')}
            </span>
          ) : null}
          {rows.some(({ open }) => open !== null) ? (
            <span className={styles.key}>
              <span className={mergeClasses(styles.swatch, parts.open)} />
              {text('score.legend-open')}
            </span>
          ) : null}
        </p>
      ) : null}
    </section>
  );
});
