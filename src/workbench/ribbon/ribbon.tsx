import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useWorkbench } from '../page/use-workbench';
import { region } from '../page/regions';
import { FileTitle } from './file-title';
import { HelpTab } from './help-tab';
import { ReviewTab } from './review-tab';
import { ViewTab } from './view-tab';

const useStyles = makeStyles({
  root: {
    flexShrink: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  top: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalL,
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalL,
  },
  body: { minHeight: '64px', overflowX: 'auto', paddingLeft: tokens.spacingHorizontalS },
});

const TABS = { review: ReviewTab, view: ViewTab, help: HelpTab } as const;
type TabName = keyof typeof TABS;
const NAMES = Object.keys(TABS) as readonly TabName[];

/** The ribbon: the workbench's own commands, as Excel has them on its tab 绩效自评. */
export function Ribbon() {
  const { text } = useWorkbench();
  const styles = useStyles();
  const [tab, setTab] = useState<TabName>('review');
  const Body = TABS[tab];
  return (
    <header className={styles.root} aria-label={text('ribbon.label')} {...region('ribbon')}>
      <div className={styles.top}>
        <TabList
          aria-label={text('ribbon.tabs')}
          selectedValue={tab}
          onTabSelect={(_, { value }) => setTab(value as TabName)}
        >
          {NAMES.map((name) => (
            <Tab key={name} value={name} id={`ribbon-${name}`} aria-controls="ribbon-body">
              {text(`tab.${name}`)}
            </Tab>
          ))}
        </TabList>
        <FileTitle />
      </div>
      <div
        className={styles.body}
        id="ribbon-body"
        role="tabpanel"
        aria-labelledby={`ribbon-${tab}`}
      >
        <Body />
      </div>
    </header>
  );
}
