import type { ReviewJson, WorkbookJson } from '../../src/report/contract';
import { workbookJson } from '../../src/report/workbook-json';
import type { Language } from '../../src/core/messages/say';
import { defaultPolicy } from '../../src/core/policy/presets';
import { review } from '../../src/core/review';
import { workbookFromText } from '../support/workbook-from-text';

/** The JSON review of workbooks written as text, by file name. */
export function reportOf(texts: Record<string, string>, language: Language = 'zh'): ReviewJson {
  return {
    schema: 1,
    tool: { name: 'jixiao', version: '0' },
    policy: { id: defaultPolicy.id, title: defaultPolicy.title[language] },
    workbooks: Object.entries(texts).map(([file, text]): WorkbookJson => ({
      ...workbookJson(file, review(workbookFromText(text).workbook, defaultPolicy), language),
      written: null,
      notices: [],
    })),
  };
}

/** A project form with a wrong execution score (I6) and texts that would be markup, formulas or control codes. */
export const HOSTILE = `
# <b>表&1</b>
2023年度项目支出绩效自评表
项目支出名称 | =HYPERLINK("x")<script>alert(1)</script>
项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 自评得分
 | 年度资金总额 | 60 | 60 | 57 | 10 | 95% | 9.9
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 自评得分 | 偏差原因分析及改进措施
产出指标（90分） | 数量指标 | <img src=x onerror=1> | ≥10件 | 10件 | 90 | 90 |
总分 | | | | | 100 | 99.9 |
`;

/** A form without a title, with a column of points (G4) that is not known. */
export const HALF_READ = `
# 附件3
项目支出名称 | 抽检经费
项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 自评得分
 | 年度资金总额 | 60 | 60 | 57 | 10 | 95% | 9.5
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 核<定>数 | 自评得分 | 偏差原因分析及改进措施
产出指标（90分） | 数量指标 | 抽检批次 | ≥10批次 | 10批次 | 90 | 88 | 90 |
总分 | | | | | 100 | 97.5 | 99.5 |
`;

/** A form with an unexplained low execution rate, and a list whose first answer sets its finding aside; the second answers nothing. */
export function answered(response: string): string {
  const form = `
# 附件3
2023年度项目支出绩效自评表
项目支出名称 | 抽检经费
项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 自评得分
 | 年度资金总额 | 56.7 | 56.7 | 32.15 | 10 | 56.70% | 5.67
`;
  const { findings } = review(workbookFromText(form).workbook, defaultPolicy);
  const id = findings.find(({ rule }) => rule === 'explanation-missing')?.id ?? '';
  return `${form}
# 清单<i>
编号 | 级别 | 表 | 单元格 | 问题 | 应为 | 依据 | 处理意见
${id} | 错误 | 表 | 附件3!G4 | 执行率 | | 依据 | ${response}
grade-00000000 | 错误 | 表 | 附件3!G4 | 等级 | | 依据 | 已更正
`;
}
