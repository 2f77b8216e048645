import { expect, test } from '@jest/globals';
import { Decimal } from '../../../../src/core/amount/decimal';
import { applied, convertExactly, ratio } from '../../../../src/core/indicator/reading/conversion';
import { readUnit, type Unit } from '../../../../src/core/indicator/reading/units';

function unit(text: string): Unit {
  const read = readUnit(text);
  if (!read) throw new Error(`no unit: ${text}`);
  return read;
}

test.each([
  ['1', '万元', '元', '10000'],
  ['1620000', '元', '万元', '162'],
  ['1.5', '亿元', '万元', '15000'],
  ['15', '亩', '公顷', '1'],
  ['1', '公顷', '平方米', '10000'],
  ['15', '亩', '平方米', '10000'],
  ['420', '分钟', '小时', '7'],
  ['36', '小时', '天', '1.5'],
  ['2', '周', '天', '14'],
  ['10', '个月', '年', '0.8333'],
  ['2', '季度', '个月', '6'],
  ['5000', '公斤', '吨', '5'],
  ['3', '斤', '公斤', '1.5'],
  ['300', '公里', '米', '300000'],
  ['5', '立方米', '升', '5000'],
  ['5', '名', '人', '5'],
  ['5', '件(次)', '件次', '5'],
  ['5', '人(次)', '人次', '5'],
  ['5', '件(次)', '件', null],
  ['5', '元/人·月', '元/月·人', '5'],
  ['0.05', '万元/人', '元/人', '500'],
  ['1', '个月', '天', null],
  ['1', '工作日', '天', null],
  ['1', 'TB', 'GB', null],
  ['1', '人', '人次', null],
  ['1', '件', '起', '1'],
  ['1', '件', '人', null],
  ['5', '台(套)', '套', '5'],
  ['4', '次/季度', '次/年', '16'],
  ['12', '次/年', '次/月', '1'],
  ['2', '次/天', '次/周', null],
  ['30', '度', '千瓦时', '30'],
  ['1', '元', '美元', null],
  ['1', '元/人', '元', null],
  ['1', '元/人·月', '元/人·年', null],
  ['1', '天', '元', null],
])('%s %s in %s is %s', (value, from, to, expected) => {
  const result = convertExactly(new Decimal(value), unit(from), unit(to));
  expect(result?.toDecimalPlaces(4).toFixed() ?? null).toBe(expected);
});

test.each([
  ['个月', '天', '28', '31'],
  ['年', '天', '365', '366'],
  ['工作日', '天', '1', 'any'],
  ['天', '工作日', '0', '1'],
  ['季度', '天', '90', '92'],
  ['TB', 'GB', '1000', '1024'],
  ['GB', 'TB', '0.001', '0.001'],
  ['次', '次/月', '0.0833', '1'],
  ['次/月', '次/周', '0.2264', '0.2308'],
])('one %s is %s: %s to %s', (from, to, low, high) => {
  const found = ratio(unit(from), unit(to));
  const one = new Decimal(1);
  expect(found && applied(one, found.low).toDecimalPlaces(4).toFixed()).toBe(low);
  expect(found?.high ? applied(one, found.high).toDecimalPlaces(4).toFixed() : 'any').toBe(high);
});

test('a working day has no hours', () => {
  expect(ratio(unit('小时'), unit('工作日'))).toBeNull();
  expect(ratio(unit('工作日'), unit('小时'))).toBeNull();
});
