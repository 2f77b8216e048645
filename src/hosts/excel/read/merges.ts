import type { Area } from '../../../core/workbook/workbook';
import { areaOf } from './sizes';

/** `getMergedAreasOrNullObject` fails, and the whole batch with it, where it finds more. */
const MOST_AREAS = 512;
/** So many pieces are asked for at most; a sheet that needs more is no form. */
const MOST_PIECES = 100;

/**
 * The pieces of an area in which there cannot be too many merges: each takes two cells, or one at the border of the piece.
 * Neighbours share a row, so that a merge that crosses from one into the other is known as one even if Excel gives of it only
 * what lies within. Null where there would be too many pieces.
 */
export function mergePieces(area: Area): readonly Area[] | null {
  const columns = area.right - area.left + 1;
  const rows = Math.floor((2 * (MOST_AREAS + 2) - 2 * columns) / (columns + 2));
  if (rows < 2) return null;
  const pieces: Area[] = [];
  for (let { top } = area; ; top += rows - 1) {
    const bottom = Math.min(top + rows - 1, area.bottom);
    pieces.push({ ...area, top, bottom });
    if (bottom === area.bottom) return pieces.length > MOST_PIECES ? null : pieces;
  }
}

/** Asks for the merges of every piece, and gives the way to take them. */
export function askForMerges(
  sheet: Excel.Worksheet,
  pieces: readonly Area[],
): () => readonly Area[] {
  const found = pieces.map(({ top, left, bottom, right }) => {
    const merged = sheet
      .getRangeByIndexes(top, left, bottom - top + 1, right - left + 1)
      .getMergedAreasOrNullObject();
    merged.load(
      'areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount',
    );
    return merged;
  });
  return () =>
    found
      .flatMap((merged) => (merged.isNullObject ? [] : merged.areas.items.map(areaOf)))
      .reduce<readonly Area[]>(joined, [])
      .filter(({ top, left, bottom, right }) => top !== bottom || left !== right);
}

/** Merges never overlap: two that do are parts of one. */
function joined(merges: readonly Area[], area: Area): readonly Area[] {
  const same = merges.find(
    (other) =>
      other.top <= area.bottom &&
      area.top <= other.bottom &&
      other.left <= area.right &&
      area.left <= other.right,
  );
  if (!same) return [...merges, area];
  const whole = {
    top: Math.min(same.top, area.top),
    left: Math.min(same.left, area.left),
    bottom: Math.max(same.bottom, area.bottom),
    right: Math.max(same.right, area.right),
  };
  return merges.map((other) => (other === same ? whole : other));
}
