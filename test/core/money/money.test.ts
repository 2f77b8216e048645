import { describe, expect, test } from '@jest/globals';
import { Decimal } from '../../../src/core/amount/decimal';
import type { MoneyUnit } from '../../../src/core/amount/money-unit';
import { readText } from '../../../src/core/amount/reading';
import type { AmountField, Form } from '../../../src/core/forms/form';
import { apartByTenThousand } from '../../../src/core/amount/ten-thousand-apart';
import { inUnitOf, wan } from '../../../src/core/money/money';

/** Only the unit of a form counts here. */
const formIn = (unit: MoneyUnit | null) => ({ unit }) as Form;
const field = (text: string): AmountField => ({
  cell: { sheet: 'Sheet1', row: 0, column: 0 },
  reading: readText(text),
  formula: false,
});

describe('an amount in 万元', () => {
  test.each<[text: string, unit: MoneyUnit | null, expected: string | null]>([
    ['730.54', 'wan', '730.54'],
    ['7305400', 'yuan', '730.54'],
    ['730.54', null, '730.54'],
    ['7305400元', 'wan', '730.54'],
    ['730.54万元', 'yuan', '730.54'],
    ['-46.7', 'wan', '-46.7'],
    ['', 'wan', null],
    ['—', 'wan', null],
    ['若干', 'wan', null],
    ['50%', 'wan', null],
  ])('%s in a form of %s: %s', (text, unit, expected) => {
    expect(wan(formIn(unit), field(text))?.toFixed() ?? null).toBe(expected);
  });

  test.each<[text: string, unit: MoneyUnit | null, expected: string]>([
    ['730.54', 'wan', '1.5'],
    ['7305400', 'yuan', '15000'],
    ['7305400元', 'wan', '15000'],
    ['', 'yuan', '15000'],
  ])('1.5 万元 as a number in the unit of %s (%s): %s', (text, unit, expected) => {
    expect(inUnitOf(formIn(unit), field(text), new Decimal('1.5')).toFixed()).toBe(expected);
  });

  test('a field that the form does not have', () => {
    expect(wan(formIn('wan'), null)).toBeNull();
    expect(wan(formIn('wan'), undefined)).toBeNull();
  });
});

describe('10,000 times apart', () => {
  test.each<[a: string, b: string, expected: boolean]>([
    ['730.54', '7305400', true],
    ['7305400', '730.54', true],
    ['0.48', '4812', true],
    ['730.54', '7305423.17', true],
    ['-730.54', '-7305400', true],
    ['730.54', '7405400', false],
    ['730.54', '730540', false],
    ['730.54', '730.54', false],
    ['0', '0', false],
    ['0', '7305400', false],
    ['730.54', '-7305400', false],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(apartByTenThousand(new Decimal(a), new Decimal(b))).toBe(expected);
  });
});
