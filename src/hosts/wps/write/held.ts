import type { Content } from '../../../core/workbook/workbook';
import type { EtRange, EtWorksheet } from '../model/et';
import { areaOf, areaRound, cellArea, rangeOf, sizeOf } from '../model/address';
import { truthOf } from '../model/required-members';
import { from1904 } from '../../../core/amount/date-1904';
import { contentOf } from '../read/content';
import { doubtsAboutCells } from '../read/error-cells';
import { CHUNK } from '../read/extent';
import { readFormats } from '../read/read-formats';
import { readFormulas, readValues } from '../read/read-values';
import type { Reader } from '../read/reader';

export type Place = { readonly row: number; readonly column: number };

/** What a cell holds now. */
export interface Held {
  readonly content: Content | null;
  /** Without `=`; null for none. */
  readonly formula: string | null;
  /** The number format code, `General` where there is none. */
  readonly format: string;
}

/** What the cells of a sheet hold now, in their order. @throws HostProblem */
export function heldAt(
  sheet: EtWorksheet,
  places: readonly Place[],
  { reader, date1904 }: { readonly reader: Reader; readonly date1904: boolean },
): readonly Held[] {
  const formats = new Map<Place, string>();
  readFormats(sheet, places, (place, format) => formats.set(place, canonicalFormat(format)));
  const blockAt = blocks(sheet, places, reader);
  const doubtsOf = doubtsAboutCells(sheet, reader);
  return places.map((place) => {
    const { value, formula } = blockAt(place);
    const format = formats.get(place) ?? 'General';
    const content = contentOf(value, doubtsOf(value, place.row, place.column));
    return {
      content: content && date1904 ? from1904(content, format) : content,
      formula,
      format,
    };
  });
}

/** Reads all places at once where they do not lie too far apart, else each for itself. */
function blocks(sheet: EtWorksheet, places: readonly Place[], reader: Reader) {
  const around = areaRound(places);
  const isNear = around !== null && sizeOf(around) <= CHUNK;
  const read = (area: NonNullable<typeof around>) => {
    const range = rangeOf(sheet, area);
    const values = readValues(sheet, range, area, reader);
    return { area, values, formulas: readFormulas(sheet, range, area, values) };
  };
  const together = isNear ? read(around) : null;
  return (place: Place) => {
    const { area, values, formulas } = together ?? read(cellArea(place));
    const [row, column] = [place.row - area.top, place.column - area.left];
    const formula = formulas[row]?.[column];
    return {
      value: values[row]?.[column],
      formula: typeof formula === 'string' ? formula : null,
    };
  };
}

/** Tells of each place whether it lies inside a merge and not at its top left, where nothing shows. */
export function coveredPlaces<P extends Place>(
  sheet: EtWorksheet,
  places: readonly P[],
): ReadonlySet<P> {
  const around = areaRound(places);
  if (!around || truthOf(rangeOf(sheet, around).MergeCells) === false) return new Set();
  return new Set(
    places.filter((place) => {
      const merge = mergeOf(rangeOf(sheet, cellArea(place)));
      return merge !== null && (merge.top !== place.row || merge.left !== place.column);
    }),
  );
}

function mergeOf(cell: EtRange) {
  const merge = cell.MergeArea;
  return merge ? areaOf(merge) : null;
}

/** True for a cell that protection keeps from being written. */
export function isLocked(sheet: EtWorksheet, place: Place): boolean {
  return truthOf(rangeOf(sheet, cellArea(place)).Locked) !== false;
}

/** General also says its Chinese name, by which it cannot be set again. */
function canonicalFormat(format: string): string {
  return /^G\/通用格式$/i.test(format) ? 'General' : format;
}
