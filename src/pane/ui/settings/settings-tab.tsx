import { makeStyles, tokens } from '@fluentui/react-components';
import type { SessionState } from '../../session/session';
import { About } from './about';
import { ButtonSettings } from './button-settings';
import { LanguageSetting } from './language-setting';
import { PolicySetting } from './policy-setting';

const useStyles = makeStyles({
  settings: {
    maxWidth: '640px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
});

/** 设置: policy, language, what the button does, and what is to be known of the program. */
export default function SettingsTab({ state }: { state: SessionState }) {
  const styles = useStyles();
  return (
    <div className={styles.settings}>
      <ButtonSettings state={state} />
      <PolicySetting state={state} />
      <LanguageSetting state={state} />
      <About state={state} />
    </div>
  );
}
