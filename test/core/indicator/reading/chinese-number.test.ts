import { expect, test } from '@jest/globals';
import { readChineseNumber } from '../../../../src/core/indicator/reading/chinese-number';

test.each([
  ['零', '0'],
  ['一', '1'],
  ['两', '2'],
  ['十', '10'],
  ['十五', '15'],
  ['二十', '20'],
  ['一百零五', '105'],
  ['一百二十', '120'],
  ['两千三百', '2300'],
  ['三万', '30000'],
  ['三万五千', '35000'],
  ['十二万零三百', '120300'],
  ['一亿二千万', '120000000'],
  ['一亿', '100000000'],
  ['半', '0.5'],
  ['一百二', null],
  ['两万五', null],
  ['百', null],
  ['万', null],
  ['一二三', null],
  ['二〇二三', null],
  ['一万一万', null],
  ['一半', null],
  ['', null],
  ['5', null],
  ['甲', null],
])('%s is %s', (text, value) => {
  expect(readChineseNumber(text)?.toFixed() ?? null).toBe(value);
});
