import { useEffect } from 'react';
import type { Workbench } from '../workbench';
import { nextRegion } from './regions';

/** F6, as in Excel, goes round ribbon, sheet and pane, as Tab stays in the sheet; Ctrl+S saves the workbook, not the page. */
export function useShortcuts(workbench: Workbench): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const run = shortcut(event, workbench);
      if (!run) return;
      event.preventDefault();
      event.stopPropagation();
      run();
    };
    // Before the spreadsheet, which has shortcuts of its own.
    window.addEventListener('keydown', press, { capture: true });
    return () => {
      window.removeEventListener('keydown', press, { capture: true });
    };
  }, [workbench]);
}

function shortcut(event: KeyboardEvent, workbench: Workbench): (() => void) | null {
  const { key, ctrlKey, metaKey, shiftKey, altKey } = event;
  if (key === 'F6' && !ctrlKey && !metaKey && !altKey) {
    return () => nextRegion(document, shiftKey ? -1 : 1)?.focus();
  }
  if (key.toLowerCase() === 's' && (ctrlKey || metaKey) && !shiftKey && !altKey) {
    const { format, name } = workbench.host.status();
    return () => {
      if (name !== null && format === 'xlsx') void workbench.save();
    };
  }
  return null;
}
