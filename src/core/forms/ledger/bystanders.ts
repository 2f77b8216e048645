/**
 * Words of what stands in and around a form and is no figure of it: they are understood, and nothing there needs to be
 * checked. By the noun that a heading or label ends with, so that 评分标准 is one and 标准分 is not.
 */

/** Columns beside those of the form: 评分标准, 数据来源, 佐证资料, 上年完成值, 是否核心指标, 责任科室, 序号. */
const HEADING =
  /^(?:是否|有无)|(?:上年|上一年|去年|往年|历年|历史|基期|前[一二两三]年)|(?:标准|依据|来源|出处|口径|资料|材料|证明|附件|说明|备注|附注|注释|解释|释义|定义|方法|方式|规则|办法|公式|内容|要求|部门|单位|科室|处室|股室|责任人|联系人|负责人|电话|时间|日期|期限|时限|周期|类型|类别|分类|属性|性质|级次|级别|序号|编号|编码|代码|顺序|行次|栏次|页码|核心指标|共性指标)$/;

/** Labels of what is counted or named beside a form: 联系电话, 填报日期, 项目编码, 参评人数. */
const LABEL =
  /(?:电话|手机|传真|邮编|邮政编码|邮箱|号码|账号|日期|时间|年度|年份|期限|周期|编号|编码|代码|序号|页码|页|批次|文号)$/;

/** The unit right behind (or before) a number that is part of a date: 2024 | 年 | 3 | 月. */
const DATE_PART = /^(?:年|月|日|号|第|页|共)$/;

/** Does a heading (in canonical writing, brackets off) head a column whose content needs no reading? */
export function headsBystanders(core: string): boolean {
  return HEADING.test(core);
}

/** Does the number behind this label say nothing that is checked: a telephone number, a date, a code? */
export function labelsBystander(core: string): boolean {
  return LABEL.test(core);
}

/** Is this cell a piece of a date or a page number, written over several cells? */
export function isDatePart(tight: string): boolean {
  return DATE_PART.test(tight);
}
