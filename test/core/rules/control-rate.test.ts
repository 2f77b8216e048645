import { describe, expect, test } from '@jest/globals';
import { controlRate } from '../../../src/core/rules/control-rate';
import { type CellChanges, cleanSet } from '../../support/clean-set';
import { runRule } from '../../support/run-rule';

/** 附件1: B5 编制数 301, D5 在职人数 263, F5 控制率 87.38%. */
describe('控制率', () => {
  test.each<[what: string, changes: CellChanges, expected: readonly string[]]>([
    ['as computed', {}, []],
    ['one digit off', { '附件1!F5': '87.37%' }, ['differs 87.38%']],
    ['fewer decimals', { '附件1!F5': '87%' }, []],
    ['fewer decimals, cut off', { '附件1!F5': '87.3%' }, ['differs 87.38%']],
    ['a fraction with a percent format', { '附件1!F5': '0.8737 [0.00%]' }, ['differs 87.38%']],
    ['points without a percent sign', { '附件1!F5': '87.38' }, []],
    ['blank', { '附件1!F5': '' }, []],
    ['no posts', { '附件1!B5': '0' }, ['input-zero null']],
    ['posts left blank', { '附件1!B5': '' }, ['input-blank null']],
    ['staff left blank', { '附件1!D5': '' }, ['input-blank null']],
    ['nobody, and a rate of 0', { '附件1!B5': '0', '附件1!D5': '0', '附件1!F5': '0.00%' }, []],
    ['posts in words', { '附件1!B5': '见文件' }, []],
    ['a rate in words', { '附件1!F5': '达标' }, []],
    ['posts and staff with their unit', { '附件1!B5': '301人', '附件1!D5': '263人' }, []],
  ])('%s', (_what, changes, expected) => {
    const found = runRule(controlRate, cleanSet(changes));
    expect(found.map((finding) => `${finding.case} ${String(finding.expected)}`)).toEqual(expected);
    expect(found.every(({ cell, severity }) => cell === '附件1!F5' && severity === 'error')).toBe(
      true,
    );
  });
});

test('the sentence names cell, value, correction and why', () => {
  const [found] = runRule(controlRate, cleanSet({ '附件1!F5': '87.37%' }));
  expect(found?.text).toBe(
    'F5 控制率为 87.37%，应为 87.38%（在职人数 263 ÷ 编制数 301 = 87.38%）。',
  );
  expect(found?.fix).toEqual({ cell: '附件1!F5', value: '87.38%' });
  expect(found?.related).toEqual(['附件1!D5', '附件1!B5']);
});

test('a formula that is wrong is not replaced', () => {
  const [found] = runRule(controlRate, cleanSet({ '附件1!F5': '=B5/D5 → 1.144486692 [0.00%]' }));
  expect(found?.case).toBe('differs');
  expect(found?.fix).toBeNull();
});
