import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { SessionState } from '../../session/session';
import { usePane } from '../pane-context';
import { SettingGroup } from './setting-group';

const useStyles = makeStyles({
  box: { display: 'flex', marginLeft: '-8px' },
  hint: {
    margin: '0 0 0 24px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

/** What 校验并评分 does, and whether an edit is followed by another check. */
export function ButtonSettings({ state }: { state: SessionState }) {
  const styles = useStyles();
  const { session, text } = usePane();
  const { settings } = state;
  return (
    <SettingGroup title={text('setting.button')}>
      <Checkbox className={styles.box} label={text('setting.always-checks')} checked disabled />
      {(['fill', 'mark', 'live'] as const).map((setting) => (
        <Checkbox
          key={setting}
          className={styles.box}
          label={text(`setting.${setting}`)}
          checked={settings[setting]}
          onChange={(_, { checked }) => session.changeSettings({ [setting]: checked === true })}
        />
      ))}
      <p className={styles.hint}>{text('setting.live-about')}</p>
    </SettingGroup>
  );
}
