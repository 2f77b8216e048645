import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { memo, useState } from 'react';
import type { FindingView } from '../../model/finding-view';
import { Fold } from '../parts/fold';
import { CellLink } from '../parts/cell-link';
import { plainSentence } from '../parts/linked-sentence';
import { SeverityIcon } from '../parts/severity-icon';
import { usePane } from '../pane-context';
import { cardId } from './card-ids';
import { useFinding } from './use-finding';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '0 0 8px', padding: 0 },
  item: {
    margin: '0 0 8px',
    padding: '8px 10px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    wordBreak: 'break-word',
    '& > p': { margin: '2px 0' },
  },
  head: { display: 'flex', alignItems: 'flex-start', '& > svg': { marginTop: '2px' } },
  title: {
    flexGrow: 1,
    flexBasis: 0,
    margin: '0 8px 0 6px',
    fontSize: 'inherit',
    lineHeight: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
  },
  severity: { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular },
  faint: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

interface WaivedGroupProps {
  readonly findings: readonly FindingView[];
  readonly canWrite: boolean;
  readonly busy: boolean;
}

/** 已说明理由: what the user has set aside, each with the reason and a way back. */
export const WaivedGroup = memo(function WaivedGroup(props: WaivedGroupProps) {
  const { findings, canWrite, busy } = props;
  const styles = useStyles();
  const { text } = usePane();
  const [open, setOpen] = useState(false);
  if (findings.length === 0) return null;
  return (
    <Fold
      name={text('finding.waived')}
      aside={
        <span aria-label={text('finding.count', { count: findings.length })}>
          {findings.length}
        </span>
      }
      open={open}
      onToggle={() => setOpen(!open)}
    >
      <ul className={styles.list}>
        {findings.map((finding) => (
          <Waived key={finding.id} finding={finding} disabled={busy || !canWrite} />
        ))}
      </ul>
    </Fold>
  );
});

function Waived({ finding, disabled }: { finding: FindingView; disabled: boolean }) {
  const styles = useStyles();
  const { session, text } = usePane();
  const real = useFinding(finding.id);
  return (
    <li id={cardId(finding.id)} className={styles.item}>
      <div className={styles.head}>
        <SeverityIcon severity={finding.severity} />
        <h3 className={styles.title}>
          <span className={styles.severity}>{text(`finding.${finding.severity}`)}</span>{' '}
          {finding.title}
        </h3>
        <CellLink cell={finding.cell} label={finding.place} />
      </div>
      <p>{text('finding.reason', { reason: finding.waived ?? '' })}</p>
      <p className={styles.faint}>{plainSentence(finding.sentence)}</p>
      <Button
        size="small"
        disabledFocusable={disabled}
        onClick={() => real((found) => session.respond(found, ''))}
      >
        {text('finding.take-back')}
      </Button>
    </li>
  );
}
