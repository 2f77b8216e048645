import {
  DocumentAddRegular,
  InfoRegular,
  QuestionCircleRegular,
  TableLightningRegular,
} from '@fluentui/react-icons';
import { useState } from 'react';
import { AboutDialog } from '../page/about-dialog';
import { useWorkbench } from '../page/use-workbench';
import { Commands } from './commands';

/** 帮助: how it is used, workbooks to try it on, and what it is made of. */
export function HelpTab() {
  const { workbench, text } = useWorkbench();
  const [isAbout, setAbout] = useState(false);
  return (
    <>
      <Commands
        label={text('tab.help')}
        groups={[
          [
            {
              id: 'help',
              label: text('command.help'),
              icon: <QuestionCircleRegular />,
              run: () => void window.open('help.html', '_blank', 'noopener'),
            },
            {
              id: 'example',
              label: text('command.example'),
              icon: <TableLightningRegular />,
              run: () => void workbench.openBundled('example'),
            },
            {
              id: 'blank',
              label: text('command.blank'),
              icon: <DocumentAddRegular />,
              run: () => void workbench.openBundled('blank'),
            },
          ],
          [
            {
              id: 'about',
              label: text('command.about'),
              icon: <InfoRegular />,
              run: () => setAbout(true),
            },
          ],
        ]}
      />
      <AboutDialog isOpen={isAbout} onClose={() => setAbout(false)} />
    </>
  );
}
