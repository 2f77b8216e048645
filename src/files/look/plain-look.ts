import type { Sheet, Workbook } from '../../core/workbook/workbook';
import { PLAIN_STYLE } from './cell-styles';
import type { CellStyle, SheetLook, WorkbookLook } from './look';

/**
 * How to show a workbook of which only the contents are known, as of an old .xls: plainly, with lines broken and columns wide
 * enough to be read. Numbers keep their formats.
 */
export function plainLook(workbook: Workbook): WorkbookLook {
  const formats = new Map([['General', 0]]);
  const styleOf = (format: string) => {
    const known = formats.get(format) ?? formats.size;
    formats.set(format, known);
    return known;
  };
  const sheets = workbook.sheets.map((sheet) => plainSheet(sheet, styleOf));
  return { sheets, styles: [...formats.keys()].map(plainStyle) };
}

/** Pixels. */
const USUAL_COLUMN = 72;
const WIDEST_COLUMN = 260;
const CHINESE_CHARACTER = 15;
/** Points. */
const USUAL_ROW = 15;

function plainStyle(format: string): CellStyle {
  return { ...PLAIN_STYLE, vertical: 'center', wrap: true, format };
}

function plainSheet(sheet: Sheet, styleOf: (format: string) => number): SheetLook {
  const { name, visibility, cells, merges = [] } = sheet;
  return {
    name,
    visibility,
    defaultRowHeight: USUAL_ROW,
    defaultColumnWidth: USUAL_COLUMN,
    columns: [...columnWidths(sheet)].map(([column, width]) => ({
      from: column,
      to: column,
      width,
      hidden: false,
      style: null,
    })),
    rows: [],
    cells: cells.map(({ row, column, format = 'General' }) => ({
      row,
      column,
      style: styleOf(format),
    })),
    merges,
    frozen: { rows: 0, columns: 0 },
    gridLines: true,
    zoom: 1,
    tabColor: null,
    protected: false,
    notes: [],
    marks: [],
    unseen: [],
  };
}

/** A column is as wide as its longest text, within reason; the text of a merge has the width of several. */
function columnWidths({ cells, merges = [] }: Sheet): ReadonlyMap<number, number> {
  const merged = new Set(merges.map(({ top, left }) => `${top},${left}`));
  const widths = new Map<number, number>();
  for (const { row, column, content } of cells) {
    if (content.type !== 'text' || merged.has(`${row},${column}`)) continue;
    const needed = Math.min(content.text.length * CHINESE_CHARACTER, WIDEST_COLUMN);
    if (needed > (widths.get(column) ?? USUAL_COLUMN)) widths.set(column, needed);
  }
  return new Map([...widths].sort(([a], [b]) => a - b));
}
