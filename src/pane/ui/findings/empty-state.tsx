import { makeStyles, tokens } from '@fluentui/react-components';
import { DocumentSearch32Regular } from '@fluentui/react-icons';
import type { SessionState } from '../../session/session';
import { usePane } from '../pane-context';
import { FormsLookedFor } from './forms-looked-for';
import { StartLinks } from './start-links';

const useStyles = makeStyles({
  empty: { maxWidth: '520px', margin: '12px auto', padding: '0 6px' },
  icon: { display: 'block', marginBottom: '8px', color: tokens.colorBrandForeground1 },
  title: {
    margin: '0 0 10px',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  paragraph: {
    margin: '0 0 10px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  faint: { color: tokens.colorNeutralForeground3 },
});

/** Before the first check: what will be looked for, and what the button will do. */
export function EmptyState({ state }: { state: SessionState }) {
  const styles = useStyles();
  const { text } = usePane();
  const { fill, mark } = state.settings;
  const writes = state.capabilities.write;
  const does =
    writes && fill && mark
      ? 'empty.does-fill-and-mark'
      : writes && fill
        ? 'empty.does-fill'
        : writes && mark
          ? 'empty.does-mark'
          : 'empty.does-check';
  return (
    <div className={styles.empty}>
      <DocumentSearch32Regular className={styles.icon} aria-hidden />
      <h2 className={styles.title}>{text('empty.title')}</h2>
      <FormsLookedFor intro={text('empty.look-for')} />
      <p className={styles.paragraph}>{text(does)}</p>
      <StartLinks />
      <p className={styles.faint}>{text('empty.local')}</p>
    </div>
  );
}
