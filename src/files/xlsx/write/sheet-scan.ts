import { message } from '../../../core/messages/message';
import { fromA1 } from '../../../core/workbook/cell-ref';
import type { Area } from '../../../core/workbook/workbook';
import { damaged } from '../../file-problem';
import { attribute, childOf, childrenOf, type XmlElement } from '../package/xml-element';
import { areaOf } from '../read/area';
import type { PackageEdit } from './parts/package-edit';

/** A worksheet's text with the positions of all that an edit may touch; of the rows only those asked for have cells. */
export interface SheetScan {
  readonly text: string;
  readonly root: XmlElement;
  readonly sheetData: XmlElement;
  /** In document order. */
  readonly rows: readonly ScannedRow[];
  readonly merges: readonly Area[];
}

export interface ScannedRow {
  /** From 0. */
  readonly row: number;
  readonly element: XmlElement;
  /** In document order; empty for a row that was not asked for. */
  readonly cells: readonly ScannedCell[];
}

export interface ScannedCell {
  readonly column: number;
  readonly element: XmlElement;
}

/** Reads a worksheet; null where the part is missing. Throws a FileProblem, also for a part that is no worksheet. */
export function scanSheet(
  pkg: PackageEdit,
  part: string,
  wanted: (row: number) => boolean,
): SheetScan | null {
  const rows: { row: number; element: XmlElement }[] = [];
  let inWantedRow = false;
  const root = pkg.xml(part, (element, parent) => {
    if (element.uri !== parent.uri) return parent.local !== 'sheetData' && parent.local !== 'row';
    if (parent.local === 'sheetData' && element.local === 'row') {
      // A row without a number follows the one before it.
      const row = rowNumber(element) ?? (rows.at(-1)?.row ?? -1) + 1;
      rows.push({ row, element });
      inWantedRow = wanted(row);
      return true;
    }
    return parent.local !== 'row' || inWantedRow;
  });
  const text = pkg.text(part);
  if (!root || text === null) return null;
  const sheetData = childOf(root, 'sheetData');
  if (!sheetData) throw damaged(message('problem.why-part', { part }));
  return {
    text,
    root,
    sheetData,
    rows: rows.map(({ row, element }) => ({ row, element, cells: cellsOf(element) })),
    merges: childrenOf(childOf(root, 'mergeCells'), 'mergeCell').flatMap((merge) => {
      const area = areaOf(attribute(merge, 'ref') ?? '');
      return area ? [area] : [];
    }),
  };
}

/** True when the area holds this cell. */
export function holds(area: Area, row: number, column: number): boolean {
  return area.top <= row && row <= area.bottom && area.left <= column && column <= area.right;
}

function rowNumber(element: XmlElement): number | null {
  const written = attribute(element, 'r');
  return written !== undefined && /^[1-9][0-9]{0,6}$/.test(written) ? Number(written) - 1 : null;
}

/** A cell without an address stands right of the one before it. */
function cellsOf(row: XmlElement): readonly ScannedCell[] {
  let column = -1;
  return childrenOf(row, 'c').map((element) => {
    column = fromA1(attribute(element, 'r') ?? '')?.column ?? column + 1;
    return { column, element };
  });
}
