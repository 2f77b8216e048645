import { makeStyles, tokens } from '@fluentui/react-components';
import type { HostFile } from '../../../hosts/host';
import { headlineOf } from '../../model/headline';
import type { SessionState } from '../../session/session';
import { usePane } from '../pane-context';
import { MainButton } from './main-button';
import { PolicyChooser } from './policy-chooser';
import { Progress } from './progress';

const useStyles = makeStyles({
  header: {
    position: 'relative',
    flexShrink: 0,
    padding: '12px 14px 10px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 340px)': { paddingLeft: '10px', paddingRight: '10px' },
  },
  title: {
    margin: '0',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    wordBreak: 'break-word',
  },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    minHeight: '28px',
    marginBottom: '6px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  fact: { marginRight: '10px', fontVariantNumeric: 'tabular-nums' },
  hint: {
    margin: '6px 0 0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface HeaderProps {
  readonly state: SessionState;
  readonly onExported: (file: HostFile | null) => void;
}

/** Whose workbook it is, by which policy it is checked, and the one button. */
export function Header({ state, onExported }: HeaderProps) {
  const styles = useStyles();
  const { text } = usePane();
  const { review, busy } = state;
  const headline = review && review.forms.length > 0 ? headlineOf(review) : null;
  const facts = headline
    ? [
        ...(headline.year === null ? [] : [text('frame.year', { year: headline.year })]),
        text('frame.forms', { count: headline.forms }),
        text('frame.checked', { count: headline.checked }),
      ].join(text('frame.separator'))
    : review
      ? ''
      : text('frame.no-review');
  return (
    <header className={styles.header}>
      <h1 className={styles.title}>{headline?.organisation ?? text('frame.product')}</h1>
      <div className={styles.facts}>
        <span className={styles.fact}>{facts}</span>
        <PolicyChooser state={state} />
      </div>
      <MainButton state={state} onExported={onExported} />
      {state.capabilities.write ? null : <p className={styles.hint}>{text('frame.read-only')}</p>}
      <Progress busy={busy?.asked === true} />
    </header>
  );
}
