import { describe, expect, test } from '@jest/globals';
import { derivedFigures } from '../../../src/core/figures/derived';
import { say } from '../../../src/core/messages/say';
import { defaultPolicy, policyById, presets } from '../../../src/core/policy/presets';
import type { Policy } from '../../../src/core/policy/schema';
import { reviewedSet } from '../../../src/core/build-reviewed-set';
import { toA1 } from '../../../src/core/workbook/cell-ref';
import { type CellChanges, cleanSet } from '../../support/clean-set';
import { exampleSetText } from '../../support/example-set';
import { workbookFromText } from '../../support/workbook-from-text';

const hunan = policyById('hunan')!;

function derived(text: string, policy: Policy = hunan) {
  const { forms } = reviewedSet(workbookFromText(text).workbook, policy);
  return derivedFigures(forms, policy);
}

/** `三公… of base-data: 54.77%`, one a figure; a figure that cannot be computed with its reason. */
const shown = (text: string, policy?: Policy) =>
  derived(text, policy).map(
    ({ id, form, display, trace }) => `${id} of ${form}: ${display ?? say('zh', trace)}`,
  );

test('the set as it was filed', () => {
  const figures = derived(exampleSetText);
  expect(
    figures.map(({ id, form, display, trace }) => [id, form, display, say('zh', trace)]),
  ).toEqual([
    [
      ...['three-public-control-rate', 'base-data', '54.77%'],
      '决算数 32.15 ÷ 预算数 58.7 = 54.77%',
    ],
    [...['operating-control-rate', 'base-data', '122.98%'], '决算数 619.82 ÷ 预算数 504 = 122.98%'],
    ['procurement-rate', 'base-data', '100.00%', '决算数 633 ÷ 预算数 633 = 100.00%'],
    [
      ...['budget-control-rate', 'overall', '8.79%'],
      '（全年预算数 5836.24 − 年初预算数 5364.7）÷ 年初预算数 5364.7 = 8.79%',
    ],
  ]);
  expect(figures[0]?.from.map(({ cell, label }) => `${toA1(cell)} ${label}`)).toEqual([
    ...['F7 决算数', 'D7 预算数'],
  ]);
});

test.each(presets.filter(({ id }) => id !== 'hunan').map((policy) => [policy.id, policy] as const))(
  '%s asks for none',
  (_, policy) => {
    expect(derived(exampleSetText, policy)).toEqual([]);
  },
);

describe('what cannot be computed is said, and what is not there is not', () => {
  const THREE = 'three-public-control-rate of base-data';
  const CHANGE = 'budget-control-rate of overall';
  const COMPLETION = 'budget-completion-rate of overall';
  test.each<[what: string, changes: CellChanges, id: string, expected: readonly string[]]>([
    ['as it is', {}, THREE, [`${THREE}: 54.77%`]],
    ['no budget', { '附件1!D7': '' }, THREE, [`${THREE}: 预算数（D7）没有填写，无法计算`]],
    [
      'a budget of 0',
      { '附件1!D7': '0' },
      THREE,
      [`${THREE}: 预算数（D7）为 0，不能作除数，没有比率可算`],
    ],
    [
      'in words',
      { '附件1!F7': '见说明' },
      THREE,
      [`${THREE}: 决算数（F7）填的是“见说明”，不是数，无法计算`],
    ],
    ['nothing filled in', { '附件1!D7': '', '附件1!F7': '—' }, THREE, []],
    ['no such line', { '附件1!A7': '其他经费' }, THREE, []],
    ['cut within the year', {}, CHANGE, [`${CHANGE}: -0.66%`]],
    ['not adjusted', { '附件2!E5': '5528.7' }, CHANGE, [`${CHANGE}: 0.00%`]],
    [
      'no initial budget',
      { '附件2!D5': '' },
      CHANGE,
      [`${CHANGE}: 年初预算数（D5）没有填写，无法计算`],
    ],
    ['no balance at year end', {}, COMPLETION, []],
    [
      'a balance at year end',
      { '附件1!A19': '年末结转结余', '附件1!F19': '549.242' },
      COMPLETION,
      [`${COMPLETION}: 90.00%`],
    ],
    [
      'a balance left blank',
      { '附件1!A19': '年末结余', '附件1!F19': '' },
      COMPLETION,
      [`${COMPLETION}: 年末结余（F19）没有填写，无法计算`],
    ],
  ])('%s', (_, changes, id, expected) => {
    const figures = shown(cleanSet(changes)).filter((figure) => figure.startsWith(id));
    expect(figures).toEqual(expected);
  });
});

test('a set without 附件2 has none of its rates', () => {
  expect(shown(cleanSet({}, ['附件2'])).filter((figure) => figure.includes('overall'))).toEqual([]);
});

test('the default policy has no list of them', () => {
  expect(defaultPolicy.derived).toBeUndefined();
});
