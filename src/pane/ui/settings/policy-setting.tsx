import { makeStyles, Radio, RadioGroup } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { SessionState } from '../../session/session';
import { Fold } from '../parts/fold';
import { usePane } from '../pane-context';
import { PolicyFigures } from './policy-figures';
import { PolicyImport } from './policy-import';
import { PolicyRemoval } from './policy-removal';
import { SettingGroup } from './setting-group';

const useStyles = makeStyles({ group: { marginLeft: '-8px' } });

/** By which policy is checked, what it says, and how to bring one's own. */
export function PolicySetting({ state }: { state: SessionState }) {
  const styles = useStyles();
  const { session, text, language } = usePane();
  const [open, setOpen] = useState(false);
  const group = useRef<HTMLDivElement>(null);
  const { policies, ownPolicies, settings } = state;
  const chosen = policies.find(({ id }) => id === settings.policy);
  return (
    <SettingGroup title={text('setting.policy')}>
      <div ref={group}>
        <RadioGroup
          className={styles.group}
          aria-label={text('setting.policy')}
          value={settings.policy}
          onChange={(_, { value }) => session.changeSettings({ policy: value })}
        >
          {policies.map(({ id, title }) => (
            <Radio key={id} value={id} label={title[language]} />
          ))}
        </RadioGroup>
      </div>
      {chosen && ownPolicies.includes(chosen.id) ? (
        <PolicyRemoval
          key={chosen.id}
          policy={chosen}
          onRemoved={() => group.current?.querySelector('input')?.focus()}
        />
      ) : null}
      <PolicyImport />
      {chosen ? (
        <Fold
          level={3}
          name={text('setting.policy-figures')}
          open={open}
          onToggle={() => setOpen(!open)}
        >
          <PolicyFigures policy={chosen} />
        </Fold>
      ) : null}
    </SettingGroup>
  );
}
