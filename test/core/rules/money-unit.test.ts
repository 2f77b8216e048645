import { describe, expect, test } from '@jest/globals';
import { moneyUnit } from '../../../src/core/rules/money-unit';
import { type CellChanges, cleanSet } from '../../support/clean-set';
import { exampleSetText } from '../../support/example-set';
import { reviewed } from '../../support/reviewed-file';
import { runRule } from '../../support/run-rule';
import { workbookFromText } from '../../support/workbook-from-text';

const lines = (text: string) =>
  runRule(moneyUnit, text).map(({ cell, expected }) => `${cell} ${String(expected)}`);

/** 附件3-1 in 元 under its heading of 万元. */
const PROJECT_IN_YUAN: CellChanges = {
  ...{ '附件3-1!D6': '7600000', '附件3-1!E6': '7305400', '附件3-1!F6': '7305400' },
  ...{ '附件3-1!D7': '7600000', '附件3-1!E7': '7305400', '附件3-1!F7': '7305400' },
};
const PAID_IN_YUAN: CellChanges = {
  ...{ '附件3-1!E6': '7305400', '附件3-1!F6': '7305400' },
  ...{ '附件3-1!E7': '7305400', '附件3-1!F7': '7305400' },
};
const YUAN_HEADING: CellChanges = { '附件3-1!A5': '项目资金（元）' };

describe('元 and 万元 mixed up', () => {
  test.each<[what: string, changes: CellChanges, expected: readonly string[]]>([
    ['nothing of the kind', {}, []],
    ['a form in 元 under 万元: once', PROJECT_IN_YUAN, ['附件3-1!D6 760']],
    ['a form in 元 under 元', { ...PROJECT_IN_YUAN, ...YUAN_HEADING }, []],
    ['a form in 万元 under 元', YUAN_HEADING, ['附件3-1!D6 7600000']],
    [
      'the outturn alone',
      { '附件3-1!F6': '7305400', '附件3-1!F7': '7305400' },
      ['附件3-1!F6 730.54', '附件3-1!F7 730.54'],
    ],
    [
      'the budget alone',
      { '附件3-1!E6': '7305400', '附件3-1!E7': '7305400' },
      ['附件3-1!E6 730.54', '附件3-1!E7 730.54'],
    ],
    ['one total beside its source', { '附件3-1!F6': '7305400' }, ['附件3-1!F6 730.54']],
    ['one source beside its total', { '附件3-1!D7': '7600000' }, ['附件3-1!D7 760']],
    ['a line of 附件1', { '附件1!F14': '7305400' }, ['附件1!F14 730.54']],
    ['a total of 附件1', { '附件1!F13': '8237200' }, ['附件1!F13 823.72']],
    [
      'the funds of 附件2',
      { '附件2!E5': '54924200', '附件2!F5': '54924200', '附件2!D5': '55287000' },
      ['附件2!D5 5528.7', '附件2!E5 5492.42', '附件2!F5 5492.42'],
    ],
    [
      'budget and outturn of 附件2, beside its splits',
      { '附件2!E5': '54924200', '附件2!F5': '54924200' },
      ['附件2!E5 5492.42', '附件2!F5 5492.42'],
    ],
    [
      'a split of 附件2 beside its totals',
      { '附件2!B7': '其中：  一般公共预算：54924200' },
      ['附件2!B7 5492.42'],
    ],
    [
      'budget and outturn of a project, beside its initial budget',
      PAID_IN_YUAN,
      ['附件3-1!E6 730.54', '附件3-1!F6 730.54'],
    ],
    ['with its unit in the cell', { '附件3-1!F6': '7305400元', '附件3-1!F7': '7305400元' }, []],
    ['other differences are not ours', { '附件3-1!F6': '7305.4', '附件3-1!F7': '7305.4' }, []],
    ['zeros', { '附件3-1!F6': '0', '附件3-1!F7': '0' }, []],
  ])('%s', (_what, changes, expected) => {
    expect(lines(cleanSet(changes))).toEqual(expected);
  });

  test('all of 附件1 in 元', () => {
    const money = /(?<=^(?!# ).*\| )\d+(?:\.\d+)?(?= |$)/gm;
    const inYuan = (sheet: string) =>
      sheet.replace(/^(?:三公|\d、|其中|公车|项目支出：|公用|政府|部门).*$/gm, (line) =>
        line.replace(money, (amount) => String(Math.round(Number(amount) * 10_000))),
      );
    const [first = '', ...rest] = cleanSet().split(/^(?=# 附件2$)/m);
    expect(inYuan(first)).toContain('11010800');
    expect(lines(inYuan(first) + rest.join(''))).toEqual(['附件1!D14 760']);
  });
});

test('the sentence', () => {
  const [found] = runRule(moneyUnit, cleanSet(PROJECT_IN_YUAN));
  expect(found?.text).toBe(
    'D6 “年度资金总额”年初预算数为 7600000，与 附件1!D14 的 760 恰好差一万倍，可能是元、万元混用；按万元应为 760，请核对。',
  );
  expect(found?.severity).toBe('warning');
  expect(found?.fix).toBeNull();
});

test.each<[what: string, changes: CellChanges, sentence: string]>([
  [
    'beside a sum',
    { '附件2!E5': '54924200', '附件2!F5': '54924200', '附件2!D5': '55287000' },
    'D5 “年度资金总额”年初预算数为 55287000，与 附件1!D19 等几处合计的 5528.7 恰好差一万倍，可能是元、万元混用；按万元应为 5528.7，请核对。',
  ],
  [
    'where the factor is another',
    PAID_IN_YUAN,
    'E6 “年度资金总额”全年预算数为 7305400，与 D6 的 760 相差上千倍，可能是元、万元混用；换成另一单位为 730.54，请核对。',
  ],
])('the sentence %s', (_what, changes, sentence) => {
  expect(runRule(moneyUnit, cleanSet(changes)).map(({ text }) => text)).toContain(sentence);
});

test('no other rule speaks of amounts in the other unit', () => {
  const { findings } = reviewed(workbookFromText(cleanSet(PAID_IN_YUAN)).workbook);
  expect([...new Set(findings.map(({ rule }) => rule))]).toEqual(['money-unit']);
});

test('the set as it was filed', () => {
  expect(lines(exampleSetText)).toEqual([]);
});
