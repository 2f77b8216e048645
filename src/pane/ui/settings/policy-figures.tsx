import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Policy } from '../../../core/policy/schema';
import { policyRows } from '../../model/policy-view';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  list: { margin: '4px 0 0' },
  row: {
    padding: '6px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    wordBreak: 'break-word',
  },
  name: {
    color: tokens.colorNeutralForeground2,
    // The names also stand inside sentences; here they begin a line.
    '::first-letter': { textTransform: 'uppercase' },
  },
  value: { margin: 0, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  part: { display: 'inline-block', marginRight: '10px' },
  none: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  source: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  title: { fontStyle: 'normal' },
  ours: {
    display: 'inline-block',
    padding: '0 5px',
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    borderRadius: tokens.borderRadiusSmall,
    color: tokens.colorStatusWarningForeground3,
  },
});

/** The documents are Chinese, and cited and annotated in their own words whatever the pane speaks. */
const DOCUMENTS = 'zh-CN';

/** Every figure of a policy with its source; what no source settles is marked as ours. */
export function PolicyFigures({ policy }: { policy: Policy }) {
  const styles = useStyles();
  const { text, language } = usePane();
  const rows = useMemo(() => policyRows(policy, language), [policy, language]);
  return (
    <dl className={styles.list}>
      {rows.map(({ id, name, values, source, isOurs, note }) => (
        <div key={id} className={styles.row}>
          <dt className={styles.name}>{name}</dt>
          <dd className={styles.value}>
            {values.length === 0 ? (
              <span className={styles.none}>{text('setting.not-used')}</span>
            ) : (
              values.map((value) => (
                <span key={value} className={styles.part}>
                  {value}
                </span>
              ))
            )}
          </dd>
          {source === null ? null : (
            <dd className={styles.source}>
              {isOurs ? (
                <span className={styles.ours}>{text('setting.our-default')}</span>
              ) : (
                <cite lang={DOCUMENTS} className={styles.title}>
                  {source}
                </cite>
              )}
              {note === null ? null : <span lang={DOCUMENTS}> {note}</span>}
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
