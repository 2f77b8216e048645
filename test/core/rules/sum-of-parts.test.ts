import { describe, expect, test } from '@jest/globals';
import { sumOfParts } from '../../../src/core/rules/sum-of-parts';
import { type CellChanges, cleanSet } from '../../support/clean-set';
import { exampleSetText } from '../../support/example-set';
import { runRule } from '../../support/run-rule';

const lines = (text: string) =>
  runRule(sumOfParts, text).map(
    ({ cell, severity, case: which, expected }) =>
      `${cell} ${severity} ${which} ${String(expected)}`,
  );

/**
 * 附件1, column B: B7 三公 137.59 = B8 公务用车 137.11 (B9 购置 90.41 + B10 运行维护 46.7) + B11 出国 + B12 接待 0.48; B13 项目支出
 * 1147.78 = B14 1101.08 + B15 46.7. Column D: D7 58.7 = D8 56.7 + D11 2.
 */
describe('附件1', () => {
  test.each<[what: string, changes: CellChanges, expected: readonly string[]]>([
    ['adds up, blanks adding nothing', {}, []],
    ['a total that does not', { '附件1!B7': '137.95' }, ['附件1!B7 error differs 137.59']],
    ['a part that does not', { '附件1!B12': '0.84' }, ['附件1!B7 error differs 137.95']],
    [
      'a subtotal wrong, the total right',
      { '附件1!B8': '173.11' },
      ['附件1!B8 error differs 137.11'],
    ],
    [
      'a total with its wrong subtotal',
      { '附件1!B8': '173.11', '附件1!B7': '173.59' },
      ['附件1!B8 error differs 137.11'],
    ],
    ['a subtotal left blank', { '附件1!B8': '' }, ['附件1!B8 warning blank 137.11']],
    ['a total left blank', { '附件1!B13': '' }, ['附件1!B13 warning blank 1147.78']],
    ['a dash for a total', { '附件1!B13': '—' }, ['附件1!B13 warning blank 1147.78']],
    ['a total of zeros left blank', { '附件1!B13': '', '附件1!B14': '0', '附件1!B15': '0' }, []],
    ['all blank', { '附件1!B13': '', '附件1!B14': '', '附件1!B15': '' }, []],
    ['a total without parts', { '附件1!B14': '', '附件1!B15': '' }, []],
    ['text among the parts: not-a-number speaks', { '附件1!B14': '约1100' }, []],
    ['an error among the parts', { '附件1!B14': '#REF!' }, []],
    ['a total in words', { '附件1!B13': '见附表' }, []],
    ['a total of fewer decimals', { '附件1!B13': '1148' }, []],
    [
      'a total of fewer decimals, wrong',
      { '附件1!B13': '1147' },
      ['附件1!B13 error differs 1147.78'],
    ],
    ['separators', { '附件1!B13': '1,147.78', '附件1!B14': '1,101.08' }, []],
    ['a part in 元', { '附件1!B15': '467000元' }, []],
    [
      'shown parts add up, stored ones not quite',
      {
        '附件1!B13': '1147.79 [0.00]',
        '附件1!B14': '1101.084 [0.00]',
        '附件1!B15': '46.707 [0.00]',
      },
      [],
    ],
    ['元 for 万元: money-unit speaks', { '附件1!B14': '11010800' }, []],
    ['其中 items need not add up', { '附件1!B17': '1' }, []],
    ['negative parts', { '附件1!B14': '-46.7', '附件1!B13': '0' }, []],
  ])('%s', (_what, changes, expected) => {
    expect(lines(cleanSet(changes))).toEqual(expected);
  });
});

/** 附件3-1: D6/E6/F6 total 760/730.54/730.54; row 7 当年财政拨款 the same; rows 8, 9 blank. */
describe('the funds and their sources', () => {
  test.each<[what: string, changes: CellChanges, expected: readonly string[]]>([
    ['a source short', { '附件3-1!E7': '700' }, ['附件3-1!E6 error differs 700']],
    ['made up by another source', { '附件3-1!E7': '700', '附件3-1!E8': '30.54' }, []],
    [
      'each column for itself',
      { '附件3-1!D7': '700', '附件3-1!F7': '700' },
      ['附件3-1!D6 error differs 700', '附件3-1!F6 error differs 700'],
    ],
    ['no sources filled in', { '附件3-1!D7': '', '附件3-1!E7': '', '附件3-1!F7': '' }, []],
    ['a total left blank', { '附件3-1!E6': '' }, ['附件3-1!E6 warning blank 730.54']],
    ['text among the sources', { '附件3-1!E8': '上年结转' }, []],
  ])('%s', (_what, changes, expected) => {
    expect(lines(cleanSet(changes))).toEqual(expected);
  });

  test('a single source may be one of several', () => {
    expect(
      lines(`
项目支出名称 | | 业务工作经费
项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 自评得分
 | 年度资金总额 | 50 | 50 | 50 | 10 | 100% | 10
 | 其中：当年财政拨款 | 40 | 40 | 40`),
    ).toEqual([]);
  });
});

/** 附件2: D5 5528.7, E5 = F5 = 5492.42; B7 一般公共预算：5492.42; F7 基本支出：4668.7, F8 项目支出：823.72. */
// Beside 附件1 an item that contradicts it is cross-form’s.
describe('the splits of the funds', () => {
  test.each<[what: string, changes: CellChanges, expected: readonly string[]]>([
    [
      'by revenue wrong',
      { '附件2!B7': '其中：一般公共预算：5429.42' },
      ['附件2!B7 error split-differs 5492.42'],
    ],
    [
      'by expenditure wrong',
      { '附件2!F8': '项目支出：832.72' },
      ['附件2!F7 error split-differs 5492.42'],
    ],
    [
      'another source makes it up',
      { '附件2!B7': '其中：一般公共预算：5400', '附件2!B8': '政府性基金拨款：92.42' },
      [],
    ],
    [
      'both wrong and alike: one finding',
      { '附件2!B7': '其中：一般公共预算：5429.42', '附件2!F8': '项目支出：760.72' },
      ['附件2!B7 error split-differs 5492.42'],
    ],
    ['of the outturn, both', { '附件2!E5': '5600' }, []],
    [
      'one of the adjusted, one of the initial budget',
      { '附件2!B7': '其中：一般公共预算：5528.7' },
      ['附件2!B7 error splits-differ 5492.42'],
    ],
    [
      'blank splits',
      {
        '附件2!B7': '其中：一般公共预算：',
        '附件2!F7': '其中：基本支出：',
        '附件2!F8': '项目支出：',
      },
      [],
    ],
    ['one split blank', { '附件2!B7': '其中：一般公共预算：' }, []],
  ])('%s', (_what, changes, expected) => {
    expect(lines(cleanSet(changes, ['附件1', '附件3-1', '附件3-2']))).toEqual(expected);
  });
});

test('the sentences, and a fix only for a blank total', () => {
  const [differs] = runRule(sumOfParts, cleanSet({ '附件1!D7': '57.8' }));
  expect(differs?.text).toBe(
    'D7 “三公经费”2023年预算数为 57.8，各项合计为 58.7（56.7 + 2），请核对合计和明细。',
  );
  expect(differs?.related).toEqual(['附件1!D8', '附件1!D11']);
  expect(differs?.fix).toBeNull();
  const [blank] = runRule(sumOfParts, cleanSet({ '附件1!D7': '' }));
  expect(blank?.text).toBe('D7 “三公经费”2023年预算数没有填写，按各项合计应为 58.7（56.7 + 2）。');
  expect(blank?.fix).toEqual({ cell: '附件1!D7', value: '58.7' });
  const [split] = runRule(sumOfParts, cleanSet({ '附件2!F8': '项目支出：832.72' }, ['附件1']));
  expect(split?.text).toBe(
    'F7 按支出性质分的各项合计为 5501.42，与年度资金总额（E5 全年预算数）5492.42 不一致。',
  );
});

test('the set as it was filed adds up', () => {
  expect(lines(exampleSetText)).toEqual([]);
});
