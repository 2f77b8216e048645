import { words } from '../../../../../src/core/forms/labels/words';

/** Labels of the fields above the tables, the best first. */
export const HEADER_FIELDS = {
  organisation: words(`
    实施单位 项目实施单位 项目单位 资金使用单位 预算单位名称 预算单位 单位名称
    部门名称 部门单位名称 填报单位 填报部门 填报单位名称 自评单位 评价单位 单位
  `),
  department: words(`
    主管部门 主管部门名称 主管部门及代码 主管单位 项目主管部门 地方主管部门
    省级主管部门 中央主管部门
  `),
  project: words(`
    项目支出名称 项目名称 专项名称 专项资金名称 转移支付名称 政策名称
  `),
  year: words('评价年度 自评年度 预算年度 项目年度 填报年度 年度'),
  /** Labels whose values nothing here needs, but which are no values themselves. */
  other: words(`
    项目负责人 负责人 联系人 联系电话 电话 项目代码 项目编码 项目编号 预算单位编码
    单位编码 项目类型 项目类别 项目属性 项目性质 实施期 项目期限 项目起止时间
    建设周期 填报人 填表人 填报日期 填报时间 金额单位
  `),
} as const;

/** Labels of the block of annual goals: no funds row and no indicator lies in it. */
export const GOAL_LABELS = words(`
    年度总体目标 总体目标 年度绩效目标 年度目标 年度总体绩效目标 项目年度绩效目标
    整体绩效目标 部门整体绩效目标 预期目标 年初设定目标 年初绩效目标 绩效目标
    年度总体目标完成情况 年度总体目标完成情况综述 总体目标完成情况 目标完成情况
    年度主要任务 年度主要任务完成情况 年度履职目标 部门职能概述 项目概况 项目绩效目标
    全年绩效目标 全年目标实际完成情况 年度总体目标实际完成情况
  `);

/** Side labels of the funds block; they name the block, not a row. */
export const FUNDS_SIDE_LABELS = {
  overall: words(`
    年度预算申请 部门整体支出 部门预算 部门预算情况 部门预算执行情况
    部门整体预算执行情况 整体支出 单位整体支出 预算单位整体支出
  `),
  project: words(`
    项目资金 项目预算 项目资金执行情况 项目预算执行情况 专项资金 项目支出预算
    项目总投资
  `),
  either: words(`
    预算执行情况 年度预算 资金情况 资金执行情况 预算资金 资金投入 年度资金 预算情况
    预算执行
  `),
} as const;

/** The row of the funds total. */
export const FUNDS_TOTAL_LABELS = words(`
    年度资金总额 资金总额 年度预算总额 预算总额 年度预算资金总额 预算资金总额
    项目资金总额 资金合计 支出合计 预算合计 年度资金合计 支出总额 年度支出总额 总额
    总计 合计
  `);

/** The row of the total score. */
export const TOTAL_LABELS = words(`
    总分 总得分 自评总分 自评总得分 总分合计 得分合计 合计得分 自评得分合计 合计总分
    总评分 总分值 分值合计 综合得分 最终得分 总体得分 绩效自评总分 总计 合计
  `);

/** Subtotals inside the indicator table: never an indicator. */
export const SUBTOTAL_LABELS = words('小计 分项小计 本项小计');

/** A row for the whole form's explanation. */
export const FORM_REASON_LABELS = words(`
    偏差大或目标未完成原因分析 偏差较大或目标未完成原因分析 目标未完成原因分析
    未完成目标原因分析 未完成目标的原因分析 扣分原因和其他说明 自评扣分原因
  `);

/** Where a grade is written. */
export const GRADE_LABELS = words(`
    等级 评价等级 自评等级 绩效等级 绩效评价等级 自评结果等级 自评结论 评价结论
  `);

/** Headings of the split of an overall form's total. */
export const SPLIT_LABELS = {
  revenue: words('按收入性质分 按收入性质 收入性质 按资金性质分 按资金来源分'),
  expenditure: words('按支出性质分 按支出性质 支出性质 按支出类型分 按支出结构分'),
} as const;
