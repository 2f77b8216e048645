import { type CellRef, fromA1 } from '../core/workbook/cell-ref';
import type { WorkbenchHost } from '../hosts/workbench/workbench-host';

/**
 * `window.jixiaoWorkbench`: for browser tests, as the cells of the spreadsheet are drawn and not elements of the page. It can
 * do no more than the user at the screen. Cells are named like `附件2!E5`.
 */
export interface TestHook {
  /** The text that is shown in a cell; null where there is no such cell. */
  cellText(place: string): string | null;
  select(place: string): Promise<void>;
  /** Types into a cell; false where that is not allowed. */
  type(place: string, text: string): boolean;
}

export function testHook(host: WorkbenchHost): TestHook {
  return {
    cellText(place) {
      const cell = cellOf(place);
      return cell && host.shownAt(cell);
    },
    async select(place) {
      const cell = cellOf(place);
      if (cell) await host.reveal(cell);
    },
    type(place, text) {
      const cell = cellOf(place);
      return cell !== null && host.enter(cell, text);
    },
  };
}

function cellOf(place: string): CellRef | null {
  const at = place.lastIndexOf('!');
  const cell = fromA1(place.slice(at + 1));
  return cell && { sheet: place.slice(0, at), ...cell };
}
