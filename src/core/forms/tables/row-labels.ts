import { shownText } from '../../amount/shown-text';
import type { Cell } from '../../workbook/workbook';
import { readHeading } from '../labels/heading';
import type { Meaning } from '../labels/lexicon';
import type { SheetView } from './sheet-view';
import { FOOTER_LABELS } from '../labels/footer-labels';

const FOOTERS: ReadonlySet<string> = new Set(FOOTER_LABELS);

/** 说明：…, 填报人：…, 评价结论: what stands below a table. Told by the first cell of the row. */
export function isFooter(view: SheetView, cells: readonly Cell[]): boolean {
  const first = cells[0];
  if (first?.content.type !== 'text') return false;
  if (means(view, first, 'form-reason')) return true;
  if (FOOTERS.has(view.label(first).core)) return true;
  // A note is mostly longer than a label may be: 说明：“项目支出”需要填报……
  const before = /^\s*([^:：∶]{1,14})[:：∶]/.exec(shownText(first))?.[1];
  return before !== undefined && FOOTERS.has(readHeading(before).core);
}

/** 小计: neither an indicator nor the total. */
export function isSubtotal(view: SheetView, cells: readonly Cell[]): boolean {
  return cells.some((cell) => means(view, cell, 'subtotal'));
}

/** A row of column letters, units or numbers below the headings: (A) (B) (B/A), （万元） （%）, 栏次 1 2 3. */
export function isColumnKeyRow(view: SheetView, cells: readonly Cell[]): boolean {
  const [first] = cells;
  if (!first) return false;
  return (
    COLUMN_NUMBERS.has(view.label(first).core) ||
    cells.every((cell) => isColumnKey(view.label(cell).tight))
  );
}

/** `(A)`, `(B/A×100%)`, `（万元）`: what stands below a heading without changing it. */
export function isColumnKey(tight: string): boolean {
  return /^\([A-Z][A-Z0-9/×*÷=%()+-]*$|^\((?:万元|元|%|分|人)\)$/.test(tight);
}

const COLUMN_NUMBERS: ReadonlySet<string> = new Set(['栏次', '行次', '列次']);

/** 厉行节约保障措施, alone or with what follows it in the same cell. */
export function isAusterityLabel(view: SheetView, cell: Cell): boolean {
  if (cell.content.type !== 'text') return false;
  return (
    means(view, cell, 'austerity') ||
    /^\s*厉行节约(?:保障)?(?:措施|情况)\s*[:：]/.test(cell.content.text)
  );
}

/** `-1-`, `第1页`, `…自评表（续）` alone on a row, where a printed form goes over the page. */
export function isPageMark(view: SheetView, cells: readonly Cell[]): boolean {
  const [cell, ...others] = cells;
  if (!cell || others.length > 0) return false;
  return /^(?:[-–—]\d+[-–—]|第\d+页.{0,8}|.*(?:续表|\(续[^)]*\)))$/.test(view.label(cell).tight);
}

/** Does the label in this cell mean that? */
export function means(view: SheetView, cell: Cell, of: Meaning['of']): boolean {
  return (
    cell.content.type === 'text' && view.label(cell).meanings.some((meaning) => meaning.of === of)
  );
}
