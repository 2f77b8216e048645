import type { Area } from '../../../core/workbook/workbook';
import { areaOf } from './area';
import type { WrittenFormula } from './scan-sheet';
import { shiftFormula } from './shift-formula';

/** The formulas of one sheet, followed in the file's order. */
export interface SheetFormulas {
  /** The formula of a cell with an `<f>` element; '' where the file does not say it. */
  readonly own: (row: number, column: number, written: WrittenFormula) => string;
  /** The formula of a cell without: that of the array over several cells in which it lies, if it does. */
  readonly inherited: (row: number, column: number) => string | undefined;
  /** How many arrays over several cells there are so far. */
  readonly arrays: () => number;
}

/** Of a shared formula the first cell holds the text; of an array, or a table of what-if results, the top left cell. */
export function sheetFormulas(): SheetFormulas {
  const masters = new Map<string, { text: string; row: number; column: number }>();
  const arrays: { area: Area; text: string }[] = [];
  return {
    own: (row, column, { type, shared = '', ref = '', text }) => {
      if (type === 'shared') {
        if (text !== '') masters.set(shared, { text, row, column });
        const master = masters.get(shared);
        return master ? shiftFormula(master.text, row - master.row, column - master.column) : '';
      }
      if (type === 'array' || type === 'dataTable') {
        const area = areaOf(ref);
        if (area && (area.top < area.bottom || area.left < area.right)) arrays.push({ area, text });
      }
      return text;
    },
    inherited: (row, column) => {
      if (arrays.length === 0) return undefined;
      return arrays.find(
        ({ area }) =>
          area.top <= row && row <= area.bottom && area.left <= column && column <= area.right,
      )?.text;
    },
    arrays: () => arrays.length,
  };
}
