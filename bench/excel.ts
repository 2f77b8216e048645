/** What the benchmark counts: the Excel host on Microsoft's own client, over an Excel in memory. */
export { excelHarness } from '../test/hosts/excel/excel-harness';
