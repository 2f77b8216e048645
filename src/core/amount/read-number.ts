import { Decimal, HUNDRED } from './decimal';

/** A number as written: value, decimals seen, percent sign, money unit behind it. */
export interface WrittenNumber {
  readonly value: Decimal;
  readonly decimals: number;
  readonly percent: boolean;
  readonly unit: 'yuan' | 'wan' | null;
}

// Digits, at most one point, thousands separators only in front of three digits; NaN, 1e999, 0x10 are not numbers.
// Of units only those of the figures themselves: money, and the 人, ㎡ and 分 that people write behind them.
const NUMBER =
  /^(?<open>\()?(?<sign>[+\-−])?[¥￥]?\s*(?<whole>\d{1,3}(?:,\d{3})+|\d+)?(?:\.(?<fraction>\d+))?(?<close>\))?\s*(?<tail>%|万元|元|万|人|分|m2|平方米)?$/u;

/**
 * Reads a number by our own decimal grammar from text in canonical writing (see plainText): `5,836.24`, `87.38%`
 * (0.8738), `(12.5)` (−12.5), `2.38万元` (2.38 with unit wan). Null when the text is not wholly one number.
 */
export function readNumber(plain: string): WrittenNumber | null {
  if (plain.length > 40) return null;
  const parts = NUMBER.exec(plain)?.groups;
  if (!parts) return null;
  const { open, sign, whole, fraction = '', close, tail } = parts;
  if (whole === undefined && fraction === '') return null;
  if ((open === undefined) !== (close === undefined)) return null;
  if (open !== undefined && sign !== undefined) return null;
  const magnitude = new Decimal(`${(whole ?? '0').replaceAll(',', '')}.${fraction || '0'}`);
  const isNegative = open !== undefined || sign === '-' || sign === '−';
  const value = isNegative && !magnitude.isZero() ? magnitude.negated() : magnitude;
  const percent = tail === '%';
  return {
    value: percent ? value.dividedBy(HUNDRED) : value,
    decimals: fraction.length,
    percent,
    unit: moneyUnit(tail),
  };
}

/** The money unit that these words are; null for anything else. */
export function moneyUnit(words: string | undefined): 'yuan' | 'wan' | null {
  if (words === '元') return 'yuan';
  return words === '万元' || words === '万' ? 'wan' : null;
}
