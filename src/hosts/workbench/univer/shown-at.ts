import type { CellRef } from '../../../core/workbook/cell-ref';
import { contentOf } from './cell-data';
import type { GridState } from './grid-state';

/** The text that is shown in a cell, its number format applied; null where there is no such sheet. */
export function shownAt({ unit }: GridState, { sheet, row, column }: CellRef): string | null {
  const found = unit.getSheetBySheetName(sheet);
  if (!found) return null;
  const content = contentOf(found.getCell(row, column));
  switch (content.type) {
    case 'text':
      return content.text;
    case 'number':
      return content.decimal;
    case 'boolean':
      return content.value ? 'TRUE' : 'FALSE';
    case 'error':
      return content.code;
    case 'blank':
      return '';
  }
}
