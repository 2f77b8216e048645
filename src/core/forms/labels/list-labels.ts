import { words } from './words';

/** Headings of tables that are none of ours: of people, of purchases, of how points are given. */
export const LIST_LABELS = words(`
    序号 编号 姓名 性别 年龄 学历 职务 职称 职务/职称 职务职称 工作单位 所在单位 签字 签名
    联系电话 联系方式 电话 手机 专业 身份 名称 事项 日期 时间 地点 内容 数量 单价 金额 规格 型号
    评分标准 评价标准 评分细则 评价细则 评价要点 评价内容 考核内容 指标解释 指标说明 指标释义
    扣分标准 扣分原因 扣分 加分 材料名称 页码 文号 来源 供应商 合同金额 部门 科室 单位 项目 备注
  `);
