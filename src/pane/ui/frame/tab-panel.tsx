import { createFocusOutlineStyle, makeStyles } from '@fluentui/react-components';
import { Suspense } from 'react';
import type { FigureFilter } from '../../model/figures-view';
import type { SessionState } from '../../session/session';
import { FindingsTab } from '../findings/findings-tab';
import { LATE_PARTS } from '../late-parts';
import { usePane } from '../pane-context';
import { panelId, type TabId, tabId } from './tabs';

const ScoresTab = LATE_PARTS.scores.Part;
const FiguresTab = LATE_PARTS.figures.Part;
const SettingsTab = LATE_PARTS.settings.Part;

const useStyles = makeStyles({
  panel: { position: 'relative', ...createFocusOutlineStyle() },
});

interface TabPanelProps {
  readonly tab: TabId;
  readonly state: SessionState;
  readonly figures: FigureFilter;
  readonly onFigures: (filter: FigureFilter) => void;
  readonly onShowOpen: () => void;
}

/** What the chosen tab shows. The findings stay as they were left (opened cards, filter) while another tab is looked at. */
export function TabPanel({ tab, state, figures, onFigures, onShowOpen }: TabPanelProps) {
  const styles = useStyles();
  const { text } = usePane();
  return (
    <>
      <div
        role="tabpanel"
        tabIndex={0}
        className={styles.panel}
        id={panelId('findings')}
        aria-labelledby={tabId('findings')}
        hidden={tab !== 'findings'}
      >
        <FindingsTab state={state} visible={tab === 'findings'} onShowOpen={onShowOpen} />
      </div>
      {tab === 'findings' ? null : (
        <div
          role="tabpanel"
          tabIndex={0}
          className={styles.panel}
          id={panelId(tab)}
          aria-labelledby={tabId(tab)}
        >
          <Suspense fallback={<p>{text('frame.loading')}</p>}>
            {tab === 'scores' ? <ScoresTab review={state.review} /> : null}
            {tab === 'figures' ? (
              <FiguresTab review={state.review} filter={figures} onFilter={onFigures} />
            ) : null}
            {tab === 'settings' ? <SettingsTab state={state} /> : null}
          </Suspense>
        </div>
      )}
    </>
  );
}
