import { Button, makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Policy } from '../../../core/policy/schema';
import { policyShortName } from '../../model/policy-name';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  root: { margin: '6px 0 8px' },
  question: { margin: '0 0 4px', wordBreak: 'break-word' },
  answer: { marginRight: '8px', minWidth: 0 },
});

interface PolicyRemovalProps {
  readonly policy: Policy;
  /** The buttons go with the policy, and the focus with them. */
  readonly onRemoved: () => void;
}

/** Forgets a policy of the user's own, once he has said so twice. */
export function PolicyRemoval({ policy, onRemoved }: PolicyRemovalProps) {
  const styles = useStyles();
  const { session, text, language } = usePane();
  const [asking, setAsking] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const wasAsking = useRef(false);
  useEffect(() => {
    if (asking || wasAsking.current) root.current?.querySelector('button')?.focus();
    wasAsking.current = asking;
  }, [asking]);
  return (
    <div ref={root} className={styles.root}>
      {asking ? (
        <>
          <p className={styles.question}>
            {text('setting.remove-about', { policy: policyShortName(policy, language) })}
          </p>
          <Button
            size="small"
            className={styles.answer}
            onClick={() => {
              session.removePolicy(policy.id);
              onRemoved();
            }}
          >
            {text('setting.remove-now')}
          </Button>
          <Button size="small" className={styles.answer} onClick={() => setAsking(false)}>
            {text('frame.cancel')}
          </Button>
        </>
      ) : (
        <Button size="small" onClick={() => setAsking(true)}>
          {text('setting.remove')}
        </Button>
      )}
    </div>
  );
}
