import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled, QuestionCircle16Regular } from '@fluentui/react-icons';
import { memo } from 'react';
import type { FindingGroup } from '../../model/findings-view';
import { tallyWords } from '../../model/tally-words';
import { usePane } from '../pane-context';
import { Reading } from './reading';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '4px 0 8px', padding: 0 },
  item: {
    display: 'flex',
    alignItems: 'flex-start',
    margin: '0 0 6px',
    padding: '8px 10px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    '& > svg': { flexShrink: 0, margin: '2px 8px 0 0' },
  },
  right: { color: tokens.colorStatusSuccessForeground1 },
  open: { color: tokens.colorNeutralForeground3 },
  name: { margin: 0, fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold },
  words: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The forms with nothing wrong are said to be right, with how much that stands on. */
export const CleanForms = memo(function CleanForms({
  groups,
}: {
  groups: readonly FindingGroup[];
}) {
  const styles = useStyles();
  const { text } = usePane();
  const clean = groups.flatMap(({ id, name, findings, tally, unread, doubts }) =>
    findings.length === 0 && tally ? [{ id, name, tally, unread, doubts }] : [],
  );
  if (clean.length === 0) return null;
  return (
    <ul className={styles.list}>
      {clean.map(({ id, name, tally, unread, doubts }) => (
        <li key={id} className={styles.item}>
          {tally.open > 0 || unread.length > 0 || doubts.length > 0 ? (
            <QuestionCircle16Regular className={styles.open} aria-hidden />
          ) : (
            <CheckmarkCircle16Filled className={styles.right} aria-hidden />
          )}
          <div>
            <h2 className={styles.name}>{name}</h2>
            <p className={styles.words}>{tallyWords(tally, text)}</p>
            <Reading unread={unread} doubts={doubts} />
          </div>
        </li>
      ))}
    </ul>
  );
});
