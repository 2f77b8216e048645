import type { Language } from '../../core/messages/say';
import type { CellRef } from '../../core/workbook/cell-ref';
import type { Difference } from './difference';
import type { GridCell } from './grid-cell';
import type { Picture } from './picture';

/**
 * What the workbench needs of a spreadsheet on the screen: to show a workbook, and to tell what the user does in it. The
 * workbook itself is the file's bytes, which the host keeps; a grid is only its picture and can be replaced.
 */
export interface SpreadsheetGrid {
  /** Shows a workbook in place of whatever was shown, from its beginning. */
  show(picture: Picture): void;
  /** Brings the picture up to date; selection, scroll position and the sheet in front stay where they can. */
  update(picture: Picture, difference: Difference): void;
  /** Brings the cell into view and selects it; false when its sheet is not shown. */
  reveal(cell: CellRef): boolean;
  /** The text that is shown in a cell; null where it is not known. */
  shownAt(cell: CellRef): string | null;
  /** Types a text into a cell, as if the user did; false where nothing can be typed. */
  enter(cell: CellRef, text: string): boolean;
  /** Ends the editing of a cell, so that what was typed is told; false when it cannot be ended. */
  finishEditing(): Promise<boolean>;
  /** May the user type at all? */
  setWritable(writable: boolean): void;
  setLanguage(language: Language): Promise<void>;
  setDark(dark: boolean): void;
  /** Takes the keyboard. */
  focus(): void;
  /** Calls with everything that the user does; there is one listener. */
  listen(events: GridEvents): void;
  close(): void;
}

export interface GridEvents {
  /** The user typed, cleared or pasted. All cells of one action come together, in one call. */
  readonly typed: (cells: readonly GridCell[]) => void;
  /** Formulas have new results. */
  readonly calculated: (cells: readonly GridCell[]) => void;
  readonly selected: (cell: CellRef) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** The user asked for something that is not done here. */
  readonly refused: (what: GridRefusal) => void;
}

/** not-here: formats, rows, sheets and the like, which Excel or WPS do · protected: a locked cell · read-only: any typing. */
export type GridRefusal = 'not-here' | 'protected' | 'read-only';
