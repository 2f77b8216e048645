import { words } from '../../../../../src/core/forms/labels/words';

/**
 * What real templates call their columns, without brackets, units, (A)/(B/A) and years. Where a table has several
 * headings of one role, the synonym that stands first here is taken.
 */

/** Columns of the funds block (年度预算申请, 项目资金, 预算执行情况). */
export const FUNDS_COLUMNS = {
  initial: words(`
    年初预算数 年初预算 年初预算金额 年初预算安排数 年初预算安排 年初部门预算数
    年初批复预算数 年初批复预算 初始预算数 期初预算数 年初数 年初
  `),
  adjusted: words(`
    全年预算数 全年预算 调整后预算数 调整后预算 调整后全年预算数 调整后的预算数
    调整预算数 调整预算 全年调整预算数 全年预算金额 全年预算安排数 转移支付预算数
    年度预算数 本年预算数 最终预算数 资金预算数 预算金额 预算数 预算 全年
  `),
  outturn: words(`
    全年执行数 全年实际执行数 全年执行 预算执行数 实际执行数 年度执行数 本年执行数
    执行数 全年支出数 全年实际支出数 实际支出数 实际支出 实际支出金额 预算支出数
    支出数 全年支付数 实际支付数 支付数 全年执行金额 预算执行金额 执行金额 全年决算数
    决算数 执行
  `),
  rate: words(`
    执行率 预算执行率 全年执行率 全年预算执行率 资金执行率 支出执行率 预算资金执行率
    年度执行率 资金使用率 资金支付率 支付率 支出率
  `),
  weight: words('执行率权重 执行率分值 预算执行率分值 预算执行率权重'),
  score: words('执行率得分 预算执行率得分'),
} as const;

/** Columns of the indicator block. */
export const INDICATOR_COLUMNS = {
  level1: words('一级指标 一级指标名称 1级指标 一级 指标类别 一级目标'),
  level2: words('二级指标 二级指标名称 2级指标 二级 二级目标'),
  level3: words('三级指标 三级指标名称 三级指标内容 3级指标 三级 三级目标'),
  name: words(`
    四级指标 指标名称 绩效指标名称 指标内容 绩效指标内容 具体指标 评价指标 考核指标
    自评指标 指标项目 指标项 指标
  `),
  side: words(`
    绩效指标 年度绩效指标 项目绩效指标 绩效指标完成情况 年度绩效指标完成情况
    绩效目标完成情况
  `),
  nature: words(`
    指标性质 性质 指标符号 计算符号 运算符号 比较符 符号
  `),
  /** Is more better, or less: 正向, 反向, 越低越好. */
  direction: words(`
    指标方向 方向 指标正反向 指标正逆向 指标正负向 正反向 正逆向 正负向 正向/反向 正向/逆向 正/反向 正/逆向
    正负指标 正逆指标 指标趋向 指标导向 指标取向 指标极性 指标趋势 优劣方向 评价方向 考核方向 变化方向
    目标方向 指标属性 属性 趋向 导向 极性
  `),
  measure: words('度量单位 计量单位 指标单位 指标值单位 量纲 单位'),
  target: words(`
    年度指标值 年度目标值 年度绩效目标值 年度目标指标值 年度计划值 年度预期值
    全年指标值 全年目标值 年初指标值 年初目标值 年初设定目标值 年初设定指标值
    年初绩效指标值 计划指标值 计划目标值 计划值 预期指标值 预期目标值 预期值
    预设指标值 设定目标值 绩效目标值 绩效指标值 目标指标值 指标目标值 目标值 指标值
  `),
  adjustedTarget: words('调整后指标值 调整后目标值 全年调整指标值 调整指标值 调整目标值'),
  actual: words(`
    实际完成值 全年实际完成值 全年实际值 全年完成值 年度实际完成值 年度完成值
    年终完成值 年末完成值 实际完成指标值 指标实际完成值 指标完成值 完成指标值
    实际完成数 实际指标值 实际值 完成值 自评完成值 全年实际完成情况 指标实际完成情况
    实际完成情况 全年完成情况 年度指标完成情况 指标完成情况 完成情况 实际完成 完成数
  `),
  attainment: words('完成率 指标完成率 目标完成率 实际完成率 完成比例 完成程度'),
} as const;

/** Columns that both blocks have. */
export const MARK_COLUMNS = {
  weight: words(`
    分值 指标分值 分值权重 指标分值权重 权重分值 参考分值 标准分值 标准分 指标赋分
    赋分 满分 分值/权重 权重/分值 指标权重 权重 分数
  `),
  score: words(`
    自评得分 自评分 自评分数 自评分值 自评打分 单位自评得分 单位自评分 部门自评得分
    指标得分 实际得分 得分 评分 打分 得分情况 自评得分情况 自评
    评价得分
  `),
  /** What a reviewer gives; never the unit's own score. */
  reviewScore: words(`
    复核分 复核得分 复评得分 评审得分 评审分 审核得分 审核分 核定得分 财政复核得分
    财政评分 财政评价得分 主管部门评分 主管部门复核得分 主管部门审核得分 抽查得分
    专家评分 评价组评分 评价组得分  得分系数
  `),
  reason: words(`
    偏差原因分析及改进措施 偏差原因分析 偏差原因 未完成原因分析及改进措施 未完成原因分析
    未完成原因及拟采取的改进措施 未完成原因及拟采取改进措施 未完成原因和改进措施
    未完成原因 扣分原因和其他说明 扣分原因 扣分说明 原因分析及改进措施 原因分析
    原因说明 原因 偏差分析 偏差说明 未完成情况说明 自评扣分原因 整改措施 改进措施
  `),
} as const;

/** Columns of 财政供养人员情况. */
export const STAFF_COLUMNS = {
  authorised: words(`
    编制数 编制人数 核定编制数 核定编制人数 批准编制数 人员编制数 编制总数 编制
  `),
  inPost: words(`
    实际在职人数 年末实际在职人数 实有在职人数 在职人数 年末在职人数 期末在职人数
    在职人员数 实际在编人数 在编人数 在编在职人数 实际在岗人数 年末实有人数 实有人数
  `),
  rate: words('控制率 编制控制率 人员控制率 在职人员控制率 财政供养人员控制率'),
} as const;

/** Columns of 楼堂馆所控制情况. */
export const BUILDING_COLUMNS = {
  approvedArea: words('批复规模 批准规模 计划规模 批复面积 批准面积'),
  actualArea: words('实际规模 实际面积 建成规模 建成面积'),
  areaRate: words('规模控制率 面积控制率'),
  approvedInvestment: words(`
    预算投资 批复投资 批准投资 概算投资 投资概算 批复概算 预算投资额
  `),
  actualInvestment: words('实际投资 实际投资额 完成投资 决算投资'),
  investmentRate: words('投资概算控制率 投资控制率 概算控制率 投资预算控制率'),
} as const;
