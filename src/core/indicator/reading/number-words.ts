import { Decimal } from '../../amount/decimal';
import { roundHalfUp } from '../../amount/round';
import { readChineseNumber } from './chinese-number';

/** Shares in words, as the percents that they are. */
const SHARES: readonly (readonly [RegExp, string | ((...parts: readonly string[]) => string)])[] = [
  [/百分之?百/gu, '100%'],
  [/百分之(\d{1,3}(?:\.\d{1,4})?|[〇零一二三四五六七八九十]{1,5})/gu, '$1%'],
  [/^(.{0,6})([一二三四五六七八九])成([一二三四五六七八九半]?)(?![本立为员效果功])/u, tenths],
  [/^(.{0,6})([二三四五六七八九十])分之([一二三四五六七八九])/u, fraction],
  [/^(?:超过|超|过)(?:半数|半)$/u, '>50%'],
  [/^(.{0,6})(?:半数|一半)(?=以上|以下|$)/u, '$150%'],
  [/^(?:实现|达到)?全覆盖$/u, '100%'],
];

/** Growth in words: 翻一番 is growth by 100%, 增长1.5倍 by 150%. */
const GROWTH: readonly (readonly [RegExp, string | ((...parts: readonly string[]) => string)])[] = [
  [/翻了?([一两二三])番/gu, doubled],
  [/(增长了?|增加了?|提高了?|提升了?)(\d{1,4}(?:\.\d{1,2})?)倍/gu, timesMore],
];

/** So many among so many people: 每10万人18例 is 18/10万. */
const AMONG =
  /^(.{0,12}?)每(\d*[十百千万亿]+)(?:人口?|名?活产)?(?:中|有|为)?(\d+(?:\.\d+)?)(?:人|例|名)?/u;

/** Text (see cellText) with the numbers that it says in words written in digits: 九成 → 90%, 三分之二 → 66.67%. */
export function numbersInDigits(text: string): string {
  if (text.length > LONGEST || !WORDED.test(text)) return text;
  return [...SHARES, ...GROWTH]
    .reduce(
      (rewritten, [words, digits]) =>
        typeof digits === 'string'
          ? rewritten.replace(words, digits)
          : rewritten.replace(words, (...parts: readonly string[]) => digits(...parts)),
      text,
    )
    .replace(AMONG, '$1$3/$2');
}

const LONGEST = 60;
const WORDED = /百分|[成半番倍]|分之|全覆盖|每\d*[十百千万亿]/u;

function tenths(_: string, before = '', tens = '', ones = ''): string {
  const points = digitOf(tens) * 10 + (ones === '半' ? 5 : digitOf(ones));
  return `${before}${String(points)}%`;
}

/** To 2 decimals of a percent, as rates are written. */
function fraction(_: string, before = '', whole = '', part = ''): string {
  const share = new Decimal(digitOf(part) * 100).dividedBy(digitOf(whole));
  return `${before}${roundHalfUp(share, 2).toFixed()}%`;
}

function doubled(_: string, often = ''): string {
  return `增长${String((2 ** digitOf(often) - 1) * 100)}%`;
}

function timesMore(_: string, verb = '', often = ''): string {
  return `${verb}${new Decimal(often).times(100).toFixed()}%`;
}

function digitOf(character: string): number {
  return readChineseNumber(character)?.toNumber() ?? 0;
}
