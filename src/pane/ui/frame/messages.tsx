import { Button, makeStyles } from '@fluentui/react-components';
import { useRef } from 'react';
import type { HostFile } from '../../../hosts/host';
import type { SessionState } from '../../session/session';
import { Bar } from '../parts/bar';
import { usePane } from '../pane-context';
import { ExportedFile } from './exported-file';
import { NoticeBar } from './notice-bar';
import { ProblemBar } from './problem-bar';
import type { TabId } from './tabs';
import { useFocusAfterMessages } from './use-focus-after-messages';

const useStyles = makeStyles({
  // No box of its own, in which the news would stay.
  messages: { display: 'contents' },
  // Far down in a long list, too, one sees what has just happened, and the way back.
  news: { position: 'sticky', top: '-12px', zIndex: 2 },
});

interface MessagesProps {
  readonly state: SessionState;
  readonly tab: TabId;
  readonly exported: HostFile | null;
  readonly onExportedClosed: () => void;
}

/** What has just happened, above whatever tab is shown. */
export function Messages({ state, tab, exported, onExportedClosed }: MessagesProps) {
  const styles = useStyles();
  const { session, text } = usePane();
  const place = useRef<HTMLDivElement>(null);
  useFocusAfterMessages(place, tab);
  const { problem, notice, outdated, settings, busy } = state;
  return (
    <div ref={place} className={styles.messages}>
      {problem || notice ? (
        <div className={styles.news}>
          {problem ? <ProblemBar problem={problem} /> : null}
          {notice ? <NoticeBar notice={notice} state={state} /> : null}
        </div>
      ) : null}
      {exported ? <ExportedFile file={exported} onClose={onExportedClosed} /> : null}
      {outdated && !settings.live ? (
        <Bar
          tone="info"
          actions={
            <Button
              size="small"
              disabledFocusable={busy?.asked === true}
              onClick={() => void session.check()}
            >
              {text('frame.check-again')}
            </Button>
          }
        >
          {text('frame.outdated')}
        </Bar>
      ) : null}
    </div>
  );
}
