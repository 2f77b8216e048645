import type { Workbook } from '../../core/workbook/workbook';
import type { WorkbookLook } from '../../files/look/look';

/** What a grid shows: the contents, and how they look. Both name the same sheets in the same order. */
export interface Picture {
  readonly workbook: Workbook;
  readonly look: WorkbookLook;
}
