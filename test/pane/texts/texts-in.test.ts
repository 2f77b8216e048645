import { describe, expect, test } from '@jest/globals';
import { en } from '../../../src/pane/texts/en';
import type { TextId } from '../../../src/pane/texts/text';
import { textsIn } from '../../../src/pane/texts/texts-in';
import { zhCN } from '../../../src/pane/texts/zh-CN';

const ids = Object.keys(zhCN) as TextId[];
const names = (text: string) =>
  [...new Set([...text.matchAll(/\{([a-zA-Z]+)/g)].map(([, name]) => name))].sort();

test('both languages have every text, and no other', () => {
  expect(Object.keys(en).sort()).toEqual([...ids].sort());
  expect(ids.filter((id) => zhCN[id].trim() === '' || en[id].trim() === '')).toEqual([]);
});

test('both languages name the same values', () => {
  const unlike = ids.filter((id) => names(zhCN[id]).join() !== names(en[id]).join());
  expect(unlike).toEqual([]);
});

test('every brace belongs to a value', () => {
  const rest = (text: string) => text.replace(/\{[a-zA-Z]+(?::[^{}|]*\|[^{}|]*)?\}/g, '');
  expect(ids.filter((id) => /[{}|]/.test(rest(zhCN[id]) + rest(en[id])))).toEqual([]);
});

test('Chinese has Chinese quotes, and says itself without English', () => {
  expect(ids.filter((id) => /[「」"]/.test(zhCN[id]))).toEqual([]);
  // Half-width stops after a Chinese character.
  expect(ids.filter((id) => /\p{Script=Han}[,;:?!]/u.test(zhCN[id]))).toEqual([]);
});

test('English speaks Chinese only of what the forms call so', () => {
  const allowed = /处理意见|附件\d|简体中文|持续提高|偏差原因分析及改进措施/g;
  const left = ids.filter((id) =>
    /\p{Script=Han}|[“”]\p{Script=Han}/u.test(en[id].replace(allowed, '')),
  );
  expect(left).toEqual([]);
});

describe('textsIn', () => {
  test.each<[language: 'zh' | 'en', count: number, said: string]>([
    ['zh', 1, '1 张表'],
    ['zh', 5, '5 张表'],
    ['en', 1, '1 form'],
    ['en', 5, '5 forms'],
    ['en', 0, '0 forms'],
  ])('%s, %i', (language, count, said) => {
    expect(textsIn(language)('frame.forms', { count })).toBe(said);
  });

  test('a value is said as it is, whatever signs it holds', () => {
    expect(textsIn('zh')('finding.reason', { reason: '$& {count} <b>' })).toBe(
      '理由：$& {count} <b>',
    );
  });

  test('is the same for the same language', () => {
    expect(textsIn('zh')).toBe(textsIn('zh'));
  });
});
