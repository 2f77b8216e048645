/** Names that any form may use for its own matter, so that two forms rightly differ in them. */
const GENERIC: readonly RegExp[] = [
  /^(?:服务对象|受益对象|受益群众|受益人群|服务群众|群众|人民群众|社会公众|公众|社会|职工|干部职工|使用人员)?(?:的)?满意(?:度|率|程度)$/u,
  /^(?:项目|工作|任务)?(?:总)?(?:成本|经费|费用|支出|投入)(?:控制(?:数|率|额)?|节约率|总额|总标准|标准)?$/u,
  /^(?:项目|工作|任务|目标|计划|年度)*(?:按时|及时|按期|如期|实际)?完成(?:率|时间|时效|时效性|及时率|及时性|情况|质量|数量)?$/u,
  /^(?:预算|资金|经费|项目资金|财政资金)(?:执行|到位|使用|支付|拨付|支出)(?:率|及时率|及时性|合规率|合规性)?$/u,
  /^(?:验收|质量|项目|工程|产品)*(?:合格|达标|验收|及时|优良)率$/u,
];

/** May forms differ in this indicator, because its name says nothing of what it is of (满意度, 项目总成本, 完成率)? */
export function isGeneric(name: string): boolean {
  return GENERIC.some((pattern) => pattern.test(name));
}
