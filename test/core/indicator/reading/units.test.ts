import { expect, test } from '@jest/globals';
import { readUnit, unknownUnit } from '../../../../src/core/indicator/reading/units';

test.each([
  ['', 'none '],
  ['%', 'percent %'],
  ['万元', 'money 万元'],
  ['万美元', 'null'],
  ['㎡'.normalize('NFKC'), 'area 平方米'],
  ['m2', 'area 平方米'],
  ['平方公里', 'area 平方公里'],
  ['KM', 'length 公里'],
  ['TB', 'storage TB'],
  ['tb', 'storage TB'],
  ['G', 'null'],
  ['名', 'count 人'],
  ['人次', 'count 人次'],
  ['个', 'count 个'],
  ['个月', 'time 个月'],
  ['个工作日', 'time 工作日'],
  ['个项目', 'count 个 项目'],
  ['个百分点', 'count 个百分点'],
  ['台(套)', 'count 台 或 套'],
  ['台套', 'count 台 或 套'],
  ['辆/台', 'count 辆 或 台'],
  ['元/人·月', 'money 元 / 人 月'],
  ['元/月、名', 'money 元 / 人 月'],
  ['元/人天', 'money 元 / 人 天'],
  ['元/人次', 'money 元 / 人次'],
  ['元每户', 'money 元 / 户'],
  ['次/月', 'count 次 / 月'],
  ['元/', 'null'],
  ['元/100人', 'null'],
  ['个5', 'null'],
  ['酚', 'null'],
  ['__proto__', 'null'],
  ['constructor', 'null'],
])('%s', (text, expected) => {
  const unit = readUnit(text);
  const shown = unit && [
    unit.family,
    unit.name,
    ...(unit.or === undefined ? [] : ['或', unit.or]),
    ...(unit.noun === '' ? [] : [unit.noun]),
    ...(unit.per.length === 0 ? [] : ['/', ...unit.per]),
  ];
  expect(shown?.join(' ') ?? 'null').toBe(expected);
});

test.each([
  ['灶', true],
  ['mg/L', true],
  ['O', false],
  ['Il', false],
  ['件5', false],
  ['', false],
  ['-', false],
])('an unknown unit may be %s: %s', (text, known) => {
  expect(unknownUnit(text) !== null).toBe(known);
});
