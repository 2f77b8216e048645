import { mergeClasses } from '@fluentui/react-components';
import { ChevronDown12Regular, ChevronRight12Regular } from '@fluentui/react-icons';
import { memo, useEffect, useId, useRef, useState } from 'react';
import type { FindingView } from '../../model/finding-view';
import { cellName } from '../../model/cell-name';
import { CellLink } from '../parts/cell-link';
import { LinkedSentence, plainSentence } from '../parts/linked-sentence';
import { SeverityIcon, useSeverityStyles } from '../parts/severity-icon';
import { usePane } from '../pane-context';
import { cardId } from './card-ids';
import { FindingActions } from './finding-actions';
import { FindingDetails } from './finding-details';
import { useCardStyles } from './finding-card-styles';

interface FindingCardProps {
  readonly finding: FindingView;
  /** Its cell is the one that the user selected in the sheet. */
  readonly selected: boolean;
  /** Of the selected ones, the one to scroll to. */
  readonly first: boolean;
  readonly canWrite: boolean;
  readonly busy: boolean;
}

/** One finding: closed what and where, opened why, on what basis, and what can be done. */
export const FindingCard = memo(function FindingCard(props: FindingCardProps) {
  const { finding, selected, first, canWrite, busy } = props;
  const styles = useCardStyles();
  const colours = useSeverityStyles();
  const { text } = usePane();
  const [open, setOpen] = useState(false);
  const card = useRef<HTMLLIElement>(null);
  const title = useId();
  const body = useId();
  useEffect(() => {
    if (first) card.current?.scrollIntoView({ block: 'nearest' });
  }, [first]);
  const Chevron = open ? ChevronDown12Regular : ChevronRight12Regular;
  return (
    <li
      ref={card}
      id={cardId(finding.id)}
      className={mergeClasses(
        styles.card,
        styles[finding.severity],
        selected && styles.selected,
        !open && styles.closed,
      )}
      aria-labelledby={title}
      {...(selected ? { 'aria-current': true } : {})}
    >
      <div className={styles.head}>
        <SeverityIcon severity={finding.severity} />
        <h3 id={title} className={styles.heading}>
          <span className={mergeClasses(styles.severity, colours[finding.severity])}>
            {text(`finding.${finding.severity}`)}
          </span>{' '}
          {finding.title}
        </h3>
        <CellLink
          cell={finding.cell}
          label={cellName(finding.cell, finding.cell.sheet)}
          className={styles.cell}
        />
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={open}
          aria-labelledby={title}
          aria-describedby={body}
          onClick={() => setOpen(!open)}
        >
          <Chevron aria-hidden />
        </button>
      </div>
      <p id={body} className={mergeClasses(styles.sentence, !open && styles.clamped)}>
        {open ? <LinkedSentence parts={finding.sentence} /> : plainSentence(finding.sentence)}
      </p>
      {open ? (
        <>
          <FindingDetails finding={finding} />
          <FindingActions finding={finding} canWrite={canWrite} busy={busy} />
        </>
      ) : null}
    </li>
  );
});
