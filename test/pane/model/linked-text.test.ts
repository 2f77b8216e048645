import { describe, expect, test } from '@jest/globals';
import { fromA1 } from '../../../src/core/workbook/cell-ref';
import { unbrokenCells } from '../../../src/pane/model/unbroken-cells';
import { distinctCells, linkedAddresses, type Part } from '../../../src/pane/model/linked-text';

const cell = (place: string) => {
  const [sheet = '', address = ''] = place.split('!');
  return { sheet, ...fromA1(address)! };
};
/** Links in brackets. */
const shown = (parts: readonly Part[]) =>
  parts.map((part) => (typeof part === 'string' ? part : `[${part.label}]`)).join('');

describe('the cells that a sentence names', () => {
  test.each<[sentence: string, cells: string[], linked: string]>([
    ['超过预算数 549.3（D14）181.24 万元', ['表!D14'], '超过预算数 549.3（[D14]）181.24 万元'],
    ['见 附件1!A15，不是 A15', ['附件1!A15'], '见 [附件1!A15]，不是 A15'],
    ['附件2!D4 与 D4', ['表!D4'], '附件2!D4 与 [D4]'],
    ['附件2!D4 与 D4', ['表!D4', '附件2!D4'], '[附件2!D4] 与 [D4]'],
    ['H1、H16、AH1', ['表!H1'], '[H1]、H16、AH1'],
    ['H16 与 H1', ['表!H1', '表!H16'], '[H16] 与 [H1]'],
    ['型号 A4 的纸', [], '型号 A4 的纸'],
    ['D4', ['表!D4'], '[D4]'],
    ['', ['表!D4'], ''],
  ])('%s', (sentence, cells, linked) => {
    expect(shown(linkedAddresses(sentence, cells.map(cell), '表'))).toBe(linked);
  });
});

test('brackets and stops stay with their cell', () => {
  const parts = linkedAddresses('预算 855.87（F8），见 E5。', [cell('表!F8'), cell('表!E5')], '表');
  expect(
    unbrokenCells(parts).map((part) =>
      typeof part === 'string' ? part : [part.before, part.label, part.after],
    ),
  ).toEqual(['预算 855.87', ['（', 'F8', '），'], '见 ', ['', 'E5', '。'], '']);
});

test('two cells next to each other share what stands between them once', () => {
  const parts: Part[] = [
    { cell: cell('表!A1'), label: 'A1' },
    '，',
    { cell: cell('表!A2'), label: 'A2' },
  ];
  const text = unbrokenCells(parts)
    .map((part) => (typeof part === 'string' ? part : part.before + part.label + part.after))
    .join('');
  expect(text).toBe('A1，A2');
});

test('a cell is listed once', () => {
  const items = [{ cell: cell('表!A1') }, { cell: cell('表!A2') }, { cell: cell('表!A1') }];
  expect(distinctCells(items)).toEqual(items.slice(0, 2));
});
