import type { RefusalReason, ValueEdit } from '../../../../../core/edit';
import { areaToA1 } from '../../../../../core/workbook/cell-ref';
import { attribute, childOf, type XmlElement } from '../../package/xml-element';
import { areaOf } from '../../read/area';
import { cellLookup } from '../cell-lookup';
import type { ScannedRow, SheetScan } from '../sheet-scan';
import { changeElement, type AttributeChanges, type Splice } from '../xml/splice';
import { newCell, rewrittenCell } from './cell-writing';
import { checkValue, type ValueContext } from './value-checks';

/** What value edits come to on one sheet. */
export interface ValuePlan {
  readonly splices: readonly Splice[];
  /** For each edit a reason against it, or null. */
  readonly refusals: readonly (RefusalReason | null)[];
}

interface NewCell {
  readonly row: number;
  readonly column: number;
  readonly xml: string;
}

/** Plans the value edits of one sheet. Of several for one cell the first counts. */
export function planValues(
  scan: SheetScan,
  edits: readonly ValueEdit[],
  context: ValueContext,
): ValuePlan {
  const lookup = cellLookup(scan);
  const planned = new Set<string>();
  const rewritten: Splice[] = [];
  const added: NewCell[] = [];
  const refusals = edits.map((edit): RefusalReason | null => {
    const { row, column } = edit.cell;
    const key = `${row},${column}`;
    if (planned.has(key)) return 'changed';
    const verdict = checkValue(scan, lookup, edit, context);
    if (verdict !== null) return verdict === 'done' ? null : verdict;
    planned.add(key);
    const own = lookup.styleOf(row, column);
    const style =
      edit.format === undefined || edit.content.type === 'blank'
        ? own
        : context.styles.withFormat(own, edit.format);
    const element = lookup.cell(row, column);
    if (element) {
      const text = rewrittenCell(scan.text, element, edit.content, style === own ? null : style);
      rewritten.push({ start: element.start, end: element.end, text });
    } else {
      const { prefix } = scan.root;
      added.push({ row, column, xml: newCell(edit.cell, edit.content, style, prefix) });
    }
    return null;
  });
  return { splices: [...rewritten, ...addCells(scan, added)], refusals };
}

/** Puts new cells into their rows and new rows into the sheet, each in its place. */
function addCells(scan: SheetScan, added: readonly NewCell[]): readonly Splice[] {
  if (added.length === 0) return [];
  const byRow = new Map<number, NewCell[]>();
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
  added: readonly NewCell[],
): readonly Splice[] {
  const before: Splice[] = [];
  const last: NewCell[] = [];
  for (const cell of added) {
    const next = present.find(({ column }) => column > cell.column)?.element;
    if (next) before.push({ start: next.start, end: next.start, text: cell.xml });
    else last.push(cell);
  }
  const attributes = widenedSpans(element, added);
  return [...before, ...changeElement(text, element, { attributes, append: joined(last) })];
}

/** `spans` says which columns a row uses; it must not say too little. */
function widenedSpans(row: XmlElement, added: readonly NewCell[]): AttributeChanges {
  const spans = attribute(row, 'spans')
    ?.split(/\s+/)
    .filter((span) => span !== '');
  if (!spans) return {};
  const bounds = spans.map((span) => span.split(':').map(Number));
  const isCovered = ({ column }: NewCell) =>
    bounds.some(([from = 0, to = 0]) => from <= column + 1 && column + 1 <= to);
  if (added.every(isCovered)) return {};
  const all = [...bounds.flat(), ...added.map(({ column }) => column + 1)];
  return { spans: `${Math.min(...all)}:${Math.max(...all)}` };
}

function widenDimension(scan: SheetScan, added: readonly NewCell[]): readonly Splice[] {
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

function joined(cells: readonly NewCell[]): string {
  return cells.map(({ xml }) => xml).join('');
}
