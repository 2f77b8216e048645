import { review } from '../../../src/core/review';
import { defaultPolicy } from '../../../src/core/policy/presets';
import type { Review } from '../../../src/core/review-result';
import { EXAMPLE_FILE } from '../../support/example-file';
import { snapshotOfFile } from '../../support/reviewed-file';
import { workbookFromText } from '../../support/workbook-from-text';

/** The snapshot and the review of the example that the product ships. */
export const example = snapshotOfFile(EXAMPLE_FILE);

export const exampleReview = async (): Promise<Review> => review(await example, defaultPolicy);

/** The review of a workbook written as text. */
export const reviewOfText = (text: string): Review =>
  review(workbookFromText(text).workbook, defaultPolicy);

/** One form with whatever rows the test is about; its execution rate is right. */
export const projectForm = (rows: string, total: string): Review =>
  reviewOfText(`
# 附件3-1
2023年度项目支出绩效自评表
项目支出名称 | | 食品安全抽检经费
主管部门 | | 示例区人民政府 | | | 实施单位 | 示例区市场监督管理局
项目资金（万元） | | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 自评得分
 | 年度资金总额 | | 100 | 100 | 100 | 10 | 100% | 10
绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 自评得分 | 偏差原因分析及改进措施
${rows.trim()}
总分 | | | | | | 100 | ${total}
`);
