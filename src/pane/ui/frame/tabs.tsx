import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { usePane } from '../pane-context';

export const TABS = ['findings', 'scores', 'figures', 'settings'] as const;
export type TabId = (typeof TABS)[number];

export const tabId = (tab: TabId) => `jixiao-tab-${tab}`;
export const panelId = (tab: TabId) => `jixiao-panel-${tab}`;

const useStyles = makeStyles({
  tabs: {
    flexShrink: 0,
    padding: '0 4px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: { paddingLeft: '10px', paddingRight: '10px' },
});

/** Which tab is chosen; arrow keys go from one to the next. */
export function Tabs({ tab, onChange }: { tab: TabId; onChange: (tab: TabId) => void }) {
  const styles = useStyles();
  const { text } = usePane();
  return (
    <TabList
      className={styles.tabs}
      selectTabOnFocus
      selectedValue={tab}
      aria-label={text('frame.tabs')}
      onTabSelect={(_, { value }) => {
        const chosen = TABS.find((each) => each === value);
        if (chosen) onChange(chosen);
      }}
    >
      {TABS.map((each) => (
        <Tab
          key={each}
          value={each}
          id={tabId(each)}
          className={styles.tab}
          {...(each === tab ? { 'aria-controls': panelId(each) } : {})}
        >
          {text(`frame.tab-${each}`)}
        </Tab>
      ))}
    </TabList>
  );
}
