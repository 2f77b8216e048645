import type { EtApplication, EtWorkbook } from '../model/et';

/** True where several changes can be made one step of the user's undo. */
export function canGroupUndo({ DebugTools }: EtApplication): boolean {
  return (
    typeof DebugTools?.UndoTransBegin === 'function' &&
    typeof DebugTools.UndoTransEnd === 'function'
  );
}

/**
 * Runs changes as one step of undo, where WPS can, and without repainting after each; both are set right again in any case.
 * Where the grouping fails, the changes are made all the same, and told as they came to be.
 */
export async function quietly<Result>(
  application: EtApplication,
  workbook: EtWorkbook,
  label: string,
  run: () => Promise<Result>,
): Promise<Result> {
  const painting = application.ScreenUpdating;
  const isGrouped =
    canGroupUndo(application) && succeeds(() => application.DebugTools?.UndoTransBegin?.(workbook));
  try {
    if (painting === true) application.ScreenUpdating = false;
    return await run();
  } finally {
    if (painting === true) application.ScreenUpdating = true;
    if (isGrouped) succeeds(() => application.DebugTools?.UndoTransEnd?.(workbook, false, label));
  }
}

function succeeds(run: () => unknown): boolean {
  try {
    run();
    return true;
  } catch {
    return false;
  }
}
