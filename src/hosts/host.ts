import type { Edit, EditOutcome } from '../core/edit';
import type { Language } from '../core/messages/say';
import type { CellRef } from '../core/workbook/cell-ref';
import type { Workbook } from '../core/workbook/workbook';

/**
 * The port: all that the pane and the ribbon know of Excel, WPS or the workbench. One contract suite runs against every
 * implementation. Whatever cannot be done is told by a HostProblem or by an edit's outcome, never by silence.
 */
export interface Host {
  readonly capabilities: HostCapabilities;
  readonly environment: HostEnvironment;

  /**
   * Reads the whole workbook in a number of round trips that does not grow with it. Sheets that hold too much are named in
   * the snapshot with the reason, not read. A sheet that did not change since the last reading is the same object again,
   * so that what was found out about it stays.
   * @throws HostProblem
   */
  read(): Promise<HostReading>;

  /** Whether marks of ours stood in the workbook when it was last read, or do now. @throws HostProblem */
  hasMarks(): Promise<boolean>;

  /**
   * Carries out edits, together one undo step where the host can; nothing else of the workbook changes. A cell that no
   * longer holds what the edit was planned on is left alone.
   * @throws HostProblem when nothing could be done at all; what single edits met is in the outcomes.
   */
  apply(edits: readonly Edit[]): Promise<HostApplied>;

  /**
   * Brings the cell into view and selects it; what the file says of hidden sheets stays as it is.
   * @throws HostProblem, `no-such-cell` when its sheet is gone, `hidden-sheet` when the host shows no hidden sheets
   */
  reveal(cell: CellRef): Promise<void>;

  /** Calls when the workbook may have changed, other than by `apply`; gives the way to stop it. */
  onChange(listener: (change: HostChange) => void): () => void;

  /** Calls when the user selects a cell, other than by `reveal`; gives the way to stop it. Absent where the host does not tell. */
  onSelect?(listener: (cell: CellRef) => void): () => void;

  /** Hands a file to the user. Absent where the host cannot; its content is then offered for copying. */
  saveFile?(file: HostFile): Promise<void>;
}

export interface HostCapabilities {
  readonly name: 'excel' | 'wps' | 'workbench';
  /** False where the workbook can only be read (an .xls in the workbench, a workbook opened as read-only). */
  readonly write: boolean;
  /** True where marks can carry notes (批注); elsewhere the message stands in the pane and the list only. */
  readonly notes: boolean;
  /** True where one `apply` is one step of the host's own undo. Where it is not, the pane's 撤销 does it. */
  readonly undo: boolean;
}

/** What stands round the workbook and may change while the pane is open. */
export interface HostEnvironment {
  /** The language of the host's own menus. */
  readonly language: Language;
  readonly theme: HostTheme;
  /** Calls when the theme changes; gives the way to stop it. */
  onThemeChange(listener: (theme: HostTheme) => void): () => void;
}

export type HostTheme = 'light' | 'dark' | 'high-contrast';

export interface HostReading {
  readonly workbook: Workbook;
  /** The file's name as the user knows it; '' for a workbook that was never saved. */
  readonly name: string;
}

export interface HostApplied {
  /** In the order of the edits. */
  readonly outcomes: readonly EditOutcome[];
}

/**
 * cells: something in these sheets (by name; absent: unknown where) · workbook: another workbook came to the front, so that
 * all that is shown is of another one.
 */
export type HostChange =
  { readonly type: 'cells'; readonly sheets?: readonly string[] } | { readonly type: 'workbook' };

export interface HostFile {
  readonly name: string;
  /** A MIME type: text/html, application/json. */
  readonly type: string;
  readonly text: string;
}

export type HostProblemCode =
  /** A cell is being edited; the user must finish first. */
  | 'cell-editing'
  /** The host did not answer within 10 s. What was asked for may still happen. */
  | 'not-responding'
  /** There is no workbook open. */
  | 'no-workbook'
  /** The workbook can only be read. */
  | 'read-only'
  /** The sheet or cell to be shown does not exist any more. */
  | 'no-such-cell'
  /** The sheet of the cell to be shown is hidden; which sheets are is the user's affair. */
  | 'hidden-sheet'
  /** The workbook holds more than can be carried over at once. */
  | 'too-large'
  /** The host refused for another reason; `detail` is its own code, for whoever looks into it. */
  | 'failed';

/** Thrown by hosts; the pane says it in the user's words. */
export class HostProblem extends Error {
  constructor(
    readonly code: HostProblemCode,
    readonly detail = '',
  ) {
    super(detail === '' ? code : `${code}: ${detail}`);
    this.name = 'HostProblem';
  }
}
