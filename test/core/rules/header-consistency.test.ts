import { describe, expect, test } from '@jest/globals';
import { crossForm } from '../../../src/core/rules/cross-form';
import { headerConsistency } from '../../../src/core/rules/header-consistency';
import { type CellChanges, cleanSet } from '../../support/clean-set';
import { exampleSetText } from '../../support/example-set';
import { runRule } from '../../support/run-rule';

const found = (text: string) =>
  runRule(headerConsistency, text).map(({ cell, case: which, expected }) => [
    cell,
    which,
    expected,
  ]);

const UNIT = '示例区市场监督管理局';

describe('unit and year', () => {
  test.each<[what: string, changes: CellChanges, expected: readonly unknown[]]>([
    ['the same throughout', {}, []],
    ['white space and brackets', { '附件2!B3': '示例区 市场监督管理局' }, []],
    ['a blank unit', { '附件2!B3': '' }, []],
    ['another unit in 附件2', { '附件2!B3': '示例区工商局' }, [['附件2!B3', 'unit', UNIT]]],
    ['another unit in 附件1', { '附件1!B3': '示例区工商局' }, [['附件1!B3', 'unit', UNIT]]],
    [
      'a project carried out by another unit',
      { '附件3-2!G4': '示例区检验中心' },
      [['附件3-2!G4', 'implementing-unit', UNIT]],
    ],
    [
      'last year’s title',
      { '附件3-1!A2': '2022年度项目支出绩效自评表' },
      [['附件3-1!A2', 'year', '2023']],
    ],
    ['no year', { '附件3-1!A2': '项目支出绩效自评表' }, []],
    [
      'last year’s columns in 附件1',
      { '附件1!B6': '2021年决算数', '附件1!D6': '2022年预算数', '附件1!F6': '2022年决算数' },
      [
        ['附件1!B6', 'period', '2022年决算数'],
        ['附件1!D6', 'period', '2023年预算数'],
        ['附件1!F6', 'period', '2023年决算数'],
      ],
    ],
    [
      'columns named by words',
      { '附件1!B6': '上年决算数', '附件1!D6': '本年预算数', '附件1!F6': '本年决算数' },
      [],
    ],
  ])('%s', (_what, changes, expected) => {
    const text = cleanSet(changes).replace(/实施单位 \| 示例/g, '实施单位 | 示例');
    expect(found(text)).toEqual(expected);
  });
});

describe('a year of a money column that was not brought up to date', () => {
  test.each<[heading: string, expected: readonly string[]]>([
    ['2022年决算数 | | 2022年预算数 | | 2023年决算数', ['附件1!D6 2023年预算数']],
    ['2022年决算数 | | 2023年预算数 | | 2022年决算数', ['附件1!F6 2023年决算数']],
    ['2023年决算数 | | 2023年预算数 | | 2023年决算数', ['附件1!B6 2022年决算数']],
    [
      '2021年决算数 | | 2022年预算数 | | 2022年决算数',
      ['附件1!B6 2022年决算数', '附件1!D6 2023年预算数', '附件1!F6 2023年决算数'],
    ],
    ['上年决算数 | | 本年预算数 | | 本年决算数', []],
  ])('%s', (heading, expected) => {
    const text = cleanSet().replace('2022年决算数 | | 2023年预算数 | | 2023年决算数', heading);
    expect(
      runRule(headerConsistency, text).map(({ cell, expected: due }) => `${cell} ${due ?? ''}`),
    ).toEqual(expected);
    // The columns are held against the other forms all the same.
    const wrong = text.replace(
      '1、业务工作经费 | 1101.08 | | 760 |',
      '1、业务工作经费 | 1101.08 | | 761 |',
    );
    expect(runRule(crossForm, wrong).map(({ cell }) => cell)).toContain('附件1!D14');
  });
});

test('of two forms that differ the first one counts', () => {
  const text = cleanSet({ '附件2!B3': '示例区工商局' }, ['附件3-1', '附件3-2']);
  expect(found(text)).toEqual([['附件2!B3', 'unit', UNIT]]);
});

test('project forms alone may be of several units', () => {
  const text = cleanSet({ '附件3-2!G4': '示例区检验中心' }, ['附件1', '附件2']);
  expect(found(text)).toEqual([]);
});

test('several sets in one workbook are of several units', () => {
  const other = cleanSet()
    .replaceAll(UNIT, '示例区统计局')
    .replaceAll('2023年', '2022年')
    .replaceAll('# 附件', '# 统计局附件');
  const shifted = other.replace('2022年决算数 | | 2022年', '2021年决算数 | | 2022年');
  expect(found(`${cleanSet()}\n${shifted}`)).toEqual([]);
});

test('the set as it was filed', () => {
  expect(found(exampleSetText)).toEqual([]);
});
