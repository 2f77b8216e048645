import type { Area } from '../../../core/workbook/workbook';
import { attribute, childOf, childrenOf, type XmlElement } from '../package/xml-element';
import { areaOf } from '../read/area';
import { holds, type ScannedRow, type SheetScan } from './sheet-scan';

/** A sheet's cells as edits look them up. Rows and columns count from 0. */
export interface CellLookup {
  readonly row: (row: number) => ScannedRow | undefined;
  readonly cell: (row: number, column: number) => XmlElement | undefined;
  /** The merge that covers a cell. */
  readonly mergeAt: (row: number, column: number) => Area | undefined;
  /** The style of a cell; one that is missing has that of its row or column. */
  readonly styleOf: (row: number, column: number) => number;
  /** True for a formula's cell, those inside an array formula included. */
  readonly hasFormula: (row: number, column: number) => boolean;
}

/** Indexes a scanned sheet once, for all its edits. */
export function cellLookup(scan: SheetScan): CellLookup {
  const rows = new Map(scan.rows.map((row) => [row.row, row]));
  const columns = childrenOf(childOf(scan.root, 'cols'), 'col');
  const arrays = arrayAreas(scan.text);
  const cell = (row: number, column: number) =>
    rows.get(row)?.cells.find((candidate) => candidate.column === column)?.element;
  return {
    row: (row) => rows.get(row),
    cell,
    mergeAt: (row, column) => scan.merges.find((area) => holds(area, row, column)),
    styleOf: (row, column) => {
      const own = cell(row, column);
      if (own) return numberOf(own, 's');
      const line = rows.get(row)?.element;
      if (isOn(line, 'customFormat')) return numberOf(line, 's');
      const covering = columns.find(
        (col) => numberOf(col, 'min') <= column + 1 && column + 1 <= numberOf(col, 'max'),
      );
      return numberOf(covering, 'style');
    },
    hasFormula: (row, column) =>
      childOf(cell(row, column), 'f') !== undefined ||
      arrays.some((area) => holds(area, row, column)),
  };
}

/** True for an attribute that says yes. */
export function isOn(element: XmlElement | undefined, name: string): boolean {
  return ['1', 'true'].includes(attribute(element, name) ?? '');
}

/** True for an attribute that says no. */
export function isOff(element: XmlElement | undefined, name: string): boolean {
  return ['0', 'false'].includes(attribute(element, name) ?? '');
}

/** A count or index in an attribute; 0 where there is none. */
export function numberOf(element: XmlElement | undefined, name: string): number {
  const written = attribute(element, name) ?? '';
  return /^\d{1,9}$/.test(written) ? Number(written) : 0;
}

/**
 * Where array formulas and data tables reach: only their first cells carry the formula. They are looked for in the text,
 * as the cells of most rows are not read.
 */
function arrayAreas(text: string): readonly Area[] {
  return [...text.matchAll(/<(?:[^\s<>/:]+:)?f\s[^>]*>/g)].flatMap(([tag]) => {
    if (!/\st\s*=\s*["'](?:array|dataTable)["']/.test(tag)) return [];
    return areaOf(/\sref\s*=\s*["']([^"']*)["']/.exec(tag)?.[1] ?? '') ?? [];
  });
}
