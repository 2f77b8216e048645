import { describe, expect, test } from '@jest/globals';
import { defaultPolicy } from '../../../src/core/policy/presets';
import { sameIndicator } from '../../../src/core/rules/same-indicator';
import { type CellChanges, cleanSet } from '../../support/clean-set';
import { exampleSetText } from '../../support/example-set';
import { runRule } from '../../support/run-rule';

const found = (text: string, policy = defaultPolicy) =>
  runRule(sameIndicator, text, policy).map(
    ({ cell, case: which, related }) => `${cell} ${which} ${related.join()}`,
  );

/** 食品安全抽检 stands in 附件2 (row 13) and in 附件3-1 (row 13). */
describe('one indicator in 附件2 and in one project form', () => {
  test.each<[what: string, changes: CellChanges, expected: readonly string[]]>([
    ['the same', {}, []],
    ['another target', { '附件3-1!E13': '≥1580批次' }, ['附件3-1!E13 target 附件2!E13']],
    ['another actual', { '附件3-1!F13': '1580批次' }, ['附件3-1!F13 actual 附件2!F13']],
    [
      'both',
      { '附件3-1!E13': '≥1580批次', '附件3-1!F13': '1580批次' },
      ['附件3-1!E13 target 附件2!E13', '附件3-1!F13 actual 附件2!F13'],
    ],
    ['the contrary sign', { '附件3-1!E13': '≤1500批次' }, ['附件3-1!E13 target 附件2!E13']],
    ['written otherwise', { '附件3-1!E13': '不少于1500批次' }, []],
    ['without unit', { '附件3-1!E13': '1500' }, []],
    ['in 万', { '附件2!E13': '≥0.15万批次' }, []],
    ['rounded to 万', { '附件2!F13': '0.158万批次' }, []],
    ['a vague number', { '附件3-1!F13': '1500余批次' }, []],
    ['in words', { '附件3-1!F13': '按计划完成' }, []],
    ['a copied bound', { '附件3-1!F13': '≥1500批次' }, []],
    ['blank', { '附件3-1!F13': '' }, []],
    [
      'a name with numbering',
      { '附件3-1!D13': '★指标1：食品安全抽检 ', '附件3-1!F13': '1' },
      ['附件3-1!F13 actual 附件2!F13'],
    ],
    ['another name', { '附件3-1!D13': '食品快检', '附件3-1!F13': '1' }, []],
  ])('%s', (_what, changes, expected) => {
    expect(found(cleanSet(changes))).toEqual(expected);
  });
});

/** One name written in the ways of 附件2 and of 附件3. */
test.each([
  ...[
    '1、食品安全抽检',
    '1.食品安全抽检',
    '（1）食品安全抽检',
    '(一)食品安全抽检',
    '一、食品安全抽检',
  ],
  ...['①食品安全抽检', '第一、食品安全抽检', '1.1 食品安全抽检', '▲食品安全抽检', '食品安全抽检：'],
  ...['指标2：食品安全抽检', '其中：食品安全抽检', '“食品安全”抽检', '食品\u200B安全抽检'],
])('附件3-1!D13 %j is the 食品安全抽检 of 附件2!D13, with other targets in E13', (name) => {
  const changes = { '附件3-1!D13': name, '附件3-1!E13': '≥1580批次' };
  expect(found(cleanSet(changes))).toEqual(['附件3-1!E13 target 附件2!E13']);
  const both = { ...changes, '附件2!D13': `3、${name}` };
  expect(found(cleanSet(both))).toEqual(['附件3-1!E13 target 附件2!E13']);
});

test('where two projects have it, neither need be that of 附件2', () => {
  const changes = {
    '附件3-2!D13': '食品安全抽检',
    '附件3-2!E13': '≥80批次',
    '附件3-2!F13': '90批次',
  };
  expect(found(cleanSet({ ...changes, '附件3-1!F13': '1494批次' }))).toEqual([]);
});

test.each(['服务对象满意度', '项目总成本', '按时完成率', '资金到位率', '验收合格率'])(
  'any form has its own %s',
  (name) => {
    const changes = { '附件2!D13': name, '附件3-1!D13': name, '附件3-1!F13': '1' };
    expect(found(cleanSet(changes))).toEqual([]);
  },
);

test('the policy names indicators that are one', () => {
  const policy = {
    ...defaultPolicy,
    sameIndicators: [['食品安全抽检', '农产品、食品、餐饮、生产食品抽检批次']],
  };
  expect(found(exampleSetText)).toEqual([]);
  expect(found(exampleSetText, policy)).toEqual([
    '附件3-1!E13 target 附件2!E20',
    '附件3-1!F13 actual 附件2!F20',
  ]);
});
