import { expect, test } from '@jest/globals';
import { readCell, readText } from '../../../src/core/amount/reading';
import { showReading } from '../../../src/core/amount/show-reading';

test.each([
  ['text of a percent', readText('56.70%'), '56.70%'],
  ['text of a number', readText('5,836.240'), '5836.240'],
  ['a dash', readText('—'), '—'],
  ['words', readText('基本完成'), '基本完成'],
  ['blank', readText(''), null],
  ['a formula never calculated', { kind: 'uncalculated' }, null],
  ['an error', { kind: 'error', text: '#DIV/0!' }, '#DIV/0!'],
  [
    'a number with a format',
    readCell({ row: 0, column: 0, content: { type: 'number', decimal: '1' }, format: '0%' }),
    '100%',
  ],
] as const)('%s', (_, reading, shown) => {
  expect(showReading(reading)).toBe(shown);
});
