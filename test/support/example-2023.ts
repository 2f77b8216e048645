import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Workbook } from '../../src/core/workbook/workbook';
import { workbookFromText } from './workbook-from-text';

/** The example that the product ships: a real set of 2023 as it was filed, with the unit's name changed. */
export const EXAMPLE_FILE = path.join(
  import.meta.dirname,
  '../../examples/2023/示例区市场监督管理局2023年度绩效自评.xlsx',
);

/** What the example is made from. */
export const EXAMPLE_SOURCE = path.join(import.meta.dirname, '../workbooks/example-2023.txt');

export function exampleWorkbook(): Workbook {
  return workbookFromText(readFileSync(EXAMPLE_SOURCE, 'utf8')).workbook;
}
