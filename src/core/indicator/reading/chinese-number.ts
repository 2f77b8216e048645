import { Decimal } from '../../amount/decimal';

/** A run of the characters that Chinese numbers consist of. */
export const CHINESE_NUMBER = /[〇零一二三四五六七八九两十百千万亿半]{1,12}/u;

const DIGITS = '零一二三四五六七八九';
const SECTION =
  /^(?:(?<thousands>[一二三四五六七八九两])千)?零?(?:(?<hundreds>[一二三四五六七八九两])百)?零?(?:(?<tens>[一二三四五六七八九]?)十)?零?(?<ones>[一二三四五六七八九两])?$/u;
/** 一百二 is spoken for 120 and easily misread as 102. */
const SHORT_FORM = /[百千万亿][一二三四五六七八九两]$/u;

/** A whole number in Chinese characters: 三 → 3, 一百二十 → 120, 两千 → 2000; 半 → 0.5. Null when it is none. */
export function readChineseNumber(text: string): Decimal | null {
  if (text === '半') return new Decimal('0.5');
  const plain = text.replaceAll('〇', '零');
  if (plain === '' || SHORT_FORM.test(plain)) return null;
  const [below, ...above] = plain.split('亿').reverse();
  if (below === undefined || above.length > 1) return null;
  const high = above[0] === undefined ? new Decimal(0) : readBelowHundredMillion(above[0], false);
  const low = readBelowHundredMillion(below, above.length > 0);
  return high && low ? high.times(100_000_000).plus(low) : null;
}

function readBelowHundredMillion(text: string, mayBeEmpty: boolean): Decimal | null {
  const [below, ...above] = text.split('万').reverse();
  if (below === undefined || above.length > 1) return null;
  const high = above[0] === undefined ? 0 : readSection(above[0], false);
  const low = readSection(below, mayBeEmpty || above.length > 0);
  return high === null || low === null ? null : new Decimal(high).times(10_000).plus(low);
}

function readSection(text: string, mayBeEmpty: boolean): number | null {
  if (text === '') return mayBeEmpty ? 0 : null;
  const parts = SECTION.exec(text)?.groups;
  if (!parts) return null;
  const { thousands = '', hundreds = '', tens, ones = '' } = parts;
  const ten = tens === undefined ? 0 : tens === '' ? 1 : digit(tens);
  return digit(thousands) * 1000 + digit(hundreds) * 100 + ten * 10 + digit(ones);
}

/** The value of one digit; 0 for none. */
function digit(character: string): number {
  if (character === '') return 0;
  return character === '两' ? 2 : DIGITS.indexOf(character);
}
