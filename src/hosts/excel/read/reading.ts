import type { KnownMark as Mark } from '../../../core/edits/marks/mark-difference';
import type { KnownNote } from '../../../core/edits/marks/note-difference';
import type { Area, Sheet } from '../../../core/workbook/workbook';

/** A reading of the whole workbook: the snapshot, and what writing needs to know beside it. */
export interface WorkbookReading {
  readonly name: string;
  /** No sheet can be added. */
  readonly structureProtected: boolean;
  readonly sheets: readonly SheetReading[];
}

export interface SheetReading {
  /** Stays when the user renames the sheet. */
  readonly id: string;
  readonly sheet: Sheet;
  /** All that was read; null for nothing. */
  readonly used: Area | null;
  /** The number formats of all cells of `used`, blank ones too, row by row; the text format is `@`. */
  readonly formats: readonly (readonly string[])[];
  /** Null for a sheet that is not protected. */
  readonly protection: SheetProtection | null;
  readonly marks: readonly KnownMark[];
  /** Null where Excel does not tell. */
  readonly notes: readonly KnownNote[] | null;
}

/** What a protected sheet allows all the same. */
export interface SheetProtection {
  readonly formatCells: boolean;
  readonly editObjects: boolean;
}

/** A conditional format of ours. */
export interface KnownMark extends Mark {
  readonly id: string;
}
