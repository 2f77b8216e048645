import type { Area, Sheet } from '../../../core/workbook/workbook';
import type { HasApi } from '../api-set';
import type { RoundTrip } from '../round-trip';
import type { Changes } from '../events/change-log';
import { contentPieces, type SheetContents } from './contents';
import { readHeads, type SheetHead } from './heads';
import { markPieces } from './own-marks';
import { askInPieces, WEB_BYTES } from './pieces';
import type { SheetReading, WorkbookReading } from './reading';
import { sameSheet } from '../../../core/workbook/same-sheet';
import { readSizes, type SheetSize } from './sizes';
import { cellsOf } from './snapshot';

/** Sheets with more cells between the first and the last that hold a value are named, not read. */
const MOST_CELLS = 200_000;

/**
 * Reads the workbook in three round trips, however many sheets it has: names, sizes, contents; Excel on the web, which
 * limits the size of an answer, may need more for the contents of a very large workbook. Of an earlier reading the sheets are
 * kept that did not change. A sheet with formulas is read again each time, as its results may follow from anything.
 * @throws HostProblem
 */
export async function readWorkbook(
  trip: RoundTrip,
  before: WorkbookReading | null,
  changes: Changes,
  has: HasApi,
  isWeb: boolean,
): Promise<WorkbookReading> {
  const head = await readHeads(trip);
  const sizes = await readSizes(
    trip,
    head.sheets.map(({ id }) => id),
    has,
  );
  const known = new Map(before?.sheets.map((sheet) => [sheet.id, sheet]));
  const asked = head.sheets.map((sheet) => {
    const size = sizes.get(sheet.id) ?? NOTHING;
    const earlier = known.get(sheet.id);
    const isKept = earlier !== undefined && isUnchanged(earlier, size, changes);
    return {
      head: sheet,
      size,
      earlier,
      contents:
        isKept || size.used === null || cellCount(size.used) > MOST_CELLS
          ? null
          : contentPieces(sheet.id, size.used, has, isWeb),
      isKept,
      marks: markPieces(sheet.id, size),
    };
  });
  await askInPieces(
    trip,
    asked.flatMap(({ contents, marks }) => [...(contents?.pieces ?? []), ...marks.pieces]),
    isWeb ? WEB_BYTES : Infinity,
  );
  return {
    name: head.name,
    structureProtected: head.structureProtected,
    sheets: asked.map((sheet): SheetReading => {
      const { id, protection } = sheet.head;
      const rest = { id, protection, ...sheet.marks.take() };
      if (sheet.isKept && sheet.earlier) {
        const { earlier } = sheet;
        return { ...earlier, ...rest, sheet: kept(earlier.sheet, renamed(earlier, sheet.head)) };
      }
      const contents = sheet.contents?.take() ?? {
        blocks: [],
        merges: has('1.13') ? [] : undefined,
      };
      const made = sheetOf(sheet.head, sheet.size, contents);
      return {
        ...rest,
        sheet: kept(sheet.earlier?.sheet, made),
        used: sheet.size.used,
        formats: contents.blocks.flatMap(({ formats }) => formats),
      };
    }),
  };
}

const NOTHING: SheetSize = { used: null, customFormats: [], notes: null };

const cellCount = ({ top, left, bottom, right }: Area) => (bottom - top + 1) * (right - left + 1);

function isUnchanged(earlier: SheetReading, { used }: SheetSize, changes: Changes): boolean {
  if (changes.everything || changes.sheets.has(earlier.id)) return false;
  // Nobody tells when formulas come to something else: by F9, by the day, by another workbook.
  const follows = earlier.sheet.cells.some(({ formula }) => formula);
  const [a, b] = [earlier.used, used];
  const isSameSize = a && b ? sameBounds(a, b) : a === b;
  return isSameSize && !follows;
}

const sameBounds = (a: Area, b: Area) =>
  a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;

function renamed({ sheet }: SheetReading, { name, visibility }: SheetHead): Sheet {
  return { ...sheet, name, visibility };
}

/** The earlier object where nothing changed, so that what was found out about it stays. */
function kept(earlier: Sheet | undefined, sheet: Sheet): Sheet {
  return earlier && sameSheet(earlier, sheet) ? earlier : sheet;
}

function sheetOf(
  { name, visibility }: SheetHead,
  { used }: SheetSize,
  { blocks, merges }: SheetContents,
): Sheet {
  if (used && cellCount(used) > MOST_CELLS) {
    return { name, visibility, cells: [], unread: 'too-large' };
  }
  const cells = blocks.flatMap(cellsOf);
  return { name, visibility, cells, ...(merges ? { merges } : {}) };
}
