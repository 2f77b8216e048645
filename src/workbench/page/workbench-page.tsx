import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect } from 'react';
import { themeFor } from '../../pane/ui/theme';
import { Ribbon } from '../ribbon/ribbon';
import type { Workbench } from '../workbench';
import { LeaveDialog } from './leave-dialog';
import { NARROW, PaneDock } from './pane-dock';
import { SheetArea } from './sheet-area';
import { useFileDrop } from './use-file-drop';
import { useShortcuts } from './use-shortcuts';
import { useWorkbench, WorkbenchContext } from './use-workbench';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', height: '100dvh', overflow: 'hidden' },
  body: {
    display: 'flex',
    flexGrow: 1,
    minHeight: 0,
    [NARROW]: { flexDirection: 'column' },
  },
  drop: {
    position: 'fixed',
    inset: '12px',
    zIndex: 1000,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    border: `2px dashed ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackgroundAlpha2,
    fontSize: tokens.fontSizeBase500,
    pointerEvents: 'none',
  },
});

/** The whole page: ribbon, workbook and pane. */
export function WorkbenchPage({ workbench }: { readonly workbench: Workbench }) {
  return (
    <WorkbenchContext value={workbench}>
      <Frame />
    </WorkbenchContext>
  );
}

function Frame() {
  const { workbench, session, file, text } = useWorkbench();
  const styles = useStyles();
  const { language, theme } = session;
  const take = useCallback(
    (files: readonly File[]) => void workbench.openFiles(files),
    [workbench],
  );
  const isDropping = useFileDrop(take);
  useShortcuts(workbench);

  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    document.title = file.name === null ? text('title') : `${file.name} - ${text('title')}`;
  }, [language, file.name, text]);

  useEffect(() => {
    if (!file.changed) return;
    const warn = (event: BeforeUnloadEvent) => {
      event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => {
      window.removeEventListener('beforeunload', warn);
    };
  }, [file.changed]);

  return (
    // Its class names go to dialogs as well, so the page's own layout stands inside.
    <FluentProvider theme={themeFor(theme, language)}>
      <div className={styles.root}>
        <Ribbon />
        <div className={styles.body}>
          <SheetArea />
          <PaneDock />
        </div>
      </div>
      <LeaveDialog />
      {isDropping && <div className={styles.drop}>{text('sheet.drop')}</div>}
    </FluentProvider>
  );
}
