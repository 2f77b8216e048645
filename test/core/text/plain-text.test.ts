import { expect, test } from '@jest/globals';
import { plainText, tightText, withoutInvisible } from '../../../src/core/text/plain-text';
import { expectWith } from '../../support/expect-with';

test.each([
  ['５，８３６．２４', '5,836.24'],
  ['87.38％', '87.38%'],
  ['〔一〕【二】［三］', '[一][二][三]'],
  ['单位∶万元', '单位:万元'],
  [' 食 品\r\n抽　检 ', '食 品 抽 检'],
  ['一年', '一年'],
  ['m²', 'm2'],
] as const)('%j in canonical writing is %j', (text, plain) => {
  expect(plainText(text)).toBe(plain);
  expect(tightText(text)).toBe(plain.replace(/ /g, ''));
});

const INVISIBLE: readonly (readonly [from: number, to: number])[] = [
  [0x00ad, 0x00ad],
  [0x061c, 0x061c],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2064],
  [0x2066, 0x206f],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xfffc, 0xfffc],
  [0xe0100, 0xe01ef],
];

test.each(INVISIBLE)('nobody sees U+%i to U+%i', (from, to) => {
  for (let code = from; code <= to; code += 1) {
    const mark = String.fromCodePoint(code);
    expectWith(withoutInvisible(`${mark}9${mark}0${mark}%`), `U+${code.toString(16)}`).toBe('90%');
    expectWith(plainText(`${mark}9${mark}0${mark}%`), `U+${code.toString(16)}`).toBe('90%');
  }
});
