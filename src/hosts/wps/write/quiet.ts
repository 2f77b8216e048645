import type { EtApplication, EtWorkbook } from '../model/et';

/** True where several changes can be made one step of the user's undo. */
export function canGroupUndo({ DebugTools }: EtApplication): boolean {
  return (
    typeof DebugTools?.UndoTransBegin === 'function' &&
    typeof DebugTools.UndoTransEnd === 'function'
  );
}

/** Runs changes as one step of undo, where WPS can, and without repainting after each; both are set right again in any case. */
export async function quietly<Result>(
  application: EtApplication,
  workbook: EtWorkbook,
  label: string,
  run: () => Promise<Result>,
): Promise<Result> {
  const painting = application.ScreenUpdating;
  const isGrouped = canGroupUndo(application);
  if (isGrouped) application.DebugTools?.UndoTransBegin?.(workbook);
  try {
    if (painting === true) application.ScreenUpdating = false;
    return await run();
  } finally {
    if (painting === true) application.ScreenUpdating = true;
    if (isGrouped) application.DebugTools?.UndoTransEnd?.(workbook, false, label);
  }
}
