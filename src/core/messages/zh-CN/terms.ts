/** The forms' own names for what stands in their cells, beside those of the figures and their inputs. */
export const termTexts = {
  'term.control-rate': '控制率',
  'term.area-control-rate': '规模控制率',
  'term.investment-control-rate': '投资概算控制率',
  'term.execution-rate': '执行率',
  'term.amount': '金额',
  'term.total-score': '总分',
  'term.total-weight': '总分的分值',
  'term.by-revenue': '按收入性质分',
  'term.by-expenditure': '按支出性质分',
  'term.yuan': '元',
  'term.wan': '万元',
  'term.part-of': '“{line}”{column}',
} as const;
