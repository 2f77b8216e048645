/**
 * What is offered to be written under 偏差原因分析: the figures, up to where the unit's own words begin. It goes into the form,
 * whose language is Chinese, so it is the same in every language.
 */
export const stubTexts = {
  'stub.target': '指标值{target}，实际完成{actual}',
  'stub.actual': '实际完成{actual}',
  'stub.indicator': '{compared}{result}',
  'stub.over': '，完成率{rate}，超出目标{by}',
  'stub.at-target': '，完成率{rate}',
  'stub.short': '，完成率{rate}，低于目标{by}',
  'stub.over-cap': '，为指标值的{rate}，超出上限{by}',
  'stub.at-cap': '，为指标值的{rate}',
  'stub.under-cap': '，为指标值的{rate}，低于上限{by}',
  'stub.marks': '{facts}，自评得分{score}分，低于分值{weight}分，扣{lost}分',
  'stub.execution': '{name}{budget}，执行{outturn}，执行率{rate}，未执行{left}',
  'stub.cause': '{facts}。原因：',
  'stub.cause-and-measures': '{facts}。原因：\n改进措施：',
} as const;
