import { describe, expect, it } from '@jest/globals';
import { readCell } from '../../../../src/core/amount/reading';
import { writtenForm } from '../../../../src/core/edits/values/written-form';

const text = (value: string) =>
  readCell({ row: 0, column: 0, content: { type: 'text', text: value } });
const number = (decimal: string, format?: string) =>
  readCell({
    row: 0,
    column: 0,
    content: { type: 'number', decimal },
    ...(format === undefined ? {} : { format }),
  });
const blank = readCell(undefined);

describe('writtenForm', () => {
  it.each([
    ['no neighbour: a rate is a fraction with a percent format', '56.70%', [], number56('0.00%')],
    ['blank neighbours say nothing', '56.70%', [blank, blank], number56('0.00%')],
    [
      'rates typed as text stay text',
      '56.70%',
      [blank, text('100%')],
      { content: { type: 'text', text: '56.70%' } },
    ],
    ['rates formatted as percent', '56.70%', [number('1', '0%')], number56('0.00%')],
    [
      'rates as points',
      '56.70%',
      [number('87.38')],
      { content: { type: 'number', decimal: '56.7' } },
    ],
    [
      'rates as bare fractions',
      '56.70%',
      [number('0.8738')],
      { content: { type: 'number', decimal: '0.567' } },
    ],
    ['a score', '5.67', [], { content: { type: 'number', decimal: '5.67' } }],
    [
      'a score among scores typed as text',
      '5.67',
      [text('10')],
      { content: { type: 'text', text: '5.67' } },
    ],
    ['clearing', '', [number('5')], { content: { type: 'blank' } }],
    ['a whole score', '10', [number('9.5')], { content: { type: 'number', decimal: '10' } }],
  ] as const)('%s', (_, shown, neighbours, expected) => {
    expect(writtenForm(shown, neighbours)).toEqual(expected);
  });

  it('asks the own cell first', () => {
    expect(writtenForm('87.38%', [text('87%'), number('0.5', '0%')]).content).toEqual({
      type: 'text',
      text: '87.38%',
    });
  });
});

function number56(format: string) {
  return { content: { type: 'number', decimal: '0.567' }, format };
}
