import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Review } from '../../../core/review-result';
import {
  countFigures,
  FIGURE_FILTERS,
  type FigureFilter,
  figureGroups,
} from '../../model/figures-view';
import { NoReview } from '../parts/no-review';
import { Toggle } from '../parts/toggle';
import { usePane } from '../pane-context';
import { DerivedItem } from './derived-item';
import { FigureItem } from './figure-item';

const useStyles = makeStyles({
  filters: { display: 'flex', flexWrap: 'wrap', marginBottom: '4px' },
  none: { margin: '8px 2px', color: tokens.colorNeutralForeground2 },
  heading: {
    margin: '8px 4px 6px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    wordBreak: 'break-word',
  },
  list: { listStyleType: 'none', margin: '0 0 8px', padding: 0 },
});

interface FiguresTabProps {
  readonly review: Review | null;
  readonly filter: FigureFilter;
  readonly onFilter: (filter: FigureFilter) => void;
}

/** 算式: every figure and how it comes about. */
export default function FiguresTab({ review, filter, onFilter }: FiguresTabProps) {
  const styles = useStyles();
  const { text, language } = usePane();
  const groups = useMemo(
    () => (review ? figureGroups(review, filter, language, text) : []),
    [review, filter, language, text],
  );
  if (!review) return <NoReview />;
  return (
    <>
      <div className={styles.filters} role="group" aria-label={text('figure.filter')}>
        {FIGURE_FILTERS.map((each) => (
          <Toggle key={each} pressed={each === filter} onToggle={() => onFilter(each)}>
            {text('figure.filter-count', {
              name: text(`figure.filter-${each}`),
              count: countFigures(review, each),
            })}
          </Toggle>
        ))}
      </div>
      {groups.length === 0 ? <p className={styles.none}>{text(`figure.none-${filter}`)}</p> : null}
      {groups.map(({ id, name, figures, derived }) => (
        <section key={id}>
          <h2 className={styles.heading}>{name}</h2>
          <ul className={styles.list}>
            {figures.map((figure) => (
              <FigureItem key={`${figure.address} ${figure.name}`} figure={figure} />
            ))}
          </ul>
          {derived.length === 0 ? null : (
            <>
              <h3 className={styles.heading}>{text('figure.derived')}</h3>
              <ul className={styles.list}>
                {derived.map((rate) => (
                  <DerivedItem key={rate.name} rate={rate} />
                ))}
              </ul>
            </>
          )}
        </section>
      ))}
    </>
  );
}
