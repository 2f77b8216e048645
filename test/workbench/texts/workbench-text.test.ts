import { expect, test } from '@jest/globals';
import { en } from '../../../src/workbench/texts/en';
import { workbenchText } from '../../../src/workbench/texts/workbench-text';
import { zhCN } from '../../../src/workbench/texts/zh-CN';

const IDS = Object.keys(zhCN) as (keyof typeof zhCN)[];
const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();

test.each(IDS)('%s names the same values in both languages', (id) => {
  expect(places(en[id])).toEqual(places(zhCN[id]));
  expect(en[id].trim()).not.toBe('');
});

test('Chinese texts keep to Chinese quotation marks', () => {
  for (const id of IDS) expect(zhCN[id]).not.toMatch(/["「」]/);
});

test('values are put where they belong, even those that look like a place', () => {
  expect(workbenchText.zh('saved.done', { name: '{name}.xlsx' })).toBe('已保存为 {name}.xlsx。');
});
