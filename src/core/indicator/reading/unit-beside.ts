import type { IndicatorContext } from '../judgement';
import { GROUP_OF_CAPS } from '../words/name-words';
import { type Quantity, readQuantity } from './quantity';
import { YUAN } from './units';

const IN_BRACKETS = /\(([^()]{1,10})\)$/u;

const NAMES_MONEY =
  /成本|费用|经费|资金|投资|金额|收入|产值|贷款|补贴|补助|支出|造价|预算|融资|信贷|税收|利润|[^免]费$/u;

/** What stands beside an indicator and says in what unit its figures are. */
type Beside = Pick<IndicatorContext, 'name' | 'measure' | 'group'>;

/**
 * A bare number in the unit that the form's column of units (度量单位) or the indicator's name gives: 成本控制数(万元). Any other quantity
 * stays as it is, as does 60万 beside 万元, which would multiply twice.
 */
export function unitBeside(quantity: Quantity, { name, group, measure = '' }: Beside): Quantity {
  if (quantity.unit.family !== 'none') return quantity;
  if (quantity.multiplied) {
    // 250万 of a cost is 250万元.
    const isMoney = GROUP_OF_CAPS.test(group) || NAMES_MONEY.test(name);
    return isMoney ? { ...quantity, unit: YUAN } : quantity;
  }
  const written = measure !== '' ? measure : IN_BRACKETS.exec(name)?.[1];
  const unit = written?.replace(/^(?:单位:|[≥≤<>=*]+)/u, '') ?? '';
  const one = unit === '' ? null : readQuantity('1', unit);
  if (one?.precision !== 'exact' || one.unit.noun !== '') return quantity;
  if (one.unit.family === 'none' || one.unit.family === 'other') return quantity;
  return { ...quantity, value: quantity.value.times(one.value), unit: one.unit, implied: true };
}

const MONTH = /^(?:1[0-2]|0?[1-9])$/u;
const YEAR = /^(?:19|20)\d{2}$/u;
/** Of these a number of months is a point in time; of 工期 and 服务期限 it would be a length. */
const POINT_IN_TIME = /时间|时限|月份|年份|时点|日期/u;

/**
 * A bare number of a month or a year with its word, where the column of units, the indicator's name or the target gives it: 11 beside
 * 完成时限(月) is 11月. Any other text stays as it is.
 */
export function withTimeUnit(text: string, { name, measure = '' }: Beside, target = ''): string {
  const unit =
    measure !== '' ? measure : (IN_BRACKETS.exec(name)?.[1] ?? /\d(月|年)/u.exec(target)?.[1]);
  const isPoint = target !== '' || POINT_IN_TIME.test(name);
  if (isPoint && MONTH.test(text) && /^月份?$/u.test(unit ?? '')) return `${text}月`;
  return YEAR.test(text) && /^年[份度]?$/u.test(unit ?? '') ? `${text}年` : text;
}
