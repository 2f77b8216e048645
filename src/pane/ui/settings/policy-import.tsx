import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ChangeEvent, useRef, useState } from 'react';
import { policyShortName } from '../../model/policy-name';
import { HIDDEN } from '../parts/hidden';
import { usePane } from '../pane-context';
import { readTextFile } from './read-text-file';

const useStyles = makeStyles({
  import: { margin: '6px 0 8px' },
  hint: {
    margin: '4px 0 0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  mistake: {
    margin: '4px 0 0',
    color: tokens.colorPaletteRedForeground1,
    wordBreak: 'break-word',
  },
  done: { margin: '4px 0 0', color: tokens.colorStatusSuccessForeground1 },
  file: HIDDEN,
});

type Outcome = { readonly done: string } | { readonly mistake: string };

/** Takes a policy file of the user's own and says what is wrong with it, if anything. */
export function PolicyImport() {
  const styles = useStyles();
  const { session, text, language } = usePane();
  const input = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  const take = async (file: File): Promise<Outcome> => {
    if (file.size > LARGEST) return { mistake: text('setting.import-too-large') };
    const json = await readTextFile(file);
    if (json === null) return { mistake: text('setting.import-unreadable') };
    const mistake = await session.importPolicy(json);
    if (mistake !== null) return { mistake };
    const { policies, settings } = session.state();
    const policy = policies.find(({ id }) => id === settings.policy);
    return {
      done: text('setting.imported', {
        policy: policy ? policyShortName(policy, language) : settings.policy,
      }),
    };
  };
  const onChange = (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.currentTarget.files?.[0];
    // So that the same file, put right, can be chosen again.
    const { currentTarget } = event;
    if (file) {
      void take(file).then((told) => {
        setOutcome(told);
        currentTarget.value = '';
      });
    }
  };
  return (
    <div className={styles.import}>
      <Button size="small" onClick={() => input.current?.click()}>
        {text('setting.import')}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        className={styles.file}
        tabIndex={-1}
        aria-hidden
        onChange={onChange}
      />
      <p className={styles.hint}>{text('setting.import-about')}</p>
      <div role="status">
        {outcome === null ? null : 'mistake' in outcome ? (
          <p className={styles.mistake}>{outcome.mistake}</p>
        ) : (
          <p className={styles.done}>{outcome.done}</p>
        )}
      </div>
    </div>
  );
}

/** Bytes. A policy with every figure and note is some ten thousand. */
const LARGEST = 1_000_000;
