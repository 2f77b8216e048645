/** English names of what stands in the forms' cells, beside those of the figures and their inputs. */
export const termTexts = {
  'term.control-rate': 'control rate',
  'term.area-control-rate': 'area control rate',
  'term.investment-control-rate': 'investment control rate',
  'term.execution-rate': 'execution rate',
  'term.amount': 'amount',
  'term.total-score': 'total score',
  'term.total-weight': 'total weight',
  'term.by-revenue': 'split by revenue',
  'term.by-expenditure': 'split by expenditure',
  'term.yuan': 'yuan',
  'term.wan': '10,000 yuan',
  'term.part-of': '{column} of “{line}”',
} as const;
