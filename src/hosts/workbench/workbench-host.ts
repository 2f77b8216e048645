import type { Problem } from '../../core/review-result';
import type { CellRef } from '../../core/workbook/cell-ref';
import type { TypedRefusal } from '../../files/typed-edit';
import type { Host } from '../host';
import type { Book, OpenedFile } from './book';
import type { SpreadsheetGrid, GridRefusal } from './grid';

/** The host over an open file: its bytes are the truth, and the grids that are attached show them. */
export interface WorkbenchHost extends Host {
  readonly onSelect: (listener: (cell: CellRef) => void) => () => void;
  /** Opens a file in place of the one that is open; what is wrong with it where it cannot be read, and then nothing changes. */
  readonly open: (file: OpenedFile) => Promise<Problem | null>;
  /** The file as it stands now, all that was typed included. @throws HostProblem, `no-workbook` */
  readonly file: () => Promise<OpenedFile>;
  /** The file has been saved under this name: what it holds now is safe. */
  readonly saved: (file: OpenedFile) => void;
  /** Goes back by one action, of the user or of ours. */
  readonly undo: () => Promise<void>;
  readonly redo: () => Promise<void>;
  /** Shows the open file, and every later one, in a grid; gives the way to take it away again. */
  readonly attach: (grid: SpreadsheetGrid) => () => void;
  /** The text that is shown in a cell; null where nothing shows it. */
  readonly shownAt: (cell: CellRef) => string | null;
  /** Types a text into a cell, as if the user did; false where nothing can be typed. */
  readonly enter: (cell: CellRef, text: string) => boolean;
  readonly status: () => WorkbenchStatus;
  readonly onStatus: (listener: (status: WorkbenchStatus) => void) => () => void;
  /** Calls when something that the user did in a grid is not done. */
  readonly onRefused: (listener: (what: InputRefusal) => void) => () => void;
}

/** The grid's own reasons, and those of the file. */
export type InputRefusal = GridRefusal | TypedRefusal;

export interface WorkbenchStatus {
  /** Null before a file is open. */
  readonly name: string | null;
  readonly format: Book['format'] | null;
  /** Has the file changes that were not saved? */
  readonly changed: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Is there anything that is kept but not shown: pictures, charts, conditional formats of the user's own? */
  readonly hasUnseen: boolean;
  /** What of the file was not read. */
  readonly problems: readonly Problem[];
}
