import type { ValueEdit } from '../../../src/core/edit';
import { applyEdits } from '../../../src/files/apply-edits';
import { buildXlsx, type WrittenSheet } from '../../support/build-xlsx';
import { partOf } from './parts';

export const SHEET = 'xl/worksheets/sheet1.xml';

/** One value edit on the sheet «S» with these rows: the packages, the rows after it and what became of it. */
export function apply(sheetData: string, edit: ValueEdit, sheet: Partial<WrittenSheet> = {}) {
  const input = buildXlsx({ sheets: [{ name: 'S', sheetData, ...sheet }] });
  const { bytes, outcomes } = applyEdits(input, [edit]);
  const after = /<sheetData>(.*)<\/sheetData>/s.exec(partOf(bytes, SHEET))?.[1];
  return { input, bytes, after, outcome: outcomes[0]! };
}
