import { describe, expect, test } from '@jest/globals';
import {
  isMarkFormula,
  isOwnNote,
  markFormula,
  noteText,
} from '../../../../src/core/edits/marks/mark-tag';

describe('the tag of a mark', () => {
  test('names the rules, and is true in every cell', () => {
    expect(markFormula(['unmet-full-score', 'explanation-missing'])).toBe(
      'N("jixiao:unmet-full-score,explanation-missing")=0',
    );
  });

  test('leaves out at the end what a text in a formula cannot hold', () => {
    const rules = Array.from({ length: 30 }, (_, index) => `explanation-missing-${index}`);
    const text = /^N\("(.*)"\)=0$/.exec(markFormula(rules))?.[1] ?? '';
    expect(text.length).toBeLessThanOrEqual(255);
    expect(text.split(',').at(-1)).toMatch(/^explanation-missing-\d+$/);
  });

  test.each([
    ['N("jixiao:weights")=0', true],
    ['=N("jixiao:weights")=0', true],
    [' N("jixiao:weights")=0 ', true],
    ['N("jixiao")=0', false],
    ['N("jixiao:weights")=1', false],
    ['B2>N("jixiao:weights")=0', false],
    ['', false],
  ])('%j is ours: %s', (formula, ours) => {
    expect(isMarkFormula(formula)).toBe(ours);
  });
});

test.each([
  [noteText('没有写明原因。'), true],
  ['绩效自评助手：\r\n没有写明原因。', true],
  ['绩效自评助手：说得不对', false],
  ['张三：\n绩效自评助手：', false],
])('note %j is ours: %s', (text, ours) => {
  expect(isOwnNote(text)).toBe(ours);
});
