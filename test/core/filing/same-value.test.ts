import { expect, test } from '@jest/globals';
import { differInValue } from '../../../src/core/filing/same-value';

test.each<[a: string, b: string, differ: boolean]>([
  ['≥1500批次', '≥1580批次', true],
  ['≥ 1500批次', '≥1500', false],
  ['≧1500批次', '不少于1500批次', false],
  ['1.5万件', '15000件', false],
  ['1.96万件', '19578件', false],
  ['1.9万件', '19578件', true],
  ['1.5万件', '1.6万件', true],
  ['≥90%', '≤90%', true],
  ['90%', '≥90%', false],
  ['500万元', '5000000元', false],
  ['500万元', '600万元', true],
  ['80%-90%', '80%-95%', true],
  ['80%-90%', '80%~90%', false],
  ['80%-90%', '≥80%', false],
  ['200余人', '250人', false],
  ['15天', '15件', false],
  ['≥90%', '良好', false],
  ['不断改善', '持续改善', false],
  ['', '≥90%', false],
])('%s, %s', (a, b, differ) => {
  expect([differInValue(a, b), differInValue(b, a)]).toEqual([differ, differ]);
});
