import { describe, expect, test } from '@jest/globals';
import { scoreOverWeight } from '../../../src/core/rules/score-over-weight';
import { type CellChanges, cleanSet } from '../../support/clean-set';
import { runRule } from '../../support/run-rule';

/** 附件3-1: G6/I6 execution 10/10, G13/H13 25/25, H15 ……, G18/H18 total 100/100. */
describe('a score outside 0…分值', () => {
  test.each<[what: string, changes: CellChanges, expected: readonly string[]]>([
    ['within', {}, []],
    ['0', { '附件3-1!H13': '0' }, []],
    ['an indicator above', { '附件3-1!H13': '25.5' }, ['H13 over 0–25']],
    ['an indicator below 0', { '附件3-1!H13': '-2' }, ['H13 negative 0–25']],
    ['below 0 without a weight', { '附件3-1!G13': '', '附件3-1!H13': '-2' }, ['H13 negative ≥0']],
    ['above an unknown weight', { '附件3-1!G13': '', '附件3-1!H13': '26' }, []],
    ['the execution rate’s', { '附件3-1!I6': '11.2' }, ['I6 over 0–10']],
    ['the total', { '附件3-1!H18': '1000' }, ['H18 over 0–100']],
    ['the total with a line', { '附件3-1!H13': '52', '附件3-1!H18': '127' }, ['H13 over 0–25']],
    [
      'the total beside a line',
      { '附件3-1!H13': '52', '附件3-1!H18': '1270' },
      ['H13 over 0–25', 'H18 over 0–100'],
    ],
    ['a placeholder: placeholder-scored speaks', { '附件3-1!G15': '5', '附件3-1!H15': '6' }, []],
    [
      'a weight by formula',
      { '附件3-1!G13': '=50/3 → 16.6666666666667', '附件3-1!H13': '16.67' },
      [],
    ],
    ['-0', { '附件3-1!H13': '-0' }, []],
    ['text', { '附件3-1!H13': '满分' }, []],
    ['a number with its unit', { '附件3-1!H13': '26分' }, ['H13 over 0–25']],
  ])('%s', (_what, changes, expected) => {
    expect(
      runRule(scoreOverWeight, cleanSet(changes)).map(
        (found) => `${found.cell.replace('附件3-1!', '')} ${found.case} ${String(found.expected)}`,
      ),
    ).toEqual(expected);
  });
});

test('the sentence', () => {
  const [found] = runRule(scoreOverWeight, cleanSet({ '附件3-1!H13': '52' }));
  expect(found?.text).toBe('H13 “食品安全抽检”得分为 52，超过分值 25，应在 0 至 25 之间。');
  expect(found?.related).toEqual(['附件3-1!G13']);
});
