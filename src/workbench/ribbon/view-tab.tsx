import {
  DocumentTableRegular,
  LocalLanguageRegular,
  TableSimpleRegular,
} from '@fluentui/react-icons';
import { useWorkbench } from '../page/use-workbench';
import { Commands } from './commands';

/** 视图: how the workbook is shown, and in which language all else speaks. */
export function ViewTab() {
  const { workbench, page, session, text } = useWorkbench();
  return (
    <Commands
      label={text('tab.view')}
      groups={[
        [
          {
            id: 'spreadsheet',
            label: text('command.spreadsheet'),
            icon: <DocumentTableRegular />,
            pressed: page.view === 'spreadsheet',
            disabled: page.spreadsheet === 'failed',
            run: () => workbench.setView('spreadsheet'),
          },
          {
            id: 'table',
            label: text('command.table'),
            icon: <TableSimpleRegular />,
            pressed: page.view === 'table',
            run: () => workbench.setView('table'),
          },
        ],
        (['zh', 'en'] as const).map((language) => ({
          id: language,
          label: text(language === 'zh' ? 'command.chinese' : 'command.english'),
          icon: <LocalLanguageRegular />,
          pressed: session.language === language,
          run: () => workbench.session.changeSettings({ language }),
        })),
      ]}
    />
  );
}
