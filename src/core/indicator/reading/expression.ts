import { remembered } from '../../workbook/remembered';
import { type Bound, readBound } from './bound';
import type { Relation } from '../words/bound-words';
import { readRatio } from './ratio';
import { numbersInDigits } from './number-words';
import { type Quantity, withUnitOf } from './quantity';
import { convertExactly } from './conversion';

/** Both ends of a range, the lower first, in one unit: 18—54周岁, 80%-90%, 100%±5%. */
export interface Range {
  readonly form: 'range';
  readonly low: Quantity;
  readonly high: Quantity;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
  /** Written with ±: no side is better than the other. */
  readonly tolerance: boolean;
}

/** What a cell says in numbers: one bound, or a range. */
export type Expression = (Bound & { readonly form: 'bound' }) | Range;

/** Longer text is prose; it is compared as wording. */
const LONGEST = 60;
const RANGE_SIGN = /[-‐-―─━~至到]+/gu;
const AND = /[,、;]|且|并且/u;
const SANDWICH = /^(.{1,12})([<≤])[xXA\p{Script=Han}]{0,6}([<≤])(.{1,12})$/u;

/** Reads text (see cellText) that consists of one number or one range with its unit; null for anything else. */
export const readExpression = remembered((text: string): Expression | null => {
  const inner = unwrapped(numbersInDigits(text));
  if (inner.length > LONGEST) return null;
  // Text with two numbers is no single bound, so the most frequent form may come first.
  return (
    single(inner) ?? readRange(inner) ?? readTolerance(inner) ?? readSum(inner) ?? readPair(inner)
  );
});

function single(text: string): Expression | null {
  const bound = readBound(text) ?? readRatio(text);
  return bound && { form: 'bound', ...bound };
}

/** (<24小时): brackets around all of it. */
function unwrapped(text: string): string {
  return /^\([≥≤<>=][^()]{1,40}\)$/u.test(text) ? text.slice(1, -1) : text;
}

/** A tolerance in percent of a quantity with a unit, which may stand behind it: 1000±5%平方米, 1000平方米±5%. */
const SHARE = /^(?<middle>[^±%‰]{1,20})±(?<share>[\d.]{1,8}%)(?<unit>[^\d±%‰]{0,12})$/u;

function readShareTolerance(text: string): Range | null {
  const { middle = '', share = '', unit = '' } = SHARE.exec(text)?.groups ?? {};
  const center = plain(`${middle}${unit}`);
  const width = plain(share);
  if (!center || !width || (unit === '' && /[\d.]$/u.test(middle))) return null;
  return around(center, center.value.times(width.value));
}

/** ±10%, 100%±5%. */
function readTolerance(text: string): Range | null {
  const share = readShareTolerance(text);
  if (share) return share;
  const [middleText, widthText, ...more] = text.split('±');
  if (middleText === undefined || widthText === undefined || more.length > 0) return null;
  const width = plain(widthText);
  const middle =
    middleText === '' ? width && { ...width, value: width.value.times(0) } : plain(middleText);
  if (!middle || !width) return null;
  const pair = inOneUnit(middle, width);
  if (!pair) return null;
  const [center, wide] = pair;
  return around(center, wide.value);
}

function around(center: Quantity, width: Quantity['value']): Range {
  const low = { ...center, value: center.value.minus(width) };
  const high = { ...center, value: center.value.plus(width) };
  return { ...closed(low, high), tolerance: true };
}

/** 30+30+29.99万元: plain numbers, with one unit or with the last one's. */
function readSum(text: string): Expression | null {
  const parts = text.split('+');
  if (parts.length < 2 || parts.length > 12) return null;
  const quantities = parts.map(plain);
  const last = quantities.at(-1);
  if (!last) return null;
  let sum = last;
  for (const part of quantities.slice(0, -1)) {
    const same = part && inOneUnit(last, part);
    if (!same) return null;
    sum = { ...sum, value: sum.value.plus(same[1].value) };
  }
  return { form: 'bound', ...PLAIN, quantity: sum };
}

const PLAIN: Omit<Bound, 'quantity'> = {
  relation: null,
  basis: null,
  weak: false,
  change: null,
  planned: false,
  label: '',
  note: '',
};

/** 18—54周岁, 80%-90%, 3至5天. */
function readRange(text: string): Range | null {
  for (const sign of text.matchAll(RANGE_SIGN)) {
    if (sign.index === 0) continue;
    const low = plain(text.slice(0, sign.index));
    const high = plain(text.slice(sign.index + sign[0].length));
    const pair = low && high && inOneUnit(high, low);
    if (pair) return pair[1].value.greaterThan(pair[0].value) ? null : closed(pair[1], pair[0]);
  }
  return null;
}

/** ≥80%且≤90%, 80%≤x<90%. */
function readPair(text: string): Range | null {
  const sandwich = SANDWICH.exec(text);
  if (sandwich) {
    const [, low = '', lowSign, highSign, high = ''] = sandwich;
    return paired(
      readBound(`${lowSign === '<' ? '>' : '≥'}${low}`),
      readBound(`${highSign ?? ''}${high}`),
    );
  }
  const [first, second, ...more] = text.split(AND);
  if (first === undefined || second === undefined || more.length > 0) return null;
  const [one, other] = [readBound(first), readBound(second)];
  return paired(one, other) ?? paired(other, one);
}

function paired(floor: Bound | null, cap: Bound | null): Range | null {
  if (!floor || !cap || !isFloor(floor.relation) || !isCap(cap.relation)) return null;
  if (floor.change ?? cap.change) return null;
  const pair = inOneUnit(cap.quantity, floor.quantity);
  if (!pair || pair[1].value.greaterThan(pair[0].value)) return null;
  const open = { lowOpen: floor.relation === 'more-than', highOpen: cap.relation === 'less-than' };
  return { ...closed(pair[1], pair[0]), ...open };
}

function isFloor(relation: Relation | null): boolean {
  return relation === 'at-least' || relation === 'more-than';
}

function isCap(relation: Relation | null): boolean {
  return relation === 'at-most' || relation === 'less-than';
}

function closed(low: Quantity, high: Quantity): Range {
  return { form: 'range', low, high, lowOpen: false, highOpen: false, tolerance: false };
}

/** A quantity and nothing beside it. */
function plain(text: string): Quantity | null {
  const bound = readBound(text);
  if (bound?.relation !== null || bound.change !== null || bound.planned) return null;
  return bound.label === '' && bound.note === '' && bound.quantity.precision === 'exact'
    ? bound.quantity
    : null;
}

/** Both in the first one's unit, where that is exact; a bare one takes the other's unit. */
function inOneUnit(one: Quantity, other: Quantity): readonly [Quantity, Quantity] | null {
  const first = withUnitOf(one, other);
  const second = withUnitOf(other, first);
  const value = convertExactly(second.value, second.unit, first.unit);
  return value && [first, { ...second, value, unit: first.unit }];
}
