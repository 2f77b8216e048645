/** What the benchmark measures inside one process: the product's own functions. */
export { defaultPolicy } from '../src/core/policy/presets';
export { review } from '../src/core/review';
export { readWorkbook } from '../src/files/read-workbook';
