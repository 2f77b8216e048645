/** What may stand before 预算 and say which one: 年初, 全年, 批复的. */
const WHICH =
  '(?:本年度?|年度|年初|全年|当年|批复的?|下达的?|核定的?|财政|项目|部门|调整后?的?|总|经费|资金)*';
/** What may stand behind it: 预算数, 预算金额, 预算批复数. */
const NUMBER = '(?:批复|安排|下达|申请|控制)?的?(?:数额?|金额|资金|总?额|总数|指标)?';
/** What is counted, before a cap: 成本不超过预算. */
const OF = '(?:(?:总|项目|资金|经费)*(?:成本|支出|费用|经费|投资|资金)(?:支出|总额|控制)?)?';

/** The target is what the budget says: 按预算定, 按年初预算, 以批复预算数为准, 预算数. */
const AS_BUDGETED = new RegExp(
  `^(?:(?:按|按照|依|依据|根据|以|同)${WHICH}预算${NUMBER}(?:定|确定|核定|为准|执行|安排|支出|控制|完成)?|${WHICH}预算(?:数额?|金额|总?额))$`,
  'u',
);

/** The target is no more than the budget: 不超过预算数, 控制在预算内, 不超预算, 预算范围内. */
const WITHIN_BUDGET = new RegExp(
  `^${OF}(?:(?:不超过?|不超出|不突破|不高于|不大于|≤|小于等于|低于等于|少于等于)${WHICH}预算${NUMBER}(?:范围)?(?:之内|以内|内)?|(?:控制|保持)?在?${WHICH}预算${NUMBER}(?:范围)?(?:之内|以内|内))$`,
  'u',
);

/** Which budget a target in words (see cellText) points to, and how; null where it points to none. */
export function budgetNamed(
  text: string,
): { readonly cap: boolean; readonly initial: boolean } | null {
  if (text.length > LONGEST || !text.includes('预算')) return null;
  const cap = WITHIN_BUDGET.test(text);
  return cap || AS_BUDGETED.test(text) ? { cap, initial: text.includes('年初') } : null;
}

const LONGEST = 30;

/** Indicators of all that a project or a unit costs; others may be of a part of it. */
export const WHOLE_COST =
  /总(?:成本|支出|投资|费用|经费|额|金额|预算|标准)|(?:成本|支出|投资|费用|经费|资金|预算)总|^项目(?:成本|支出|经费|资金|投资|预算)/u;
