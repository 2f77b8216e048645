import { expect, test } from '@jest/globals';
import { cellText } from '../../../../src/core/indicator/reading/cell-text';
import { type Expression, readExpression } from '../../../../src/core/indicator/reading/expression';
import type { Quantity } from '../../../../src/core/indicator/reading/quantity';

/** `value unit noun per`, shortly. */
function shown({ value, unit: { name, noun, per } }: Quantity): string {
  return [value.toFixed(), name + noun, ...per].filter((part) => part !== '').join(' ');
}

function described(expression: Expression | null): string {
  if (!expression) return 'none';
  if (expression.form === 'range') {
    const { low, high, lowOpen, highOpen } = expression;
    return `${lowOpen ? '(' : '['}${shown(low)}, ${shown(high)}${highOpen ? ')' : ']'}`;
  }
  const { relation, weak, change, planned, label, note, quantity } = expression;
  const said = [
    relation,
    weak && 'weak',
    change,
    quantity.precision,
    planned && 'planned',
    label,
    note,
  ];
  return [...said.filter((part) => part && part !== 'exact'), shown(quantity)].join(' | ');
}

test.each([
  ['120件', '120 件'],
  ['≥ 120 件', 'at-least | 120 件'],
  ['≥ ¦ 120 ¦ 件', 'at-least | 120 件'],
  ['1,580.50 批次', '1580.5 批次'],
  ['1.5万件', '15000 件'],
  ['25万人次', '250000 人次'],
  ['1.2亿', '120000000'],
  ['3千克', '3 公斤'],
  ['3千人', '3000 人'],
  ['2百万元', '200 万元'],
  ['0.9‰', '0.0009 %'],
  ['95％', '0.95 %'],
  ['百分之九十五', '0.95 %'],
  ['百分之95.5以上', 'at-least | 0.955 %'],
  ['百分百', '1 %'],
  ['三十余人', 'over | 30 人'],
  ['2万余人', 'over | 20000 人'],
  ['200多名', 'over | 200 人'],
  ['近500人', 'under | 500 人'],
  ['约500人', 'about | 500 人'],
  ['500人左右', 'about | 500 人'],
  ['三个工作日内', 'at-most | 3 工作日'],
  ['半年', '0.5 年'],
  ['两千人', '2000 人'],
  ['达到95%', 'at-least | weak | 0.95 %'],
  ['达到95%以上', 'at-least | 0.95 %'],
  ['达到5%以下', 'at-most | 0.05 %'],
  ['控制在30万元以内', 'at-most | 30 万元'],
  ['不超过30万元以内', 'at-most | 30 万元'],
  ['不低于5%以下', 'none'],
  ['不能够超过5%', 'more-than | 不能够 | 0.05 %'],
  ['满意度≥90%', 'at-least | 满意度 | 0.9 %'],
  ['满意度:90%', '满意度 | 0.9 %'],
  ['实际完成138件', '138 件'],
  ['计划完成138件', 'planned | 138 件'],
  ['响应2小时', '响应 | 2 小时'],
  ['节约5%', '节约 | 0.05 %'],
  ['预约100人次', '预约 | 100 人次'],
  ['增长5%', 'rise | 0.05 %'],
  ['较上年下降5%', 'fall | 0.05 %'],
  ['下降到5%', 'at-most | weak | 0.05 %'],
  ['增长下降5%', 'none'],
  ['元/人', 'none'],
  ['530元/人·月', '530 元 人 月'],
  ['530元/月*人', '530 元 人 月'],
  ['每人每月530元', '530 元 人 月'],
  ['人均530元', '530 元 人'],
  ['每月2次', '2 次 月'],
  ['2次/年', '2 次 年'],
  ['6个项目', '6 个项目'],
  ['98件(含移送)', '含移送 | 98 件'],
  ['98件(已完成)', '98 件'],
  ['20000(万美元)', '200000000 美元'],
  ['30台(套)', '30 台'],
  ['十分之九', '0.9 %'],
  ['九成以上', 'at-least | 0.9 %'],
  ['八成五', '0.85 %'],
  ['三分之二', '0.6667 %'],
  ['过半', 'more-than | 0.5 %'],
  ['18/10万', '0.00018 %'],
  ['12例/10万人', '0.00012 %'],
  ['每10万人18例', '0.00018 %'],
  ['增长1.5倍', 'rise | 1.5 %'],
  ['翻两番', 'rise | 3 %'],
  ['¥500元', '500 元'],
  ['-5%', '-0.05 %'],
  ['≥-5%', 'at-least | -0.05 %'],
  ['18—54周岁', '[18 周岁, 54 周岁]'],
  ['80-90%', '[0.8 %, 0.9 %]'],
  ['3~5天', '[3 天, 5 天]'],
  ['3至5天', '[3 天, 5 天]'],
  ['12小时-1天', '[0.5 天, 1 天]'],
  ['90%-80%', 'none'],
  ['1-2万件', 'none'],
  ['±10%', '[-0.1 %, 0.1 %]'],
  ['100%±5%', '[0.95 %, 1.05 %]'],
  ['15±2天', '[13 天, 17 天]'],
  ['≥80%且<90%', '[0.8 %, 0.9 %)'],
  ['80%<x≤90%', '(0.8 %, 0.9 %]'],
  ['≥80%、≥60%', 'none'],
  ['30+30+29.99万元', '89.99 万元'],
  ['30+30=60', 'none'],
  ['10件+5人', 'none'],
  ['送检1580批次、快检1380批次', 'none'],
  ['1500 1600批次', 'none'],
  ['1，584人', 'none'],
  ['10⁴', 'none'],
  ['①95%', 'none'],
  ['2023年', 'none'],
  ['1:1', '1 1:'],
  ['1:2.5以上', 'at-least | 2.5 1:'],
  ['≤20:1', 'at-most | 20 :1'],
  ['2:3', 'none'],
  ['5/5', 'none'],
  ['一般', 'none'],
  ['十分满意', 'none'],
  ['一百二人', 'none'],
  ['1e5', 'none'],
  ['0x10', 'none'],
  ['NaN', 'none'],
])('%s is %s', (text, expected) => {
  expect(described(readExpression(cellText(text)))).toBe(expected);
});
