import type { MarkEdit } from '../../../src/core/edit';
import type { CellRef } from '../../../src/core/workbook/cell-ref';
import type { Area, Cell, Content, Sheet, Workbook } from '../../../src/core/workbook/workbook';
import type { Host } from '../../../src/hosts/host';

/** A host over a workbook, and the user who sits before it. */
export interface HostHarness {
  readonly host: Host;
  readonly user: User;
  /** What stands in the workbook now, as somebody without the product would find it. */
  readonly dump: () => Promise<WorkbookDump>;
  /** Takes the workbook away again. */
  close?(): Promise<void> | void;
}

/** Makes a workbook that holds what the snapshot says, merges and hidden sheets included, and a host over it. */
export type MakeHarness = (workbook: Workbook) => Promise<HostHarness> | HostHarness;

/** What a host of this kind cannot know or do; the suite then leaves out what follows from it. */
export type Lacking =
  /** It does not know which cells are merged. */
  | 'merges'
  /** It learns of merges only where it writes: the snapshot has none. */
  | 'merges-in-snapshot'
  /** It cannot write notes. */
  | 'notes'
  /** Its formulas always have results. */
  | 'uncalculated'
  /** The structure of its workbooks cannot be protected. */
  | 'structure-protection'
  /** The user cannot rename, remove or add sheets. */
  | 'sheet-changes'
  /** It shows no conditional formats of the user's. */
  | 'conditional-formats';

/** What the user does. Every deed is over, events included, when its promise is fulfilled. */
export interface User {
  /** Puts something into a cell, in place of all that it held; null empties it. The number format stays where none is given. */
  type(cell: CellRef, entry: Entry | null): Promise<void>;
  /** Gives a cell a number format: `0.00%`, `@`, `General`. */
  format(cell: CellRef, format: string): Promise<void>;
  /** Protects a sheet; the cells that are named can still be written. */
  protect(sheet: string, unlocked?: readonly CellRef[]): Promise<void>;
  /** Protects the structure of the workbook: no sheet can be added. */
  protectStructure(): Promise<void>;
  merge(sheet: string, area: Area): Promise<void>;
  rename(sheet: string, name: string): Promise<void>;
  remove(sheet: string): Promise<void>;
  /** Adds an empty sheet at the end. */
  add(sheet: string): Promise<void>;
  select(cell: CellRef): Promise<void>;
  /** The cell that is selected in the sheet in front; null when none is. */
  selected(): Promise<CellRef | null>;
  /** Writes a note (批注) of his own. */
  note(cell: CellRef, text: string): Promise<void>;
  /** Lets a cell lead to a place inside the workbook: `'附件1'!B2`. */
  link(cell: CellRef, place: string): Promise<void>;
  /** Takes every link off a sheet. */
  unlink(sheet: string): Promise<void>;
  /** Gives a cell a conditional format of his own: a condition without `=`. */
  conditionalFormat(cell: CellRef, formula: string): Promise<void>;
}

/** What can be put into a cell. */
export type Entry = Omit<Cell, 'row' | 'column'>;

export interface WorkbookDump {
  /** In the order of the workbook. */
  readonly sheets: readonly SheetDump[];
}

/** A sheet as it stands; addresses are like `H6`, areas like `A1:B2`. */
export interface SheetDump {
  readonly name: string;
  readonly visibility: Sheet['visibility'];
  readonly protected: boolean;
  /** Cells that hold something or have a number format other than General. */
  readonly cells: Readonly<Record<string, CellDump>>;
  /** In any order. */
  readonly merges: readonly string[];
  /** Conditional formats of ours, known by their tag. */
  readonly marks: Readonly<Record<string, MarkDump>>;
  /** All others, in any order. */
  readonly conditionalFormats: readonly { readonly area: string; readonly formula: string }[];
  /** The whole text of every note, whoever wrote it. */
  readonly notes: Readonly<Record<string, string>>;
  /** Where links lead inside the workbook: `'附件1'!B2`. */
  readonly links: Readonly<Record<string, string>>;
}

export interface CellDump {
  readonly content: Content | null;
  /** Without `=`; null for none. */
  readonly formula: string | null;
  /** `General` where there is none. */
  readonly format: string;
}

export interface MarkDump {
  /** The condition: `N("jixiao:…")=0`. */
  readonly formula: string;
  readonly severity: MarkEdit['severity'];
}
