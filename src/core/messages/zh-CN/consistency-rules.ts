/** What the rules say that compare the forms of a set, or money with its budget, or look for what is blank. */
export const consistencyRuleTexts = {
  'cross-form.title': '各表之间金额不一致',
  'cross-form.basis': '附件1、附件2、附件3 填报的是同一单位同一年度的收支，同一金额应当一致',
  'cross-form.project':
    '“{project}”{column}为 {actual}，而 {place} 该项目{period}为 {expected}，应当一致。请核对后更正。',
  'cross-form.line':
    '“{project}”{period}为 {actual}，而 {place} 该项目{column}为 {expected}；按 {expected} 计，本表各项之和才与合计相符。请核对后更正。',
  'cross-form.line-alone':
    '“{project}”{period}为 {actual}，而 {place} 该项目{column}为 {expected}；附件2 的金额与各附件3 合计相符，与本表不符。请核对后更正。',
  'cross-form.projects':
    '“项目支出”{period}为 {actual}，而各项目支出绩效自评表的{column}合计为 {expected}（{parts}），应当一致。请核对后更正。',
  'cross-form.total':
    '年度资金总额的{column}为 {actual}，而基本支出 {basic}（{basicPlace}）与项目支出 {project}（{projectPlace}）合计为 {expected}，应当一致。请核对后更正。',
  'cross-form.overall-line':
    '年度资金总额的{column}为 {actual}，而 {place} 部门整体支出的{period}为 {expected}，应当一致。请核对后更正。',
  'cross-form.split':
    '“{name}”为 {actual}，而 {place} {name}的{period}为 {expected}，应当一致。请核对后更正。',
  'cross-form.split-sheets':
    '“项目支出”为 {actual}，而各项目支出绩效自评表的{column}合计已达 {expected}（{parts}）。请核对后更正。',
  'cross-form.adjusted':
    '全年预算数为 {actual}，其中项目支出 {part}（{place}），而各项目支出绩效自评表的全年预算数合计为 {sum}（{parts}），相差 {difference} {unit}{consequence}。请核对哪一处有误。',
  'cross-form.adjusted-score': '；按 {budget} 计，执行率为 {rate}，得 {score} 分',
  'cross-form.adjusted-rate': '；按 {budget} 计，执行率为 {rate}',

  'same-indicator.title': '同一指标在两张表中不一致',
  'same-indicator.basis': '同一指标在整体自评表和项目自评表中应当一致',
  'same-indicator.target':
    '“{name}”的年度指标值为“{actual}”，而 {place} 同一指标为“{expected}”，应当一致。请核对后更正。',
  'same-indicator.actual':
    '“{name}”的实际完成值为“{actual}”，而 {place} 同一指标为“{expected}”，应当一致。请核对后更正。',

  'project-set.title': '附件1 的项目与附件3 不对应',
  'project-set.basis': '附件1 所列的每个项目各填一张项目支出绩效自评表',
  'project-set.no-form':
    '项目“{project}”有金额，没有对应的项目支出绩效自评表（附件3）。请补报，或核对项目名称。',
  'project-set.line-twice': '项目“{project}”在附件1 中列了两次。请核对后删去或更名。',
  'project-set.no-line': '项目“{project}”在附件1 的项目支出中没有列出。请补列，或核对项目名称。',
  'project-set.no-name': '本表没有写明项目名称，金额也与附件1 的各个项目对不上。请补填项目名称。',
  'project-set.other-names':
    '附件1 中没有名为“{project}”的项目；对不上名称的各个项目金额合计相符。请统一项目名称。',
  'project-set.form-twice': '项目“{project}”有两张自评表。请核对后删去或更名。',
  'project-set.name-drift':
    '项目名称为“{project}”，{place} 写作“{line}”，已按同一项目核对。请统一名称。',
  'project-set.same-amounts':
    '项目名称为“{project}”，金额与 {place} 的“{line}”相同，已按同一项目核对。如为同一项目，请统一名称。',

  'header-consistency.title': '单位名称或年度不一致',
  'header-consistency.basis': '一套自评表由同一单位填报，属于同一年度',
  'header-consistency.unit':
    '单位名称为“{unit}”，而 {place} 为“{expected}”，应当一致。请核对后统一。',
  'header-consistency.implementing-unit':
    '实施单位为“{unit}”，而 {place} 的单位名称为“{expected}”。请核对；确由下属单位实施的可以不改。',
  'header-consistency.year':
    '本表为 {year} 年度，而 {place} 为 {expected} 年度，应当一致。请核对后更正。',
  'header-consistency.period':
    '栏目为“{label}”，按本套自评表的年度应为“{expected}”。请核对后更正。',

  'cross-form.indicator':
    '指标“{name}”完成值为 {actual}，而 {place} “{line}”的{period}为 {expected}。请核对口径和数据。',
  'cross-form.prior-year':
    '“{line}”的上年决算数为 {actual}，而 {year} 年度附件1（{place}）的决算数为 {expected}，应当一致。请核对哪一处有误。',

  'stale-year.title': '留有以前年度的年份',
  'stale-year.basis': '自评表填报的是本年度的情况；由上年的表改成的，年份要一并改过来',
  'stale-year.left':
    '“{text}”写的是 {written} 年，而本表为 {year} 年度。请核对是否沿用了以前年度的内容。',

  'copied-form.title': '两个项目的指标完全相同',
  'copied-form.basis': '每个项目按自己的绩效目标自评',
  'copied-form.same':
    '“{project}”的全部指标、指标值和完成值都与“{original}”（{place}）相同。请核对是否复制后没有改。',

  'over-approved.title': '超过编制数、批复规模或预算投资',
  'over-approved.basis': '附件1：在职人数、规模和投资应在批准数之内，控制率不超过 100%',
  'over-approved.above':
    '{name} {actual}，超过{limitName} {limit}（{place}），控制率 {rate}。请核对两个数；确实超过的，请说明原因。',

  'over-budget.title': '决算数或执行数超过预算数',
  'over-budget.basis': '附件1 经费控制情况：决算数与预算数对照；自评表的全年预算数是调整后的预算数',
  'over-budget.adjusted':
    '全年执行数 {outturn}，超过全年预算数 {budget}（{place}），执行率 {rate}。全年预算数应填调整后的数，请核对是否没有更新，或执行数有误。',
  'over-budget.over':
    '“{line}”{finalName} {final}，超过{budgetName} {budget}（{place}）{over} {unit}，超出 {rate}。请核实，并在自评报告中说明原因。',
  'over-budget.unplanned':
    '“{line}”{finalName} {final}，而{budgetName}为 0（{place}）。请核实，并在自评报告中说明原因。',

  'budget-adjusted.title': '预算调整幅度较大',
  'budget-adjusted.basis': '预算调整的界限见所选评价办法',
  'budget-adjusted.raised':
    '全年预算数 {adjusted} 比年初预算数 {initial}（{place}）增加 {rate}，超过 {limit}。请说明调整的依据和原因。',
  'budget-adjusted.cut':
    '全年预算数 {adjusted} 比年初预算数 {initial}（{place}）减少 {rate}，超过 {limit}。请说明调整的依据和原因。',

  'required-blank.title': '应填的内容没有填写',
  'required-blank.basis': '自评表的栏目',
  'required-blank.field': '{name}没有填写，请补填。',
  'required-blank.budget-unit': '预算单位名称',
  'required-blank.implementing-unit': '实施单位',
  'required-blank.department': '主管部门',
  'required-blank.project': '项目名称',
  'required-blank.austerity': '厉行节约保障措施',
  'required-blank.block':
    '“{name}”下没有填写任何指标。请补充指标；确无此类指标的，请在自评报告中说明。',

  'waiver-unused.title': '处理意见所说的问题已不存在',
  'waiver-unused.basis': '校核清单的“处理意见”与本次校核的问题逐一对应',
  'waiver-unused.gone':
    '“处理意见”（“{response}”）所说的问题（编号 {id}）在本次校核中没有出现。已经改正的，可以删去这一行；编号写错或从别处抄来的，请核对。',
  'waiver-unused.no-id':
    '“处理意见”（“{response}”）这一行没有编号，不知道说的是哪个问题。请补上编号，或写到对应的一行。',
} as const;
