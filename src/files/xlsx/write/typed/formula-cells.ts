import type { Area } from '../../../../core/workbook/workbook';
import { attribute, childOf, type XmlElement } from '../../package/xml-element';
import { areaOf } from '../../read/area';
import { sheetFormulas } from '../../read/sheet-formulas';
import { holds, type SheetScan } from '../sheet-scan';

/** A cell with an `<f>` element of its own. */
export interface FormulaCell {
  readonly row: number;
  readonly column: number;
  readonly cell: XmlElement;
  /** The `<f>` element. */
  readonly element: XmlElement;
  /** As the reader gives it: of a shared formula, how it reads in this cell. */
  readonly formula: string;
}

/** The formulas of the scanned cells of a sheet. */
export interface FormulaCells {
  readonly at: (row: number, column: number) => FormulaCell | undefined;
  /** The formula of a cell; that of the array in which it lies, where it has none of its own. Null for none. */
  readonly formulaAt: (row: number, column: number) => string | null;
  /** The array over several cells in which a cell lies. */
  readonly arrayAt: (row: number, column: number) => Area | undefined;
  /** The cells that have their formula from this one, which shares it with them. */
  readonly sharing: (first: FormulaCell) => readonly FormulaCell[];
}

/** Follows the formulas as the reader does. Rows that were not asked for in the scan have none. */
export function formulaCells(scan: SheetScan): FormulaCells {
  const formulas = sheetFormulas();
  const cells = new Map<string, FormulaCell>();
  const arrays: Area[] = [];
  /** By the number of a shared formula, the cell that holds its text so far. */
  const firsts = new Map<string, FormulaCell>();
  const sharing = new Map<FormulaCell, FormulaCell[]>();
  for (const { row, cells: inRow } of scan.rows) {
    for (const { column, element: cell } of inRow) {
      const element = childOf(cell, 'f');
      if (!element) continue;
      const written = {
        type: attribute(element, 't'),
        shared: attribute(element, 'si'),
        ref: attribute(element, 'ref'),
        text: element.text,
      };
      const formula = formulas.own(row, column, written);
      const found = { row, column, cell, element, formula };
      cells.set(key(row, column), found);
      if (written.type === 'shared') {
        const first = firsts.get(written.shared ?? '');
        if (written.text !== '') firsts.set(written.shared ?? '', found);
        else if (first) sharing.set(first, [...(sharing.get(first) ?? []), found]);
      } else if (written.type === 'array' || written.type === 'dataTable') {
        const area = areaOf(written.ref ?? '');
        if (area && (area.top < area.bottom || area.left < area.right)) arrays.push(area);
      }
    }
  }
  const at = (row: number, column: number) => cells.get(key(row, column));
  return {
    at,
    formulaAt: (row, column) => at(row, column)?.formula ?? formulas.inherited(row, column) ?? null,
    arrayAt: (row, column) => arrays.find((area) => holds(area, row, column)),
    sharing: (first) => sharing.get(first) ?? [],
  };
}

/** True when a sheet's text has formulas that can only be understood together with those of other rows. */
export function hasLinkedFormulas(text: string): boolean {
  return /\st\s*=\s*["'](?:shared|array|dataTable)["']/.test(text);
}

function key(row: number, column: number): string {
  return `${row},${column}`;
}
