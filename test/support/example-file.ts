import path from 'node:path';

/** The example that the product ships, made from example-set.ts by `npm run workbooks`. */
export const EXAMPLE_FILE = path.join(
  import.meta.dirname,
  '../../examples/2023/示例区市场监督管理局2023年度绩效自评.xlsx',
);

/** The same forms with nothing filled in, which the product offers to start from. */
export const BLANK_FILE = path.join(
  import.meta.dirname,
  '../../examples/blank/绩效自评表（空白）.xlsx',
);
