import { hostContract } from '../contract/host-contract';
import type { Lacking } from '../contract/harness';
import { excelHarness } from './excel-harness';

const OLD: readonly Lacking[] = ['merges', 'notes', 'uncalculated'];

hostContract(
  'Excel with ExcelApi 1.7',
  (workbook) => excelHarness(workbook, { level: '1.7' }),
  OLD,
);
hostContract(
  'Excel with ExcelApi 1.9',
  (workbook) => excelHarness(workbook, { level: '1.9' }),
  OLD,
);
hostContract('Excel with ExcelApi 1.13', (workbook) => excelHarness(workbook, { level: '1.13' }), [
  'notes',
  'uncalculated',
]);
hostContract('Excel with ExcelApi 1.18', (workbook) => excelHarness(workbook), ['uncalculated']);
hostContract(
  'Excel on the web with ExcelApi 1.20',
  (workbook) => excelHarness(workbook, { level: '1.20', platform: 'web' }),
  ['uncalculated'],
);
