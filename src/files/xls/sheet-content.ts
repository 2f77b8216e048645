import type { CellObject, WorkSheet } from '@e965/xlsx';
import { Decimal } from '../../core/amount/decimal';
import { fromA1 } from '../../core/workbook/cell-ref';
import type { Content } from '../../core/workbook/workbook';
import { meaningfulFormat } from '../../core/workbook/number-format';
import { collectSheet, type SheetContent } from '../collect-sheet';
import { from1904 } from '../../core/amount/date-1904';

const ERRORS: ReadonlyMap<number, string> = new Map([
  [0x00, '#NULL!'],
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
  [0x2a, '#N/A'],
  [0x2b, '#GETTING_DATA'],
]);

/** A sheet of the old format as the snapshot has it. Its own cells are walked, never the range that it claims. */
export function sheetContent(
  sheet: WorkSheet,
  context: { readonly name: string; readonly cellsBefore: number; readonly date1904: boolean },
): SheetContent {
  const collector = collectSheet(context.name, context.cellsBefore);
  for (const [address, cell] of Object.entries(sheet) as [string, CellObject][]) {
    const place = address.startsWith('!') ? null : fromA1(address);
    if (!place || collector.isFull()) continue;
    const format = meaningfulFormat(cell.z === undefined ? undefined : String(cell.z));
    collector.add({
      ...place,
      content: contentOf(cell, context.date1904 ? format : undefined),
      formula: cell.f,
      format,
    });
  }
  for (const { s, e } of sheet['!merges'] ?? []) {
    collector.addMerge({ top: s.r, left: s.c, bottom: e.r, right: e.c });
  }
  return collector.finish();
}

function contentOf({ t, v }: CellObject, format1904: string | undefined): Content | null {
  switch (typeof v) {
    case 'number': {
      if (t === 'e') return { type: 'error', code: ERRORS.get(v) ?? '#VALUE!' };
      if (!Number.isFinite(v)) return { type: 'text', text: String(v) };
      // The shortest decimal that means this double, without exponent.
      const decimal = new Decimal(String(v)).toFixed();
      return from1904({ type: 'number', decimal }, format1904);
    }
    case 'string':
      return { type: 'text', text: v };
    case 'boolean':
      return { type: 'boolean', value: v };
    default:
      return null;
  }
}
