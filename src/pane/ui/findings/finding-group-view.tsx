import { Button, makeStyles } from '@fluentui/react-components';
import { memo, useState } from 'react';
import { type CellRef, sameCell } from '../../../core/workbook/cell-ref';
import { FOLD_ABOVE, type FindingGroup } from '../../model/findings-view';
import { Fold } from '../parts/fold';
import { usePane } from '../pane-context';
import { FindingCard } from './finding-card';
import { Reading } from './reading';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '0 0 8px', padding: 0 },
  more: { marginBottom: '8px' },
});

interface FindingGroupViewProps {
  readonly group: FindingGroup;
  readonly open: boolean;
  readonly onToggle: (group: string) => void;
  readonly selected: CellRef | null;
  readonly canWrite: boolean;
  readonly busy: boolean;
}

/** The findings of one form, under its name. */
export const FindingGroupView = memo(function FindingGroupView(props: FindingGroupViewProps) {
  const { group, open, onToggle, selected, canWrite, busy } = props;
  const styles = useStyles();
  const { text } = usePane();
  const [shown, setShown] = useState(FOLD_ABOVE);
  const at = selected ? group.findings.findIndex(({ cell }) => sameCell(cell, selected)) : -1;
  // What the user has just selected in the sheet is shown, however long the list is.
  const count = Math.max(shown, at + 1);
  const rest = group.findings.length - count;
  return (
    <Fold
      name={group.name}
      aside={
        <span aria-label={text('finding.count', { count: group.findings.length })}>
          {group.findings.length}
        </span>
      }
      open={open || at >= 0}
      onToggle={() => onToggle(group.id)}
    >
      <Reading unread={group.unread} doubts={group.doubts} />
      <ul className={styles.list}>
        {group.findings.slice(0, count).map((finding, index) => (
          <FindingCard
            key={finding.id}
            finding={finding}
            selected={selected !== null && sameCell(finding.cell, selected)}
            first={index === at}
            canWrite={canWrite}
            busy={busy}
          />
        ))}
      </ul>
      {rest > 0 ? (
        <Button size="small" className={styles.more} onClick={() => setShown(count + FOLD_ABOVE)}>
          {text('finding.more', { count: Math.min(rest, FOLD_ABOVE) })}
        </Button>
      ) : null}
    </Fold>
  );
});
