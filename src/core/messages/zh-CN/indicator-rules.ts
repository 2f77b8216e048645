/** What the rules on single indicators say: explanations, targets and actuals, marks without an indicator. */
export const indicatorRuleTexts = {
  'indicator-marks.both': '分值 {weight} 分、自评得分 {score} 分',
  'indicator-marks.weight': '分值 {weight} 分',
  'indicator-marks.score': '自评得分 {score} 分',

  'deviation.unmet': '“{name}”的实际完成值“{actual}”没有达到年度指标值“{target}”',
  'deviation.unmet-rate':
    '“{name}”的实际完成值“{actual}”没有达到年度指标值“{target}”（为指标值的 {attainment}）',
  'deviation.over-cap':
    '“{name}”的实际完成值“{actual}”超出年度指标值“{target}”（为指标值的 {attainment}）',
  'deviation.score': '“{name}”的自评得分 {score} 低于分值 {weight}',
  'deviation.over':
    '“{name}”的年度指标值为“{target}”，实际完成值为“{actual}”，完成率 {attainment}，达到 {limit} 及以上',
  'deviation.under-cap':
    '“{name}”的年度指标值为“{target}”，实际完成值为“{actual}”，只有指标值的 {attainment}，不高于 {limit}',
  'deviation.execution-rate': '预算执行率 {rate}，低于 {limit}',
  'deviation.ask-unmet': '请写明未完成的原因和改进措施',
  'deviation.ask-score': '请写明扣分的原因和改进措施',
  'deviation.ask-over': '请写明大幅超出的原因；年初指标值定得偏低的，请一并说明',
  'deviation.ask-under-cap': '请写明大幅低于上限的原因；指标值定得偏宽的，请一并说明',
  'deviation.ask-execution-rate': '请写明预算执行偏低的原因和改进措施',
  'deviation.basis': '{source}',

  'explanation-missing.title': '有偏差而没有写明原因',
  'explanation-missing.basis': '自评表“偏差原因分析及改进措施”栏；界限见所选评价办法',
  'explanation-missing.blank': '偏差原因没有填写：{what}。{ask}。',
  'explanation-missing.whole-form': '{what}，而 {place} 的原因分析没有填写。{ask}。',
  'explanation-missing.elsewhere':
    '{what}，本表没有写明原因。{ask}（资金部分没有原因栏的，可写在成本指标一行的“{place}”栏）。',
  'explanation-missing.no-place':
    '{what}，而本表没有填写原因的栏目。{ask}（可写在自评报告或校核清单的“处理意见”中）。',

  'explanation-hollow.title': '偏差原因没有说到实处',
  'explanation-hollow.basis': '自评表“偏差原因分析及改进措施”栏；界限见所选评价办法',
  'explanation-hollow.names-no-cause': '只写了“{answer}”，没有说明原因，而{what}。{ask}。',

  'target-direction.title': '指标值的方向与指标不符',
  'target-direction.basis': '指标值应与指标的含义一致（本工具按指标名称判断方向）',
  'target-direction.should-be-floor':
    '“{name}”一般越高越好，而年度指标值“{target}”写成了上限{consequence}。请核对符号，应为下限的（≥）请更正。',
  'target-direction.should-be-cap':
    '“{name}”一般越低越好，而年度指标值“{target}”写成了下限{consequence}。请核对符号，应为上限的（≤）请更正。',
  'target-direction.unmet': '，照此实际完成值“{actual}”反而算没有完成',

  'not-comparable.title': '实际完成值与指标值无法比较',
  'not-comparable.basis': '实际完成值应与年度指标值口径一致，能够相互对照',
  'not-comparable.differs': '“{name}”的实际完成值与年度指标值无法比较{full}，请核对补正。{why}',
  'not-comparable.elsewhere':
    '“{name}”的实际完成值“{actual}”无法与“{target}”比较{full}：指标值没有写明具体数额。请在 {place} 写明数额（如预算数、文件规定的标准）。',
  'not-comparable.by-budget':
    '“{name}”的指标值没有写明数额，已与预算数比较。{why}请在 {place} 写明数额。',
  'not-comparable.full': '，却计了满分',

  'actual-not-measured.title': '实际完成值照抄了指标值',
  'actual-not-measured.basis': '实际完成值应填写实际达到的数值',
  'actual-not-measured.copied':
    '“{name}”的实际完成值“{actual}”只是重复了指标值的界限，不是实际达到的数值。请填写实际数（如全年平均数）。',

  'placeholder-scored.title': '没有指标的行计了分',
  'placeholder-scored.basis': '分值和自评得分应对应具体的三级指标',
  'placeholder-scored.placeholder':
    '计了分，而该行（{place}）只有“{name}”，没有指标名称、年度指标值和实际完成值：{marks}{without}。请填写指标，或把分值调整到实际的指标上。',
  'placeholder-scored.empty':
    '计了分，而该行没有指标名称、年度指标值和实际完成值：{marks}{without}。请填写指标，或把分值调整到实际的指标上。',
  'placeholder-scored.nameless':
    '计了分，而该行（{place}）没有写明三级指标的名称：{marks}{without}。请补填指标名称。',
  'placeholder-scored.without': '；去掉后{block}的分值合计为 {sum} 分，应为 {stated} 分',
  'placeholder-scored.without-right': '；去掉后{block}的分值合计正好为 {stated} 分',

  'indicator-unweighted.title': '有完成值的指标没有分值或得分',
  'indicator-unweighted.basis': '每个三级指标都应设分值并计分',
  'indicator-unweighted.neither':
    '“{name}”有年度指标值和实际完成值，没有分值和自评得分。请分配分值并评分，或删去该指标。',
  'indicator-unweighted.no-weight':
    '“{name}”有年度指标值、实际完成值和自评得分，没有分值。请补填分值。',
  'indicator-unweighted.no-score': '“{name}”有年度指标值、实际完成值和分值，没有自评得分。请评分。',

  'indicator-incomplete.title': '计分的指标缺指标值或完成值',
  'indicator-incomplete.basis': '得分应由年度指标值与实际完成值对照得出',
  'indicator-incomplete.no-target': '“{name}”有{marks}，没有年度指标值。请补填年度指标值。',
  'indicator-incomplete.no-actual': '“{name}”有{marks}，没有实际完成值。请补填实际完成值。',
  'indicator-incomplete.neither':
    '“{name}”有{marks}，没有年度指标值，也没有实际完成值（{actual}）。请补填。',
} as const;
