import { expect, test } from '@jest/globals';
import { defaultPolicy } from '../../../src/core/policy/presets';
import { reviewedSet } from '../../../src/core/build-reviewed-set';
import { filedSets } from '../../../src/core/filing/filed-sets';
import { cleanSet } from '../../support/clean-set';
import { workbookFromText } from '../../support/workbook-from-text';

/** The sheets of each set, and whether it is complete. */
const setsOf = (text: string) =>
  filedSets(reviewedSet(workbookFromText(text).workbook, defaultPolicy)).map(
    ({ baseData, overall, projects, complete }) =>
      `${[...baseData, ...overall, ...projects].map(({ sheet }) => sheet).join()} ${String(complete)}`,
  );

/** The clean set as another unit filed it, its sheets named 乙…. */
const other = (unit = '示例区统计局') =>
  cleanSet().replaceAll('示例区市场监督管理局', unit).replaceAll('# 附件', '# 乙');

test('one set', () => {
  expect(setsOf(cleanSet())).toEqual(['附件1,附件2,附件3-1,附件3-2 true']);
});

test('one 附件1 and one 附件2 are one set whatever their headers say', () => {
  expect(setsOf(cleanSet({ '附件2!B3': '示例区工商局' }))).toEqual([
    '附件1,附件2,附件3-1,附件3-2 true',
  ]);
});

test('two units', () => {
  expect(setsOf(`${cleanSet()}\n${other()}`)).toEqual([
    '附件1,附件2,附件3-1,附件3-2 true',
    '乙1,乙2,乙3-1,乙3-2 true',
  ]);
});

test('two years', () => {
  const last = other('示例区市场监督管理局').replace(/2023年度/g, '2022年度');
  expect(setsOf(`${cleanSet()}\n${last}`)).toEqual([
    '附件1,附件2,附件3-1,附件3-2 true',
    '乙1,乙2,乙3-1,乙3-2 true',
  ]);
});

test('a project form that may belong to either', () => {
  expect(setsOf(`${cleanSet({ '附件3-2!G4': '' })}\n${other()}`)).toEqual([
    '附件1,附件2,附件3-1 false',
    '乙1,乙2,乙3-1,乙3-2 false',
  ]);
});
