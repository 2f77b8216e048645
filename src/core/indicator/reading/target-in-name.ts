import { withoutLead } from '../../text/decoration';
import { cellText } from './cell-text';
import { readExpression } from './expression';

/** A target that stands in an indicator's name: the name without it, and the target alone. */
export interface TargetInName {
  readonly name: string;
  readonly target: string;
}

/** A sign, or a word before the number, that only a target has: 档案整理≥14000份, 总成本(不超过50万元). */
const DEMANDED =
  /^(?<name>.{2,60}?)[(:,]?(?<target>(?:[≥≤<>=]|不低于|不少于|不小于|不超过|不高于|不大于|(?:大于|小于)(?:或者?)?等于|至少|至多)\d[^()]{0,20})\)?$/u;

/** A rate and a percent behind it: 年度资金支付完成率100%, 群众满意度95%以上. */
const RATED =
  /^(?<name>.{0,58}(?:率|比例|比重|占比|满意度|知晓度|认可度|覆盖面))(?:为|达到?|[:,(])?(?<target>\d{1,3}(?:\.\d{1,2})?%及?(?:其?以上|以下|以内)?)\)?$/u;

/**
 * The target that a name ends in, for an indicator whose target cell is blank. Only what cannot be part of what the indicator is
 * called: 60岁以上老人体检人数 and 5000吨稻谷储备到位率 have none. Null where there is none.
 */
export function targetInName(name: string): TargetInName | null {
  const text = withoutLead(cellText(name));
  const parts = (DEMANDED.exec(text) ?? RATED.exec(text))?.groups;
  if (parts?.name === undefined || parts.target === undefined) return null;
  const said = readExpression(parts.target);
  if (said?.form !== 'bound' || said.label !== '' || said.note !== '' || said.planned) return null;
  const { unit, precision } = said.quantity;
  const isPlain = unit.noun === '' && unit.family !== 'age' && unit.family !== 'other';
  return isPlain && precision === 'exact' ? { name: parts.name, target: parts.target } : null;
}
