import { makeStyles, tokens } from '@fluentui/react-components';
import type { SessionState } from '../../session/session';
import { usePane } from '../pane-context';
import { SettingGroup } from './setting-group';

const useStyles = makeStyles({
  line: { margin: '0 0 4px' },
  list: {
    margin: '4px 0 0',
    paddingLeft: '18px',
    color: tokens.colorNeutralForeground2,
    '& > li': { marginBottom: '3px' },
  },
});

/** The version, where the data stays, and what the program cannot do here. */
export function About({ state }: { state: SessionState }) {
  const styles = useStyles();
  const { text, options } = usePane();
  const { notes, undo } = state.capabilities;
  const product = text('frame.product');
  return (
    <SettingGroup title={text('setting.about')}>
      <p className={styles.line}>
        {options.version === undefined
          ? product
          : text('setting.version', { product, version: options.version })}
      </p>
      <p className={styles.line}>{text('setting.local')}</p>
      <ul className={styles.list}>
        <li>{text('setting.keeps')}</li>
        <li>{text('setting.limit-marks')}</li>
        {notes ? null : <li>{text('setting.limit-notes')}</li>}
        {undo ? null : <li>{text('setting.limit-undo')}</li>}
        <li>{text('setting.limit-words')}</li>
        <li>{text('setting.limit-report')}</li>
      </ul>
    </SettingGroup>
  );
}
