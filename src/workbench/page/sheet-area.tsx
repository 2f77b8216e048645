import { makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { SpreadsheetView } from '../grid/spreadsheet-view';
import { TableView } from '../grid/table-view';
import { NoticeBar } from './notice-bar';
import { region } from './regions';
import { useWorkbench } from './use-workbench';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    minWidth: 0,
    minHeight: 0,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  views: { position: 'relative', flexGrow: 1, minHeight: 0 },
  hint: {
    position: 'absolute',
    inset: 0,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    padding: tokens.spacingHorizontalXXL,
    textAlign: 'center',
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

/** The workbook, as spreadsheet or as plain tables. */
export function SheetArea() {
  const { page, file, text } = useWorkbench();
  const styles = useStyles();
  const isLoading = page.view === 'spreadsheet' && page.spreadsheet === 'loading';
  return (
    <main className={styles.root} aria-label={text('sheet.label')} {...region('sheet')}>
      <NoticeBar />
      <div className={styles.views}>
        <SpreadsheetView />
        {page.view === 'table' && <TableView />}
        {file.name === null && !isLoading && (
          <div className={styles.hint}>
            <Text>{text('sheet.empty')}</Text>
          </div>
        )}
        {isLoading && (
          <div className={styles.hint}>
            <Spinner label={text('sheet.loading')} labelPosition="below" />
          </div>
        )}
      </div>
    </main>
  );
}
