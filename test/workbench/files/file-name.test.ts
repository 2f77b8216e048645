import { expect, test } from '@jest/globals';
import { checkedName } from '../../../src/workbench/files/file-name';

test.each([
  ['自评表.xlsx', '自评表（已核）.xlsx'],
  ['自评表（已核）.xlsx', '自评表（已核）.xlsx'],
  ['2023.12 自评.表.xlsm', '2023.12 自评.表（已核）.xlsm'],
  ['自评表', '自评表（已核）.xlsx'],
  ['.xlsx', '.xlsx（已核）.xlsx'],
])('%s is saved as %s', (name, saved) => {
  expect(checkedName(name, '（已核）')).toBe(saved);
});
