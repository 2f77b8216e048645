/** What a label is that heads a block, a row or the form as a whole. */
export type BlockLabel =
  | 'goal'
  | 'total'
  | 'subtotal'
  | 'grade'
  | 'form-reason'
  | 'money-side'
  | 'buildings-side'
  | 'austerity';

const TOTAL =
  /^(?:项目|单位|部门|绩效|自评|自评价|评价|综合|最终|总体|本次|年度|整体|各项|全部|指标|考核|执行)*(?:总分值?|总得分|总评分|总评|得分合计|合计得分|合计总分|总分合计|得分总计|分值合计|合计分值|综合得分|综合评分|最终得分|总体得分|总成绩|合计分|总计分|合计|总计|共计|总和)$/;
const SUBTOTAL = /^(?:分项|本项|单项|一级指标|二级指标|指标)?小计$/;
const GRADE =
  /^(?:自评|评价|绩效|绩效评价|绩效自评|自评结果|评价结果|考核|项目|综合|评定|结果)*(?:等级|等次|档次|级别|评级|结论)$/;
const FORM_REASON =
  /^(?:偏差较?大|.{0,6}偏差.{0,4}|)(?:或|和|及)?(?:绩效)?目标(?:未完成|未达到|没有完成)(?:的)?原因(?:分析)?(?:及.{0,8})?$|^未完成(?:绩效)?目标的?原因(?:分析)?$|^自评扣分原因$|^扣分原因和其他说明$/;
const MONEY_SIDE = /^(?:部门|单位|主要)?经费(?:支出)?(?:控制)?情况$|^经费控制$/;
const BUILDINGS_SIDE = /^楼堂馆所(?:建设)?(?:控制)?情况$/;
const AUSTERITY = /^厉行节约(?:保障)?(?:措施)?(?:情况)?$/;

/** 年度总体目标, 预期目标, 全年目标实际完成情况; 任务, 职能, 概况 of the same block. */
const GOAL =
  /^(?:年度|全年|年初|项目|整体|部门|单位|总体|预期|设定|绩效|阶段性|实施期|当年|本年|申报的?)*(?:绩效)?(?:总体)?(?:绩效)?目标(?:设定情况|内容)?$|^(?:年度|全年|项目|部门|年初|设定)*(?:总体|绩效|总体绩效)?目标(?:的)?(?:实际|全年|年度)*完成情况(?:综述|说明)?$|^年度主要任务(?:完成情况)?$|^年度履职目标$|^部门职能概述$|^项目概况$/;

const LABELS: readonly (readonly [BlockLabel, RegExp])[] = [
  ['total', TOTAL],
  ['subtotal', SUBTOTAL],
  ['grade', GRADE],
  ['form-reason', FORM_REASON],
  ['money-side', MONEY_SIDE],
  ['buildings-side', BUILDINGS_SIDE],
  ['austerity', AUSTERITY],
  ['goal', GOAL],
];

/** What a label (normalised) heads; empty for any other text. */
export function blockLabel(core: string): readonly BlockLabel[] {
  if (core.length > LONGEST) return [];
  return LABELS.flatMap(([label, pattern]) => (pattern.test(core) ? [label] : []));
}

const LONGEST = 24;

const FUNDS_SIDE_OVERALL =
  /^(?:年度预算申请|(?:部门|单位|预算单位)*整体(?:支出|预算)(?:执行)?(?:情况)?|部门预算(?:执行)?(?:情况)?|部门整体预算执行情况|整体支出|部门支出(?:情况)?)$/;
const FUNDS_SIDE_PROJECT =
  /^(?:(?:项目|专项)(?:支出)?(?:年度)?(?:资金|预算|经费)(?:执行|使用|投入|安排|申请)?(?:情况)?|项目总投资|项目支出预算)$/;
const FUNDS_SIDE =
  /^(?:(?:年度|全年|财政)?(?:预算|资金)(?:执行|使用|投入|安排|支出|申请)?(?:情况)?|预算执行|年度资金|预算资金|年度预算)$/;

/** What a block of funds calls itself: the unit's whole (年度预算申请), a project's (项目资金), or either; null for any other text. */
export function fundsSide(core: string): 'overall' | 'project' | 'either' | null {
  if (core.length > LONGEST) return null;
  if (FUNDS_SIDE_OVERALL.test(core)) return 'overall';
  if (FUNDS_SIDE_PROJECT.test(core)) return 'project';
  return FUNDS_SIDE.test(core) && core !== '预算' && core !== '资金' ? 'either' : null;
}

const SPLIT =
  /^(?:其中)?按?(收入|资金|支出|经费)(?:的)?(?:性质|来源|类型|结构|构成|用途|类别)(?:划分|分类|分|情况)?(?:(?:合计|总额|小计|共计)?:?[\d,.]+(?:万元|元)?)?$/;

/** 按收入性质分, 按支出性质分; a sum may follow in the same cell. Null for any other text. */
export function splitLabel(core: string): 'revenue' | 'expenditure' | null {
  if (core.length > LONGEST) return null;
  const of = SPLIT.exec(core)?.[1];
  return of === undefined ? null : of === '支出' || of === '经费' ? 'expenditure' : 'revenue';
}

const FUNDS_TOTAL =
  /^(?:年度|全年|本年|当年|项目|部门|单位|预算|资金|支出|经费|财政|财政性|财政预算|金额|收入|专项|执行)*(?:资金总额|总金额|总额|合计|总计|共计|合计数|资金合计|预算总额|支出总额|总预算|资金总计)$/;

/** 年度资金总额, 金额合计: the row of the funds' total. */
export function isFundsTotal(core: string): boolean {
  return core.length <= LONGEST && FUNDS_TOTAL.test(core);
}
