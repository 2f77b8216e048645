import type { EtWorkbook } from '../model/et';

/**
 * The sheets whose formats may have changed since the last reading. No event tells of such a change, but a sheet must be in
 * front for it, or grouped with the one in front; and that is known while the user is heard.
 */
export interface Touched {
  /** Some sheet was in front, or changed. */
  readonly add: (sheet: string) => void;
  /** For a time nothing was heard: any sheet may have been in front. */
  readonly addAll: () => void;
  /** Tells of each sheet whether it may have changed, and begins anew with those in front now. */
  readonly take: (workbook: EtWorkbook) => (sheet: string) => boolean;
}

export function createTouched(): Touched {
  let sheets = new Set<string>();
  let all = true;
  return {
    add: (sheet) => sheets.add(sheet),
    addAll: () => {
      all = true;
    },
    take: (workbook) => {
      const front = String(workbook.ActiveSheet?.Name);
      const isGrouped = groupSize(workbook) !== 1;
      const [before, wasAll] = [sheets.add(front), all || isGrouped];
      sheets = new Set([front]);
      all = isGrouped;
      return (sheet) => wasAll || before.has(sheet);
    },
  };
}

/** How many sheets are selected together; undefined where WPS does not say. */
function groupSize({ Windows }: EtWorkbook): unknown {
  try {
    return Windows?.Item(1)?.SelectedSheets?.Count;
  } catch {
    return undefined;
  }
}
