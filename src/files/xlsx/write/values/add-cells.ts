import { areaToA1 } from '../../../../core/workbook/cell-ref';
import { attribute, childOf, type XmlElement } from '../../package/xml-element';
import { areaOf } from '../../read/area';
import type { ScannedRow, SheetScan } from '../sheet-scan';
import { changeElement, type AttributeChanges, type Splice } from '../xml/splice';

/** A cell that its sheet does not have yet. */
export interface AddedCell {
  readonly row: number;
  readonly column: number;
  /** Its whole element. */
  readonly xml: string;
}

/** Puts new cells into their rows and new rows into the sheet, each in its place. */
export function addCells(scan: SheetScan, added: readonly AddedCell[]): readonly Splice[] {
  if (added.length === 0) return [];
  const byRow = new Map<number, AddedCell[]>();
  for (const cell of [...added].sort((a, b) => a.row - b.row || a.column - b.column)) {
    byRow.set(cell.row, [...(byRow.get(cell.row) ?? []), cell]);
  }
  const present = new Map(scan.rows.map((row) => [row.row, row]));
  const splices: Splice[] = [...widenDimension(scan, added)];
  let atEnd = '';
  for (const [row, cells] of byRow) {
    const known = present.get(row);
    if (known) {
      splices.push(...addToRow(scan.text, known, cells));
      continue;
    }
    const name = scan.root.prefix === '' ? 'row' : `${scan.root.prefix}:row`;
    const xml = `<${name} r="${row + 1}">${joined(cells)}</${name}>`;
    const next = scan.rows.find((candidate) => candidate.row > row);
    if (next) splices.push({ start: next.element.start, end: next.element.start, text: xml });
    else atEnd += xml;
  }
  if (atEnd !== '') {
    splices.push(...changeElement(scan.text, scan.sheetData, { append: atEnd }));
  }
  return splices;
}

function addToRow(
  text: string,
  { element, cells: present }: ScannedRow,
  added: readonly AddedCell[],
): readonly Splice[] {
  const before: Splice[] = [];
  const last: AddedCell[] = [];
  for (const cell of added) {
    const next = present.find(({ column }) => column > cell.column)?.element;
    if (next) before.push({ start: next.start, end: next.start, text: cell.xml });
    else last.push(cell);
  }
  const attributes = widenedSpans(element, added);
  return [...before, ...changeElement(text, element, { attributes, append: joined(last) })];
}

/** `spans` says which columns a row uses; it must not say too little. */
function widenedSpans(row: XmlElement, added: readonly AddedCell[]): AttributeChanges {
  const spans = attribute(row, 'spans')
    ?.split(/\s+/)
    .filter((span) => span !== '');
  if (!spans) return {};
  const bounds = spans.map((span) => span.split(':').map(Number));
  const isCovered = ({ column }: AddedCell) =>
    bounds.some(([from = 0, to = 0]) => from <= column + 1 && column + 1 <= to);
  if (added.every(isCovered)) return {};
  const all = [...bounds.flat(), ...added.map(({ column }) => column + 1)];
  return { spans: `${Math.min(...all)}:${Math.max(...all)}` };
}

function widenDimension(scan: SheetScan, added: readonly AddedCell[]): readonly Splice[] {
  const dimension = childOf(scan.root, 'dimension');
  const area = areaOf(attribute(dimension, 'ref') ?? '');
  if (!dimension || !area) return [];
  const rows = added.map(({ row }) => row);
  const columns = added.map(({ column }) => column);
  const ref = areaToA1({
    top: Math.min(area.top, ...rows),
    left: Math.min(area.left, ...columns),
    bottom: Math.max(area.bottom, ...rows),
    right: Math.max(area.right, ...columns),
  });
  return ref === areaToA1(area) ? [] : changeElement(scan.text, dimension, { attributes: { ref } });
}

function joined(cells: readonly AddedCell[]): string {
  return cells.map(({ xml }) => xml).join('');
}
