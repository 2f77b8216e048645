import { describe, expect, test } from '@jest/globals';
import { areaControlRate } from '../../../src/core/rules/area-control-rate';
import { type CellChanges, cleanSet } from '../../support/clean-set';
import { runRule } from '../../support/run-rule';

const building = (area: string, actual: string, rate: string): CellChanges => ({
  ...{ '附件1!B21': area, '附件1!C21': actual, '附件1!D21': rate },
});

describe('规模控制率', () => {
  test.each<[what: string, changes: CellChanges, expected: readonly string[]]>([
    ['no building', {}, []],
    ['as computed', building('2600', '2580', '99.23%'), []],
    ['one digit off', building('2600', '2580', '99.24%'), ['附件1!D21 differs 99.23%']],
    ['never rounded up to 100%', building('3000', '2999.9', '100%'), []],
    ['short of 100% by more', building('3000', '2990', '100%'), ['附件1!D21 differs 99.67%']],
    ['over the approval', building('2000', '2100', '105%'), []],
    ['upside down', building('2000', '2100', '95.24%'), ['附件1!D21 differs 105.00%']],
    ['with units', building('2600m²', '2580㎡', '99.23%'), []],
    ['nothing approved', building('0', '2100', '100%'), ['附件1!D21 input-zero null']],
    ['nothing approved, nothing built', building('0', '0', '0.00%'), []],
    ['dashes', building('—', '—', '—'), []],
  ])('%s', (_what, changes, expected) => {
    expect(
      runRule(areaControlRate, cleanSet(changes)).map(
        (found) => `${found.cell} ${found.case} ${String(found.expected)}`,
      ),
    ).toEqual(expected);
  });
});
