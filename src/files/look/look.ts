import type { Area } from '../../core/workbook/workbook';

/**
 * How a workbook looks: what a spreadsheet on the screen needs beside the snapshot's contents. Plain data. What it does not
 * name (pictures, charts, rich text inside a cell) is not shown, but stays in the file, as files are changed by patching.
 */
export interface WorkbookLook {
  /** In the order of the workbook; the same sheets, by name, as the snapshot's. */
  readonly sheets: readonly SheetLook[];
  /** Every cell's style by number. */
  readonly styles: readonly CellStyle[];
}

export interface SheetLook {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'very-hidden';
  /** In points. */
  readonly defaultRowHeight: number;
  /** In pixels at 96 dpi, as Excel draws it. */
  readonly defaultColumnWidth: number;
  readonly columns: readonly {
    readonly from: number;
    readonly to: number;
    /** In pixels at 96 dpi. */
    readonly width: number;
    readonly hidden: boolean;
    readonly style: number | null;
  }[];
  readonly rows: readonly {
    readonly row: number;
    /** In points; null: the default, or as high as the text needs. */
    readonly height: number | null;
    readonly hidden: boolean;
    /** That of cells which `cells` does not list; it goes before the column's. Null: none of its own. */
    readonly style: number | null;
  }[];
  /**
   * Every cell with a style of its own, blank ones too; of more than 200,000 on a sheet the first. A cell that is not here
   * has the style of its row, else of its column, else style 0.
   */
  readonly cells: readonly {
    readonly row: number;
    readonly column: number;
    readonly style: number;
  }[];
  readonly merges: readonly Area[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly gridLines: boolean;
  /** A fraction: 1 for 100 %. */
  readonly zoom: number;
  readonly tabColor: string | null;
  /** Is the sheet protected, so that only unlocked cells take input? */
  readonly protected: boolean;
  readonly notes: readonly {
    readonly row: number;
    readonly column: number;
    readonly text: string;
    readonly ours: boolean;
  }[];
  /** Our own marks, as they stand in the file. */
  readonly marks: readonly {
    readonly row: number;
    readonly column: number;
    readonly severity: 'error' | 'warning';
  }[];
  /** What is in the file and not shown, so that the user can be told. */
  readonly unseen: readonly ('drawings' | 'conditional-formats')[];
}

export interface CellStyle {
  readonly font: {
    readonly name: string;
    /** In points. */
    readonly size: number;
    readonly bold: boolean;
    readonly italic: boolean;
    readonly underline: boolean;
    readonly strike: boolean;
    /** `#rrggbb`; theme colours and tints resolved. */
    readonly color: string;
  };
  /** `#rrggbb`; null for none. Pattern fills by the mixture of their two colours, gradients by their first. */
  readonly fill: string | null;
  readonly borders: Readonly<Record<'top' | 'right' | 'bottom' | 'left', Border | null>>;
  /** The line across the cell: down from its top left corner, up to its top right one, or both. Null for none. */
  readonly diagonal: (Border & { readonly down: boolean; readonly up: boolean }) | null;
  readonly horizontal: 'general' | 'left' | 'center' | 'right' | 'justify' | 'distributed' | 'fill';
  readonly vertical: 'top' | 'center' | 'bottom' | 'justify' | 'distributed';
  readonly wrap: boolean;
  readonly shrink: boolean;
  readonly indent: number;
  /** Degrees, -90 … 90; 255 for letters below each other. */
  readonly rotation: number;
  /** The number format code, `General` where there is none. */
  readonly format: string;
  readonly locked: boolean;
}

export interface Border {
  readonly style:
    | 'thin'
    | 'medium'
    | 'thick'
    | 'double'
    | 'hair'
    | 'dotted'
    | 'dashed'
    | 'dash-dot'
    | 'dash-dot-dot'
    | 'medium-dashed'
    | 'medium-dash-dot'
    | 'medium-dash-dot-dot'
    | 'slant-dash-dot';
  readonly color: string;
}
