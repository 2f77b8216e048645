import { describe, expect, test } from '@jest/globals';
import { investmentControlRate } from '../../../src/core/rules/investment-control-rate';
import { type CellChanges, cleanSet } from '../../support/clean-set';
import { runRule } from '../../support/run-rule';

const building = (budget: string, actual: string, rate: string): CellChanges => ({
  ...{ '附件1!E21': budget, '附件1!F21': actual, '附件1!G21': rate },
});

describe('投资概算控制率', () => {
  test.each<[what: string, changes: CellChanges, expected: readonly string[]]>([
    ['no building', {}, []],
    ['as computed', building('1250', '1188.75', '95.10%'), []],
    ['one digit off', building('1250', '1188.75', '95.01%'), ['附件1!G21 differs 95.10%']],
    ['over the estimate', building('600', '624', '104%'), []],
    ['upside down', building('600', '624', '96.15%'), ['附件1!G21 differs 104.00%']],
    ['元 beside 万元', building('600', '6240000元', '104%'), []],
    ['no estimate', building('', '624', '100%'), ['附件1!G21 input-blank null']],
    ['no outlay', building('600', '', '100%'), ['附件1!G21 input-blank null']],
    ['an estimate in words', building('待批', '624', '100%'), []],
  ])('%s', (_what, changes, expected) => {
    expect(
      runRule(investmentControlRate, cleanSet(changes)).map(
        (found) => `${found.cell} ${found.case} ${String(found.expected)}`,
      ),
    ).toEqual(expected);
  });
});
