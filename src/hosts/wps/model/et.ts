/**
 * The members of the object model of WPS 表格 (ET) that are used, in our own words. What a member holds is `unknown`: a member
 * that a version lacks, or that is misspelt, gives undefined and no error, and bulk values come in several shapes.
 * `said.ts` asks for what must be there. Rows and columns count from 1 here, and here only.
 */
export interface EtApplication {
  readonly ActiveWorkbook?: EtWorkbook | null;
  readonly ActiveWindow?: EtWindow | null;
  readonly WorksheetFunction?: {
    CountA?(range: EtRange): unknown;
    IsText?(range: EtRange): unknown;
  };
  readonly DebugTools?: EtDebugTools;
  readonly ApiEvent?: EtEvents;
  readonly FileSystem?: EtFileSystem;
  ScreenUpdating?: unknown;
  GetSaveAsFilename?(initialName: string, filter: string): unknown;
}

export interface EtWorkbook {
  readonly Name?: unknown;
  /** With the folder; of a workbook that was never saved only the name. */
  readonly FullName?: unknown;
  readonly Path?: unknown;
  readonly Date1904?: unknown;
  readonly ProtectStructure?: unknown;
  readonly ActiveSheet?: EtWorksheet | null;
  /** Worksheets and chart sheets, in the order of their tabs. */
  readonly Sheets?: EtSheets;
  readonly Windows?: EtCollection<EtWindow>;
}

export interface EtSheets extends EtCollection<EtWorksheet> {
  Add(before: undefined, after: EtWorksheet): EtWorksheet | null | undefined;
}

export interface EtCollection<Item> {
  readonly Count?: unknown;
  /** From 1. Of sheets also by name. */
  Item(index: number | string): Item | null | undefined;
}

export interface EtWindow {
  readonly Hwnd?: unknown;
  readonly SelectedSheets?: { readonly Count?: unknown };
  SplitRow?: unknown;
  FreezePanes?: unknown;
  DisplayGridlines?: unknown;
}

/** A worksheet; a chart sheet has none of its cells. */
export interface EtWorksheet {
  Name?: unknown;
  readonly Visible?: unknown;
  readonly ProtectContents?: unknown;
  readonly UsedRange?: EtRange | null;
  readonly Rows?: { readonly Count?: unknown };
  readonly Columns?: { readonly Count?: unknown };
  readonly Cells?: EtRange;
  readonly Comments?: EtCollection<EtComment>;
  readonly Hyperlinks?: EtHyperlinks;
  readonly PageSetup?: EtPageSetup;
  Range(address: string): EtRange;
  Activate(): unknown;
}

export interface EtPageSetup {
  Orientation?: unknown;
  Zoom?: unknown;
  FitToPagesWide?: unknown;
  FitToPagesTall?: unknown;
  PrintTitleRows?: unknown;
}

export interface EtRange {
  Value2?: unknown;
  Formula?: unknown;
  NumberFormat?: unknown;
  readonly HasFormula?: unknown;
  /** What one cell shows. */
  readonly Text?: unknown;
  readonly MergeCells?: unknown;
  readonly MergeArea?: EtRange | null;
  Locked?: unknown;
  /** In digits. */
  ColumnWidth?: unknown;
  WrapText?: unknown;
  HorizontalAlignment?: unknown;
  VerticalAlignment?: unknown;
  readonly Font?: EtFont;
  readonly Interior?: EtInterior;
  readonly Rows?: { AutoFit?(): unknown };
  readonly Borders?: { LineStyle?: unknown; Color?: unknown };
  readonly Comment?: EtComment | null;
  readonly FormatConditions?: EtFormatConditions;
  Address(rowAbsolute: boolean, columnAbsolute: boolean): unknown;
  AddComment(text: string): EtComment | null | undefined;
  ClearFormats?(): unknown;
  Select(): unknown;
}

export interface EtFont {
  Bold?: unknown;
  Size?: unknown;
  Color?: unknown;
  Underline?: unknown;
}

/** Colours are numbers: red + 256 × green + 65536 × blue. */
export interface EtInterior {
  Color?: unknown;
}

export interface EtComment {
  readonly Parent?: EtRange;
  Text(): unknown;
  Delete(): unknown;
}

export interface EtHyperlinks extends EtCollection<EtHyperlink> {
  Add(
    anchor: EtRange,
    address: string,
    subAddress: string,
    screenTip: undefined,
    textToDisplay: undefined,
  ): unknown;
}

export interface EtHyperlink {
  /** A file or page; '' within the workbook. */
  readonly Address?: unknown;
  readonly SubAddress?: unknown;
  readonly Range?: EtRange;
  Delete(): unknown;
}

export interface EtFormatConditions extends EtCollection<EtFormatCondition> {
  Add(type: number, operator: undefined, formula: string): EtFormatCondition | null | undefined;
}

export interface EtFormatCondition {
  readonly Type?: unknown;
  readonly Formula1?: unknown;
  readonly AppliesTo?: EtRange;
  readonly Font?: EtFont;
  readonly Interior?: EtInterior;
  StopIfTrue?: unknown;
  Delete(): unknown;
}

/** What is written between the two is one step of the user's undo. */
export interface EtDebugTools {
  UndoTransBegin?(workbook: EtWorkbook): unknown;
  UndoTransEnd?(workbook: EtWorkbook, cancelled: boolean, label: string): unknown;
}

export interface EtEvents {
  AddApiEventListener(name: string, listener: EtListener): unknown;
  RemoveApiEventListener(name: string, listener: EtListener): unknown;
}

export type EtListener = (...values: readonly unknown[]) => void;

export interface EtFileSystem {
  Exists(path: string): unknown;
  /** Each character of the text is one byte. */
  writeAsBinaryString(path: string, bytes: string): unknown;
}

/** Its own constants (`wps.Enum`) are not there in every version. */
export const ET = {
  visible: -1,
  hidden: 0,
  veryHidden: 2,
  expression: 2,
  continuous: 1,
  singleUnderline: 2,
  noUnderline: -4142,
  left: -4131,
  center: -4108,
  landscape: 2,
} as const;
