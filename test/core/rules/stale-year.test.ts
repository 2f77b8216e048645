import { expect, test } from '@jest/globals';
import { staleYear } from '../../../src/core/rules/stale-year';
import { cleanSet } from '../../support/clean-set';
import { exampleSetText } from '../../support/example-set';
import { runRule } from '../../support/run-rule';

const found = (text: string) => runRule(staleYear, text).map(({ cell, actual }) => [cell, actual]);

test.each<[what: string, from: string, to: string, expected: readonly unknown[]]>([
  ['nothing', '', '', []],
  ['staff', '2023年实际在职人数', '2022年实际在职人数', [['附件1!D4', '2022年实际在职人数']]],
  [
    'buildings',
    '(2023年完工项目)',
    '(2021年完工项目)',
    [['附件1!A20', '楼堂馆所控制情况(2021年完工项目)']],
  ],
  ['a target', '≥1500批次', '2022年底≥1500批次', [['附件3-1!E13', '2022年底≥1500批次']]],
  ['an actual', '1584批次', '1584批次(2022年)', [['附件3-1!F13', '1584批次(2022年)']]],
  ['a comparison', '1584批次', '1584批次,比2022年多84批次', []],
  ['a span of years', '1584批次', '2021年-2022年1584批次', []],
  ['a later year', '1584批次', '2024年1584批次', []],
  ['a document of another year', '1584批次', '按〔2022〕12号1584批次', []],
])('%s', (_what, from, to, expected) => {
  const sheets = cleanSet().split(/^(?=# )/m);
  const text = sheets
    .map((sheet) => (sheet.startsWith('# 附件2') ? sheet : sheet.replace(from, to)))
    .join('');
  expect(found(text)).toEqual(expected);
});

test('the set as it was filed', () => {
  expect(found(exampleSetText)).toEqual([]);
});
