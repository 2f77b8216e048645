export const figureTexts = {
  'figure.in-post': '在职人数',
  'figure.authorised': '编制数',
  'figure.actual-area': '实际规模',
  'figure.approved-area': '批复规模',
  'figure.actual-investment': '实际投资',
  'figure.budgeted-investment': '预算投资',
  'figure.outturn': '全年执行数',
  'figure.adjusted-budget': '全年预算数',
  'figure.initial-budget': '年初预算数',
  'figure.line-budget': '预算数',
  'figure.final': '决算数',
  'figure.year-end-balance': '年末结余',
  'figure.three-public-control-rate': '三公经费控制率',
  'figure.operating-control-rate': '公用经费控制率',
  'figure.procurement-rate': '政府采购执行率',
  'figure.budget-control-rate': '预算控制率',
  'figure.budget-completion-rate': '预算完成率',
  'figure.target': '年度指标值',
  'figure.actual': '实际完成值',
  'figure.weight': '分值',
  'figure.score': '自评得分',

  'figure.ratio': '{part} {partValue} ÷ {whole} {wholeValue} = {rate}',
  'figure.ratio-of-initial':
    '{part} {partValue} ÷ {whole} {wholeValue} = {rate}（表中没有全年预算数一栏，按年初预算数计算）',
  'figure.adjustment':
    '（{part} {partValue} − {whole} {wholeValue}）÷ {whole} {wholeValue} = {rate}',
  'figure.completion':
    '（{whole} {wholeValue} − {part} {partValue}）÷ {whole} {wholeValue} = {rate}',
  'figure.input-blank': '{input}（{cell}）没有填写，无法计算',
  'figure.input-text': '{input}（{cell}）填的是“{text}”，不是数，无法计算',
  'figure.input-percent': '{input}（{cell}）填的是百分数 {text}，无法计算',
  'figure.input-error': '{input}（{cell}）是错误值 {text}，无法计算',
  'figure.input-uncalculated': '{input}（{cell}）的公式没有计算结果，无法计算',
  'figure.input-zero': '{input}（{cell}）为 0，不能作除数，没有比率可算',
  'figure.input-negative': '{input}（{cell}）为 {text}，是负数，无法计算',
  'figure.no-budget-column': '表中没有预算数或执行数一栏，无法计算执行率',
  'figure.no-weight-column': '表中没有分值一栏，无法核算得分',

  'figure.execution-score': '分值 {weight} × 执行率 {rate}（{outturn} ÷ {budget}）= {score}',
  'figure.execution-score-capped':
    '分值 {weight} × 执行率 {rate}（{outturn} ÷ {budget}）超过分值，按分值计 {score}',
  'figure.execution-score-floored':
    '分值 {weight} × 执行率 {rate}（{outturn} ÷ {budget}）低于 0，按 0 计',
  'figure.execution-score-step':
    '执行率 {rate}（{outturn} ÷ {budget}）{band}，得分值 {weight} 的 {share}，即 {score}',
  'figure.band-from': '达到 {from}',
  'figure.band-between': '达到 {from}、不足 {to}',
  'figure.band-below': '不足 {to}',

  'figure.score-met': '指标值 {target}，实际完成 {actual}，已达成，得分值 {weight}',
  'figure.score-equal-over': '指标值 {target}，实际完成 {actual}，超过指标值，得分值 {weight}',
  'figure.score-excess':
    '指标值 {target}，实际完成 {actual}，超出 {excess}，达到 {limit} 的扣 {points} 分：分值 {weight}，得 {score}',
  'figure.score-satisfaction':
    '满意度 {satisfaction}，{band}，得分值 {weight} 的 {share}，即 {score}',
  'figure.score-ratio': '分值 {weight} × 完成率 {attainment}（{actual} 对 {target}）= {score}',
  'figure.score-below-pass-mark':
    '完成率 {attainment}（{actual} 对 {target}）低于 {passMark}，得 0 分',
  'figure.score-pass-mark':
    '分值 {weight} ×（完成率 {attainment} − {passMark}）÷（1 − {passMark}）= {score}（{actual} 对 {target}）',
  'figure.score-reverse': '分值 {weight} ×（1 − 超出 {excess}）= {score}（{actual} 对 {target}）',
  'figure.score-inverse': '分值 {weight} ÷ {attainment} = {score}（{actual} 对 {target}）',
  'figure.score-cap-doubled': '实际完成 {actual} 达到指标值 {target} 的两倍及以上，得 0 分',
  'figure.score-none-missed': '指标值 {target}，实际完成 {actual}，未达成，得 0 分',
  'figure.score-qualitative':
    '指标值 {target}，实际完成 {actual}，未达成，得分应低于分值 {weight} 的 {share}，即低于 {limit} 分',
  'figure.score-qualitative-partly':
    '指标值 {target}，实际完成 {actual}，部分达成，得分应低于分值 {weight} 的 {share}，即低于 {limit} 分',
  'figure.score-no-formula':
    '指标值 {target}，实际完成 {actual}，未达成，没有可用的算式，得分应低于分值 {weight}',
  'figure.score-cannot-tell': '无法判断是否达成，不核算得分：{why}',
  'figure.score-shared-met': '几项指标共用一个得分，全部达成，得分值合计 {weight}',
  'figure.score-shared': '几项指标共用一个得分，且不是全部达成，无法核算得分',

  'figure.total': '{terms} = {total}（共 {count} 项）',
  'figure.total-with-computed':
    '{terms} = {total}（共 {count} 项，其中 {computed} 项没有填写得分，按应得分计入）',
  'figure.total-cap': '{total}；执行率 {rate}，低于 {below}，总分最高为 {most} 分',
  'figure.total-line-missing': '“{line}”有分值而没有得分（{cell}），无法计算总分',
  'figure.total-no-lines': '各项都没有得分，没有总分可算',
} as const;
