import type { Cell, Sheet } from '../../../core/workbook/workbook';
import { ET, type EtRange, type EtWorksheet } from '../model/et';
import { from1904 } from '../../../core/amount/date-1904';
import { extentOf } from './extent';
import { readCells } from './read-cells';
import { meaningfulFormat } from '../../../core/workbook/number-format';
import { readFormats } from './read-formats';
import type { Reader } from './reader';
import { sameCells } from '../../../core/workbook/same-sheet';

/**
 * A sheet is named, not read, where formats change so often that more questions would be needed: these keep WPS for about a
 * second. Official forms need one to some thirty.
 */
const MOST_ASKED = 5_000;

/** A sheet as it was read last. */
export interface SheetReading {
  readonly sheet: Sheet;
  /** Its cells without their formats. */
  readonly cells: readonly Cell[];
}

/** What a sheet is read with. */
export interface SheetContext {
  readonly name: string;
  readonly date1904: boolean;
  readonly reader: Reader;
  /** The reading before this one, whose formats still hold where the contents are the same; null: read all. */
  readonly kept: SheetReading | null;
}

/**
 * Reads one sheet. Which cells are merged is left open: WPS has no list of merges, and finding them costs more calls than
 * all else together. Writing asks for those of the cells that it touches. @throws HostProblem
 */
export async function readSheet(sheet: EtWorksheet, context: SheetContext): Promise<SheetReading> {
  const { name, reader } = context;
  const visibility = visibilityOf(sheet.Visible);
  const used = usedRange(sheet);
  if (!used) return unread({ name, visibility, cells: [], unread: 'not-a-worksheet' });
  const extent = extentOf(sheet, used, reader);
  if (extent === 'too-large') return unread({ name, visibility, cells: [], unread: extent });
  const cells = await readCells(sheet, extent, reader);
  const { kept } = context;
  if (kept?.sheet.visibility === visibility && sameCells(kept.cells, cells)) return kept;
  const formatted = withFormats(sheet, cells, context);
  return formatted
    ? { sheet: { name, visibility, cells: formatted }, cells }
    : { sheet: { name, visibility, cells: [], unread: 'too-large' }, cells };
}

const unread = (sheet: Sheet): SheetReading => ({ sheet, cells: [] });

/** A chart sheet has none, or says so by an error. */
function usedRange(sheet: EtWorksheet): EtRange | null {
  try {
    return sheet.UsedRange ?? null;
  } catch {
    return null;
  }
}

/** Whether the user sees a sheet, by its `Visible`; unknown is visible. */
export function visibilityOf(visible: unknown): Sheet['visibility'] {
  if (visible === ET.veryHidden) return 'very-hidden';
  return visible === ET.hidden || visible === false ? 'hidden' : 'visible';
}

/** Only of numbers does a format say anything, and of what formulas may yet come to. Null where there are too many. */
function withFormats(
  sheet: EtWorksheet,
  cells: readonly Cell[],
  { date1904 }: SheetContext,
): readonly Cell[] | null {
  const formats = new Map<Cell, string>();
  const shown = cells.filter(({ content, formula }) => {
    return content.type === 'number' || formula !== undefined;
  });
  const isAll = readFormats(sheet, shown, (cell, format) => formats.set(cell, format), MOST_ASKED);
  if (!isAll) return null;
  return cells.map((cell) => {
    const format = meaningfulFormat(formats.get(cell));
    if (format === undefined) return cell;
    const content = date1904 ? from1904(cell.content, format) : cell.content;
    return { ...cell, content, format };
  });
}
