import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useCallback, useRef, useState } from 'react';
import type { HostFile } from '../../../hosts/host';
import type { FigureFilter } from '../../model/figures-view';
import type { SessionState } from '../../session/session';
import { Header } from '../header/header';
import { usePane } from '../pane-context';
import { Announcement } from './announcement';
import { Messages } from './messages';
import { TabPanel } from './tab-panel';
import { type TabId, Tabs } from './tabs';
import { usePreloadedTabs } from './use-preloaded-tabs';
import { useScrollOfTabs } from './use-scroll-of-tabs';

const useStyles = makeStyles({
  frame: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0 },
  content: {
    position: 'relative',
    flexGrow: 1,
    flexBasis: 0,
    minHeight: 0,
    overflowX: 'hidden',
    overflowY: 'auto',
    padding: '12px',
    backgroundColor: tokens.colorNeutralBackground2,
    '@media (max-width: 340px)': { paddingLeft: '8px', paddingRight: '8px' },
  },
  // What stays at the top hides nothing that the keyboard goes to, nor the words above it.
  belowNews: { scrollPaddingTop: '96px' },
});

/** Header, tabs, and below them what the chosen tab shows. */
export function Frame({ state }: { state: SessionState }) {
  const styles = useStyles();
  const { options } = usePane();
  usePreloadedTabs();
  const [tab, setTab] = useState<TabId>('findings');
  const content = useRef<HTMLDivElement>(null);
  useScrollOfTabs(content, tab);
  const [exported, setExported] = useState<HostFile | null>(null);
  const [figures, setFigures] = useState<FigureFilter>('differing');
  const showOpen = useCallback(() => {
    setFigures('open');
    setTab('figures');
  }, []);
  const hasNews = state.problem !== null || state.notice !== null;
  const Landmark = options.landmark === 'complementary' ? 'aside' : 'main';
  return (
    <Landmark className={styles.frame}>
      <Header state={state} onExported={setExported} />
      <Tabs tab={tab} onChange={setTab} />
      <div ref={content} className={mergeClasses(styles.content, hasNews && styles.belowNews)}>
        <Messages
          state={state}
          tab={tab}
          exported={exported}
          onExportedClosed={() => setExported(null)}
        />
        <TabPanel
          tab={tab}
          state={state}
          figures={figures}
          onFigures={setFigures}
          onShowOpen={showOpen}
        />
      </div>
      <Announcement state={state} />
    </Landmark>
  );
}
