import type { CellRef } from '../../core/workbook/cell-ref';
import type { Content } from '../../core/workbook/workbook';

/** What a cell of the grid holds now. */
export interface GridCell {
  readonly cell: CellRef;
  /** `blank` without a formula: nothing. */
  readonly content: Content;
  /** Without its `=`; null for a typed value. */
  readonly formula: string | null;
  /** The number format that typing has given the cell (a percent, a date); absent where it has kept its own. */
  readonly format?: string;
}
