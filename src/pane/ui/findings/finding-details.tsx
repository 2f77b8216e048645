import { makeStyles, tokens } from '@fluentui/react-components';
import type { FindingView } from '../../model/finding-view';
import { CellLink } from '../parts/cell-link';
import { LinkedSentence } from '../parts/linked-sentence';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  box: {
    margin: '8px 0 0',
    padding: '6px 8px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground3,
    wordBreak: 'break-word',
    fontVariantNumeric: 'tabular-nums',
  },
  values: { display: 'flex', flexWrap: 'wrap', margin: 0 },
  value: { display: 'flex', marginRight: '16px', minWidth: 0 },
  term: { flexShrink: 0, marginRight: '6px', color: tokens.colorNeutralForeground2 },
  expected: { margin: 0, fontWeight: tokens.fontWeightSemibold, wordBreak: 'break-word' },
  actual: { margin: 0, wordBreak: 'break-word' },
  trace: { margin: 0 },
  faint: {
    margin: '6px 0 0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    wordBreak: 'break-word',
  },
  related: { display: 'inline-block', marginRight: '10px' },
});

/** What should stand there, how it comes about, what else to look at, and on what basis. */
export function FindingDetails({ finding }: { finding: FindingView }) {
  const styles = useStyles();
  const { text } = usePane();
  const { expected, actual, trace, related, basis, waived } = finding;
  return (
    <>
      {expected === null && trace.length === 0 ? null : (
        <div className={styles.box}>
          {expected === null ? null : (
            <dl className={styles.values}>
              <div className={styles.value}>
                <dt className={styles.term}>{text('finding.expected')}</dt>
                <dd className={styles.expected}>
                  {expected === '' ? text('finding.blank') : expected}
                </dd>
              </div>
              <div className={styles.value}>
                <dt className={styles.term}>{text('finding.actual')}</dt>
                <dd className={styles.actual}>
                  {actual === null || actual === '' ? text('finding.blank') : actual}
                </dd>
              </div>
            </dl>
          )}
          {trace.length === 0 ? null : (
            <p className={styles.trace}>
              <LinkedSentence parts={trace} spaced />
            </p>
          )}
        </div>
      )}
      {related.length === 0 ? null : (
        <p className={styles.faint}>
          {text('finding.related')}
          {related.map(({ cell, label, name }) => (
            <span key={label} className={styles.related}>
              {name} <CellLink cell={cell} label={label} />
            </span>
          ))}
        </p>
      )}
      <p className={styles.faint}>{text('finding.basis', { basis })}</p>
      {waived === null ? null : (
        <p className={styles.faint}>{text('finding.reason', { reason: waived })}</p>
      )}
    </>
  );
}
