import { expect, test } from '@jest/globals';
import { judge } from '../../../../src/core/indicator/judging/judge';
import { readQuantityList } from '../../../../src/core/indicator/reading/quantity-list';
import { say } from '../../../../src/core/messages/say';

const told = (text: string) =>
  readQuantityList(text)?.map(
    ({ label, quantity }) => `${label} ${quantity.value.toFixed()} ${quantity.unit.name}`,
  ) ?? null;

test.each<[text: string, listed: readonly string[]]>([
  ['送检1580批次、快检1380批次', ['送检 1580 批次', '快检 1380 批次']],
  ['送检1580批次，快检1380批次。', ['送检 1580 批次', '快检 1380 批次']],
  ['送检1580批次\n快检1380批次', ['送检 1580 批次', '快检 1380 批次']],
  ['①送检1580批次②快检1380批次', ['送检 1580 批次', '快检 1380 批次']],
  ['1.送检1580批次；2.快检1380批次', ['送检 1580 批次', '快检 1380 批次']],
  ['1、送检1580批次；2、快检1380批次', ['送检 1580 批次', '快检 1380 批次']],
  ['送检1580批次和快检1380批次', ['送检 1580 批次', '快检 1380 批次']],
  ['≥10场、≥500人次', [' 10 场', ' 500 人次']],
])('%s', (text, listed) => {
  expect(told(text)).toEqual(listed);
});

test.each([
  '1580批次',
  '送检1580批次、快检',
  '1584批次，其中快检300批次',
  '共1600批次、快检300批次',
  '计划1600批次、实际1400批次',
  '约100件、约200件',
  '农产品、食品抽检1580批次',
  '未完成10件、办结90件',
  Array.from({ length: 9 }, (_, index) => `甲${String(index)}类5件`).join('、'),
])('%s is no list', (text) => {
  expect(told(text)).toBeNull();
});

test.each([
  [
    '≥1500批次',
    '送检1580批次、快检1380批次',
    '“送检1580批次、快检1380批次”里有几个数值，单独看和合计看，是否符合目标 ≥1500批次 并不一样，不知道用哪一个比较。请一行只写一个数值。',
  ],
  [
    '送检≥1580批次、快检≥1380批次',
    '送检1580批次、快检1300批次',
    '实际“快检1300批次”没有达到目标“快检≥1380批次”。',
  ],
  [
    '送检≥1580批次、快检≥1380批次',
    '1580批次、1380批次',
    '目标“送检≥1580批次、快检≥1380批次”和实际“1580批次、1380批次”各有几个数值，不能逐一对上，无法比较。请一行只写一个数值，或按目标的各项逐一填写。',
  ],
])('%s, %s: why', (target, actual, sentence) => {
  const { why } = judge(target, actual, { name: '食品抽检', group: '', year: 2023 });
  expect(say('zh', why)).toBe(sentence);
});
