import { expect, test } from '@jest/globals';
import { CellValueType, type ICellData } from '@univerjs/core';
import type { Content } from '../../../../src/core/workbook/workbook';
import { cellData, contentOf, formulaOf } from '../../../../src/hosts/workbench/univer/cell-data';

test.each<[content: Content, formula?: string]>([
  [{ type: 'number', decimal: '93.18000000000001' }],
  [{ type: 'number', decimal: '0.0000123' }],
  [{ type: 'number', decimal: '30' }, 'B1+B2'],
  [{ type: 'text', text: '56.70%' }],
  [{ type: 'text', text: '001' }],
  [{ type: 'text', text: '=1+1' }],
  [{ type: 'text', text: '#N/A' }],
  [{ type: 'text', text: '一、\n二、' }],
  [{ type: 'boolean', value: true }],
  [{ type: 'boolean', value: false }, 'B1>1'],
  [{ type: 'error', code: '#DIV/0!' }, '1/0'],
  [{ type: 'blank' }],
  [{ type: 'blank' }, 'A1*2'],
])('%o comes back from the grid as it went there', (content, formula = undefined) => {
  const data = cellData(content, formula);
  const back = contentOf(data);
  expect(back).toEqual(
    content.type === 'number'
      ? { type: 'number', decimal: String(Number(content.decimal)) }
      : content,
  );
  expect(formulaOf(data)).toBe(formula ?? null);
});

test.each<[what: string, data: ICellData | null | undefined, content: Content]>([
  ['no cell', undefined, { type: 'blank' }],
  ['an empty text', { v: '' }, { type: 'blank' }],
  [
    'a number that was typed',
    { v: '5', t: CellValueType.NUMBER },
    { type: 'number', decimal: '5' },
  ],
  ['a number without a type', { v: 5 }, { type: 'number', decimal: '5' }],
  [
    'a text that was forced',
    { v: '001', t: CellValueType.FORCE_STRING },
    { type: 'text', text: '001' },
  ],
  [
    'several lines, which are a document',
    { p: { id: '', body: { dataStream: '一、\r二、\r\n' }, documentStyle: {} } },
    { type: 'text', text: '一、\n二、' },
  ],
])('%s', (_what, data, content) => {
  expect(contentOf(data)).toEqual(content);
});
