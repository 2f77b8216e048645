import { words } from './words';

/** What stands below the table and is no row of it. */
export const FOOTER_LABELS = words(`
    说明 注 注1 备注 填表说明 填报说明 其他需要说明的问题 其他需要说明的情况
    评价结论 自评结论 存在问题 存在的问题 主要问题 改进措施 整改措施 下一步改进措施
    结果应用 填报人 填表人 制表人 经办人 联系人 联系电话 审核人 复核人 负责人
    项目负责人 单位负责人 财务负责人 填报日期 填报时间 填报单位 主管部门意见
    财政部门意见 审核意见 主管部门审核意见
  `);
