import { makeStyles, Radio, RadioGroup } from '@fluentui/react-components';
import type { SessionState, Settings } from '../../session/session';
import { usePane } from '../pane-context';
import { SettingGroup } from './setting-group';

const LANGUAGES: readonly Settings['language'][] = ['auto', 'zh', 'en'];

const useStyles = makeStyles({ group: { marginLeft: '-8px' } });

/** The language of the pane; it changes at once. */
export function LanguageSetting({ state }: { state: SessionState }) {
  const styles = useStyles();
  const { session, text } = usePane();
  return (
    <SettingGroup title={text('setting.language')}>
      <RadioGroup
        className={styles.group}
        aria-label={text('setting.language')}
        value={state.settings.language}
        onChange={(_, { value }) => {
          const language = LANGUAGES.find((each) => each === value);
          if (language !== undefined) session.changeSettings({ language });
        }}
      >
        {LANGUAGES.map((language) => (
          <Radio key={language} value={language} label={text(`setting.language-${language}`)} />
        ))}
      </RadioGroup>
    </SettingGroup>
  );
}
