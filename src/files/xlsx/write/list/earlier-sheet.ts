import { type CellRef, toA1 } from '../../../../core/workbook/cell-ref';
import type { Cell, Sheet } from '../../../../core/workbook/workbook';
import { attribute, childOf, childrenOf, type XmlElement } from '../../package/xml-element';
import { areaOf } from '../../read/area';
import type { EditedBook } from '../edited-book';
import { scanSheet, type SheetScan } from '../sheet-scan';
import { type FormulaCell, formulaCells } from '../typed/formula-cells';
import { ownFormula } from '../typed/kept-formula';
import { presentContent } from '../values/present-content';
import { changeElement, spliced, type Splice } from '../xml/splice';

/** A sheet that may hold the list already: what the core sees of it, and how it is written. */
export interface EarlierSheet {
  readonly scan: SheetScan;
  readonly sheet: Sheet;
  /** The rows that are written, by number. */
  readonly rows: ReadonlyMap<number, EarlierRow>;
  /** False for a cell that has nothing but a style. */
  readonly isFilled: (cell: XmlElement) => boolean;
  /** The formula that a cell shares with others. */
  readonly sharedFormula: (cell: XmlElement) => FormulaCell | undefined;
}

export interface EarlierRow {
  readonly element: XmlElement;
  readonly cells: ReadonlyMap<number, XmlElement>;
  readonly links: readonly { readonly column: number; readonly element: XmlElement }[];
}

/** Reads a sheet; null where its part is missing. Throws a FileProblem. */
export function earlierSheet(book: EditedBook, name: string, part: string): EarlierSheet | null {
  const scan = scanSheet(book.pkg, part, () => true);
  if (!scan) return null;
  const formulas = formulaCells(scan);
  const links = childrenOf(childOf(scan.root, 'hyperlinks'), 'hyperlink').flatMap((element) => {
    const area = areaOf(attribute(element, 'ref') ?? '');
    return area ? [{ row: area.top, column: area.left, element }] : [];
  });
  const rows = new Map<number, EarlierRow>();
  const cells: Cell[] = [];
  const filled = new Set<XmlElement>();
  const shared = new Map<XmlElement, FormulaCell>();
  for (const { row, element: line, cells: inRow } of scan.rows) {
    rows.set(row, {
      element: line,
      cells: new Map(inRow.map(({ column, element }) => [column, element])),
      links: links.filter((link) => link.row === row),
    });
    for (const { column, element } of inRow) {
      const content = contentIn(element, book);
      const own = formulas.at(row, column);
      if (!content && !own) continue;
      filled.add(element);
      if (own && attribute(own.element, 't') === 'shared') shared.set(element, own);
      const formula = own ? { formula: own.formula } : {};
      cells.push({ row, column, content: content ?? { type: 'blank' }, ...formula });
    }
  }
  return {
    scan,
    sheet: { name, visibility: 'visible', cells },
    rows,
    isFilled: (cell) => filled.has(cell),
    sharedFormula: (cell) => shared.get(cell),
  };
}

/** A cell as it is written, at its new place; what it shares of a formula with others, which may move apart, is its own. */
export function movedCell(
  { scan: { text }, sharedFormula }: EarlierSheet,
  cell: XmlElement,
  to: Pick<CellRef, 'row' | 'column'>,
): string {
  const shared = sharedFormula(cell);
  return changed(text, cell, [
    ...changeElement(text, cell, { attributes: { r: toA1(to) } }),
    ...(shared ? [ownFormula(text, shared)] : []),
  ]);
}

/** A link as it is written, at another place. */
export function movedLink(
  { scan: { text } }: EarlierSheet,
  link: XmlElement,
  to: Pick<CellRef, 'row' | 'column'>,
): string {
  return changed(text, link, changeElement(text, link, { attributes: { ref: toA1(to) } }));
}

function changed(text: string, { start, end }: XmlElement, splices: readonly Splice[]): string {
  const here = splices.map((splice) => ({
    ...splice,
    start: splice.start - start,
    end: splice.end - start,
  }));
  return spliced(text.slice(start, end), here);
}

function contentIn(cell: XmlElement, { styles, tables }: EditedBook) {
  const format = styles().formatOf(Number(attribute(cell, 's') ?? 0));
  const content = presentContent(cell, format, tables());
  return content?.type === 'text' && content.text === '' ? null : content;
}
