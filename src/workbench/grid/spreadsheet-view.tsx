import { makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { SpreadsheetGrid } from '../../hosts/workbench/grid';
import { useWorkbench } from '../page/use-workbench';

const useStyles = makeStyles({
  // What lies over it as a whole lies over all its parts, however high these are.
  root: { position: 'absolute', inset: 0, overflow: 'hidden', isolation: 'isolate' },
  hidden: { visibility: 'hidden' },
});

/**
 * The spreadsheet. It is several times as large as all else of the page, so it is loaded after the page is there; where it
 * cannot be loaded, the page goes on with plain tables.
 */
export function SpreadsheetView() {
  const { workbench, page, session } = useWorkbench();
  const { language, theme } = session;
  const styles = useStyles();
  const container = useRef<HTMLDivElement>(null);
  const [grid, setGrid] = useState<SpreadsheetGrid | null>(null);

  useEffect(() => {
    const mounted = new AbortController();
    const isGone = () => mounted.signal.aborted;
    let started: SpreadsheetGrid | null = null;
    let detach: (() => void) | null = null;
    const start = async () => {
      const { createUniverGrid } = await import('../../hosts/workbench/univer/univer-grid');
      if (isGone() || !container.current) return;
      const state = workbench.session.state();
      const made = await createUniverGrid({
        container: container.current,
        language: state.language,
        dark: state.theme === 'dark',
      });
      if (isGone()) {
        made.close();
        return;
      }
      started = made;
      detach = workbench.host.attach(made);
      setGrid(made);
      workbench.setSpreadsheet('ready');
    };
    start().catch(() => {
      if (!isGone()) workbench.setSpreadsheet('failed');
    });
    return () => {
      mounted.abort();
      detach?.();
      started?.close();
    };
  }, [workbench]);

  useEffect(() => {
    void grid?.setLanguage(language);
  }, [grid, language]);
  useEffect(() => {
    grid?.setDark(theme === 'dark');
  }, [grid, theme]);

  return (
    <div
      ref={container}
      className={`${styles.root} ${page.view === 'spreadsheet' ? '' : styles.hidden}`}
      data-spreadsheet={page.spreadsheet}
      data-sheet={page.view === 'spreadsheet' ? 'front' : undefined}
      tabIndex={-1}
      onFocus={({ target, currentTarget }) => {
        if (target === currentTarget) grid?.focus();
      }}
    />
  );
}
