import type { Decimal } from '../../amount/decimal';
import { RATE_NAMES } from '../words/name-words';
import type { Bound } from './bound';
import type { Quantity } from './quantity';

/** A number that is a change against before, and in which direction; null for a plain number. */
export type Change = Bound['change'];

const RISE_NAMES =
  /(?:增长|提高|提升|上升)(?:率|幅度|比例|速度)|增幅|增速|(?:增长|提高|提升|增加|增收|增产)(?:值|额|量|数量?|百分点)?$|新增|净增/u;
const FALL_NAMES =
  /(?:下降|降低|减少|削减|压减|压缩|缩短|节约)(?:率|幅度|比例)|降幅|减幅|(?:下降|降低|减少|削减|压减|压缩|缩短|减排)(?:值|额|量|数量?|百分点)?$/u;

/** The change that an indicator's name speaks of: 增长率, 降幅, 亩产提高. */
export function changeOfName(name: string): Change {
  if (FALL_NAMES.test(name)) return 'fall';
  return RISE_NAMES.test(name) ? 'rise' : null;
}

/** A number that may be a change. */
interface Changed {
  readonly change: Change;
  readonly quantity: Quantity;
}

/**
 * How the actual's number is to be taken beside its target: as it stands, as the opposite of what was asked (上升3% where 下降10% was, so
 * −3%), or not at all. 增长5% answers 增长率 ≥5% and 亩产提高 ≥5%, and 5.5% answers 增长5%; but 105% is no growth of 105%.
 */
export function changeBetween(
  target: Changed,
  actual: Changed,
  name: string,
): 'same' | 'opposite' | 'differs' {
  if (target.change === actual.change) return 'same';
  const named = changeOfName(name);
  const asked = target.change ?? named ?? changeOfPercent(target, actual, name);
  if (asked === null) return 'differs';
  if (actual.change === null && target.change === null) return 'same';
  if (!comparable(target, actual)) return 'differs';
  return (actual.change ?? asked) === asked ? 'same' : 'opposite';
}

/** A percent of what is no rate (产值 ≥5%) can only be a growth. */
function changeOfPercent({ quantity }: Changed, actual: Changed, name: string): Change {
  const { family } = quantity.unit;
  return family === 'percent' && actual.change === 'rise' && !RATE_NAMES.test(name) ? 'rise' : null;
}

/** Where one cell says that it is a change, the other may be a level: no plain count, and no percent far from a change. */
function comparable(target: Changed, actual: Changed): boolean {
  if (target.change !== null && actual.change !== null) return true;
  const { family, name } = actual.quantity.unit;
  if (target.change !== null && family === 'count' && !name.includes('点')) return false;
  if (target.change !== null && family === 'money') return false;
  if (family !== 'percent' || target.quantity.unit.family !== 'percent') return true;
  const [small, large] = sorted(target.quantity.value.abs(), actual.quantity.value.abs());
  return large.lessThan(LEVEL) || large.lessThanOrEqualTo(small.times(FAR));
}

/** From here on a percent may be a level: 满意度 ≥90%. */
const LEVEL = '0.5';
const FAR = 3;

const sorted = (one: Decimal, other: Decimal): readonly [Decimal, Decimal] =>
  one.lessThan(other) ? [one, other] : [other, one];

const UNCHANGED =
  /^(?:与|和|较|比|同)?(?:上一?年度?|去年|往年|同期|上年同期|去年同期)?(?:水平)?(?:相比)?(?:保持|总体)?(?:持平|不变|无变化|没有变化|零增长)$/u;

/** 持平, 与上年持平: no change at all. */
export function saysUnchanged(text: string): boolean {
  return UNCHANGED.test(text);
}
