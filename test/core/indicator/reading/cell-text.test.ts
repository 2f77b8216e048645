import { expect, test } from 'vitest';
import { cellText, quoted } from '../../../../src/core/indicator/reading/cell-text';

test.each([
  ['≥ 120 件', '≥120件'],
  ['≧1580批次', '≥1580批次'],
  ['⩾5', '≥5'],
  ['＞＝ 5', '≥5'],
  ['=>5', '≥5'],
  ['》=5', '≥5'],
  ['》5', '>5'],
  ['《5', '<5'],
  ['《办法》', '《办法》'],
  ['≮5', '≥5'],
  ['≯5', '≤5'],
  ['═ 100 %', '=100%'],
  ['﹦ 72890 元', '=72890元'],
  ['≥=5', '≥5'],
  ['≥ ¦ 95 ¦ %', '≥95%'],
  ['定性 ¦ 好坏 ¦ ', '定性好坏'],
  ['９５％', '95%'],
  ['100m²', '100m2'],
  ['10⁴', '10^4'],
  ['①95%', '※95%'],
  ['⒈95%', '※95%'],
  ['1，584人', '1、584人'],
  ['提升，加强', '提升,加强'],
  ['1500 1600', '1500 1600'],
  ['1. 95%', '1. 95%'],
  ['95\n%', '95%'],
  ['完成。', '完成'],
  ['100%；', '100%'],
  ['……', '......'],
  ['−5%', '-5%'],
])('%j is %j', (text, expected) => {
  expect(cellText(text)).toBe(expected);
});

test('what is written twice in one writing stays as it is', () => {
  for (const text of ['≥120件', '10^4', '1500 1600', '《办法》']) expect(cellText(text)).toBe(text);
});

test.each([
  ['≥ ¦ 95 ¦ %', '≥95%'],
  ['≥ 120 件', '≥120件'],
  ['甲'.repeat(41), `${'甲'.repeat(40)}…`],
  ['甲'.repeat(40), '甲'.repeat(40)],
])('%s is quoted as %s', (text, expected) => {
  expect(quoted(text)).toBe(expected);
});
