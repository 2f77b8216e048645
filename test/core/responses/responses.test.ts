import { describe, expect, test } from '@jest/globals';
import { isAnswer, reasonsById } from '../../../src/core/responses/responses';

describe('an answer says something', () => {
  test.each(['已按批复调整', '同意', 'OK', '见附件3', '1'])('%s', (text) => {
    expect(isAnswer(text)).toBe(true);
  });
  test.each(['', '  ', '-', '—', '/', '／', '……', '。', '无', ' 无 ', '暂无', 'N/A'])(
    '“%s” not',
    (text) => {
      expect(isAnswer(text)).toBe(false);
    },
  );
});

describe('what is answered twice', () => {
  const at = (row: number) => ({ sheet: '校核清单', row, column: 7 });
  const written = [
    { id: 'a', reason: '甲', cell: at(1) },
    { id: 'a', reason: '乙', cell: at(2) },
    { id: 'b', reason: '丙', cell: at(3) },
  ];

  test('counts as answered last', () => {
    expect([...reasonsById(written, new Map())]).toEqual([
      ['a', '乙'],
      ['b', '丙'],
    ]);
  });

  test('counts as just given, and not at all when it is taken back', () => {
    const given = new Map([
      ['a', ' 丁 '],
      ['b', ''],
      ['c', '-'],
    ]);
    expect([...reasonsById(written, given)]).toEqual([['a', '丁']]);
  });
});
