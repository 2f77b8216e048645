import type { PolicyExtension } from './extend-policy';

/** 湖南省: the default, with the rates that 附件1 and 附件2 give the figures for. They are shown and score nothing. */
export const hunan: PolicyExtension = {
  extends: 'mof-2020',
  id: 'hunan',
  title: {
    zh: '财预〔2020〕10号，另列湖南省部门整体支出指标',
    en: '财预〔2020〕10号, with the Hunan indicators of overall expenditure',
  },
  basis: '《项目支出绩效评价管理办法》（财预〔2020〕10号），湖南省部门整体支出绩效评价指标表',
  derived: {
    value: [
      'three-public-control-rate',
      'operating-control-rate',
      'procurement-rate',
      'budget-control-rate',
      'budget-completion-rate',
    ],
    source: {
      kind: 'observed',
      title: '湖南省部门整体支出绩效评价指标表',
      note: '各县、各年的分值和扣分不同，这里只列出比率，不计分。三公经费控制率、公用经费控制率、政府采购执行率只见到名称，算式（决算数 ÷ 预算数）是本工具设定的。',
    },
  },
};
