/** What the rules on figures, scores, weights, sums and cell contents say. */
export const arithmeticRuleTexts = {
  'rate.input-blank':
    '{rate}填写为 {actual}，但{input}（{place}）未填，无从计算。请补填{input}，或清空该{rate}。',
  'rate.input-zero':
    '{rate}填写为 {actual}，但{input}（{place}）为 0，不能计算{rate}。请核对{input}，确实为 0 的，{rate}应留空或填“—”。',

  'control-rate.title': '控制率与在职人数、编制数不符',
  'control-rate.basis': '整体支出绩效评价基础数据表：控制率 = 在职人数 ÷ 编制数',
  'control-rate.differs': '控制率为 {actual}，应为 {expected}（{trace}）。',

  'area-control-rate.title': '规模控制率与实际规模、批复规模不符',
  'area-control-rate.basis': '整体支出绩效评价基础数据表：规模控制率 = 实际规模 ÷ 批复规模',
  'area-control-rate.differs': '规模控制率为 {actual}，应为 {expected}（{trace}）。',

  'investment-control-rate.title': '投资概算控制率与实际投资、预算投资不符',
  'investment-control-rate.basis':
    '整体支出绩效评价基础数据表：投资概算控制率 = 实际投资 ÷ 预算投资',
  'investment-control-rate.differs': '投资概算控制率为 {actual}，应为 {expected}（{trace}）。',

  'execution-rate.title': '执行率与预算数、执行数不符',
  'execution-rate.basis': '自评表“执行率”栏：全年执行数 ÷ 全年预算数（调整后）',
  'execution-rate.differs': '执行率为 {actual}，应为 {expected}（{trace}）。',

  'execution-score.title': '执行率得分与执行率不符',
  'execution-score.basis': '自评表填表说明：执行率得分 = 该项分值 × 执行率，最高不超过分值',
  'execution-score.differs': '自评得分为 {actual}，应为 {expected}（{trace}）。',

  'total-score.title': '总分不等于各项得分之和',
  'total-score.basis': '自评表“总分”：预算执行率得分与各项指标得分之和',
  'total-score.differs': '总分为 {actual}，应为 {expected}（{trace}）。',

  'grade.title': '等级与总分不符',
  'grade.basis': '所选评分办法中等级的划分',
  'grade.differs': '等级为“{actual}”，总分为 {total}，应为“{expected}”（{scale}）。',
  'grade.none': '等级为“{actual}”，总分为 {total}，够不上任何等级（{scale}）。',

  'score.basis': '{document}',

  'indicator-score.title': '指标得分与完成情况不符',
  'indicator-score.basis': '所选评分办法中指标得分的计算',
  'indicator-score.over': '“{name}”自评得分为 {actual}，应为 {expected}（{trace}）。',
  'indicator-score.over-range': '“{name}”自评得分为 {actual}，得分偏高：{trace}。',
  'indicator-score.under':
    '“{name}”自评得分为 {actual}，低于应得的 {expected}（{trace}），又没有写明扣分原因。请更正得分，或写明原因。',

  'unmet-full-score.title': '未达成指标值却得满分',
  'unmet-full-score.basis': '所选评分办法中未达成指标的计分',
  'unmet-full-score.found':
    '“{name}”指标值 {target}，实际完成 {actual}，没有达成，自评得分却为满分 {full}。计分：{trace}。',
  'unmet-full-score.range': '“{name}”自评得分为满分 {full}，但{trace}。',
  'unmet-full-score.shared':
    '“{name}”没有自己的得分，与“{scored}”合用满分 {full}，而它的实际完成值“{actual}”没有达到年度指标值“{target}”。请核对得分。',
  'unmet-full-score.doubtful':
    '“{name}”指标值 {target}，实际完成 {actual}，按指标值的写法没有达成，自评得分却为满分 {full}。如果是指标值的符号写反了，请先更正指标值，否则按完成情况扣分。',

  'score-over-weight.title': '得分超出分值范围',
  'score-over-weight.basis': '自评表填表说明：各项得分不低于 0，最高不超过该项分值',
  'score-over-weight.over': '“{line}”得分为 {actual}，超过分值 {weight}，应在 0 至 {weight} 之间。',
  'score-over-weight.negative': '“{line}”得分为 {actual}，得分不能小于 0。',

  'weights.title': '分值合计不符',
  'weights.basis': '自评表各级指标栏标明的分值，以及总分的分值',
  'weights.block': '“{block}”标明 {expected} 分，各行分值合计为 {actual} 分，请核对各行分值。',
  'weights.block-empty': '“{block}”标明 {expected} 分，下面各行却都没有填写分值。',
  'weights.total': '总分的分值为 {actual}，执行率分值与各行分值合计为 {expected}，请核对。',
  'weights.not-full': '总分的分值为 {actual}，应为 {expected} 分。',
  'weights.negative': '“{line}”分值为 {actual}，分值不能小于 0。',
  'weights.scheme':
    '“{name}”分值为 {actual}，{policy}原则上定为 {expected}。当地另有规定的，可以不改。',
  'weights.scheme-basis': '{policy}：一级指标和预算执行率的分值',

  'sum-of-parts.title': '合计不等于各项之和',
  'sum-of-parts.basis': '表内关系：合计等于各项之和；按收入性质、支出性质分的合计等于年度资金总额',
  'sum-of-parts.differs': '{name}为 {actual}，各项合计为 {expected}（{parts}），请核对合计和明细。',
  'sum-of-parts.blank': '{name}没有填写，按各项合计应为 {expected}（{parts}）。',
  'sum-of-parts.split-differs':
    '{split}的各项合计为 {actual}，与年度资金总额（{place} {column}）{expected} 不一致。',
  'sum-of-parts.splits-differ':
    '{split}的各项合计为 {actual}，与{other}的各项合计 {expected} 不一致。',

  'part-over-whole.title': '“其中”项大于总数',
  'part-over-whole.basis': '表内关系：“其中”各项之和不大于总数',
  'part-over-whole.item':
    '{name}为 {actual}，大于{whole}（{place}）{limit}。“其中”项不能大于总数，请核对。',
  'part-over-whole.items':
    '{whole}为 {limit}，小于其中各项的合计 {sum}。“其中”各项之和不能大于总数，请核对。',

  'not-a-number.title': '应填数字处不是数字',
  'not-a-number.basis': '各表的数字栏：只填数字，没有的留空',
  'not-a-number.quoted': '数字前有一个撇号（{actual}），是文字而不是数字，没有计入。请删去撇号。',
  'not-a-number.quoted-many':
    '这一格等 {count} 格的数字前都有一个撇号（{actual}），是文字而不是数字，都没有计入。请选中这些单元格，用替换功能删去撇号。',
  'not-a-number.text': '{name}填写为“{actual}”，不是数字，无法计算和核对。{hint}。',
  'not-a-number.percent': '{name}填写为百分数 {actual}，无法计算和核对。{hint}。',
  'not-a-number.date':
    '{name}成了日期“{actual}”，无法计算和核对。请把单元格格式改为“数值”后重新填写。',
  'not-a-number.write-amount': '请只填金额数字，说明写到别处，没有发生的留空',
  'not-a-number.write-count': '请只填数字，没有的留空',
  'not-a-number.write-rate': '请填百分数，如 87.38%，无法计算的留空',
  'not-a-number.write-weight': '请填这一项的分值，如 10',
  'not-a-number.write-score': '请填 0 至分值之间的得分，如 9.5',

  'formula-error.title': '公式出错',
  'formula-error.basis': '各表的数字栏：公式应得出数字',
  'formula-error.division':
    '{name}显示 {actual}：公式的除数为 0 或没有填写。请补填除数，确实没有的，清空此格。',
  'formula-error.error':
    '{name}显示 {actual}，公式没有算出数字。请检查公式引用的单元格，或直接填写数字。',

  'uncalculated.title': '公式没有计算结果',
  'uncalculated.basis': '各表的数字栏：文件中应存有公式的结果',
  'uncalculated.cell':
    '{name}是公式，文件里没有它的计算结果。请用 Excel 或 WPS 打开并保存一次，再校核。',
  'uncalculated.cells':
    '从这一格起共有 {count} 个公式，文件里没有它们的计算结果。请用 Excel 或 WPS 打开并保存一次，再校核。',

  'money-unit.title': '元、万元混用',
  'money-unit.basis': '各表表头标明的金额单位',
  'money-unit.mixed':
    '{name}为 {actual}，与 {place} 的 {other} 恰好差一万倍，可能是元、万元混用；按{unit}应为 {expected}，请核对。',
  'money-unit.mixed-sum':
    '{name}为 {actual}，与 {place} 等几处合计的 {other} 恰好差一万倍，可能是元、万元混用；按{unit}应为 {expected}，请核对。',
  'money-unit.far':
    '{name}为 {actual}，与 {place} 的 {other} 相差上千倍，可能是元、万元混用；换成另一单位为 {expected}，请核对。',
} as const;
