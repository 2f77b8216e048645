import type { EtApplication, EtWorkbook } from './et';

/**
 * Which workbook is in front: the pane stays while the user goes from one to another. Its name alone does not tell two new
 * ones apart, its window alone not those that share one. '' for none.
 */
export function identityInFront(application: EtApplication): string {
  try {
    const workbook = application.ActiveWorkbook;
    return workbook ? identityOf(workbook) : '';
  } catch {
    return '';
  }
}

/** @see identityInFront */
export function identityOf(workbook: EtWorkbook): string {
  return `${String(workbook.FullName)}\n${String(windowOf(workbook))}`;
}

function windowOf(workbook: EtWorkbook): unknown {
  try {
    return workbook.Windows?.Item(1)?.Hwnd;
  } catch {
    return undefined;
  }
}
