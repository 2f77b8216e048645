import { describe, expect, test } from '@jest/globals';
import { readCell, type Reading, readText } from '../../../src/core/amount/reading';
import { valueOf } from '../../../src/core/amount/reading';
import { partOf, sumOf } from '../../../src/core/money/sum';

const error = readCell({ row: 0, column: 0, content: { type: 'error', code: '#REF!' } });
const uncalculated = readCell({ row: 0, column: 0, content: { type: 'blank' }, formula: 'A1' });

describe('a sum of fields', () => {
  test.each<[what: string, parts: readonly (string | Reading | null)[], expected: string]>([
    ['numbers', ['137.11', '0.48'], 'known 137.59'],
    ['blanks and dashes add nothing', ['137.11', '', '—', '无', null], 'known 137.11'],
    ['a zero is a number', ['0', ''], 'known 0'],
    ['negative parts', ['10', '-12.5'], 'known -2.5'],
    ['text makes it unknown', ['137.11', '若干'], 'unknown'],
    ['so does an error', [error, '137.11'], 'unknown'],
    ['and a formula never calculated', ['137.11', uncalculated], 'unknown'],
    ['from no numbers no sum', ['', '—', null], 'none'],
    ['from nothing no sum', [], 'none'],
  ])('%s', (_what, parts, expected) => {
    const sum = sumOf(
      parts.map((part) => {
        if (part === null) return partOf(null, null);
        const reading = typeof part === 'string' ? readText(part) : part;
        const cell = { sheet: 'Sheet1', row: 0, column: 0 };
        return partOf({ cell, reading, formula: false }, valueOf(reading));
      }),
    );
    expect(sum.kind === 'known' ? `known ${sum.value.toFixed()}` : sum.kind).toBe(expected);
  });
});
