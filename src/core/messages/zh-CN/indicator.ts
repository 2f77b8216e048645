export const indicatorTexts = {
  'indicator.attainment': '（完成率 {rate}）',
  'indicator.share-of-cap': '（为目标的 {rate}）',
  'indicator.no-attainment': '',
  'indicator.target-blank': '没有填写年度指标值，无法判断是否完成。',
  'indicator.actual-blank': '没有填写实际完成值，无法判断是否完成。',
  'indicator.at-least-met': '实际 {actual}，不低于目标 {target}{attainment}。',
  'indicator.at-least-unmet': '实际 {actual}，低于目标 {target}{attainment}。',
  'indicator.more-than-met': '实际 {actual}，符合目标 {target}{attainment}。',
  'indicator.more-than-unmet': '实际 {actual}，没有超过目标 {target} 的界限{attainment}。',
  'indicator.at-most-met': '实际 {actual}，没有超过目标上限 {target}{attainment}。',
  'indicator.at-most-unmet': '实际 {actual}，超过目标上限 {target}{attainment}。',
  'indicator.less-than-met': '实际 {actual}，符合目标 {target}{attainment}。',
  'indicator.less-than-unmet': '实际 {actual}，没有低于目标 {target} 的界限{attainment}。',
  'indicator.equal-met': '实际 {actual}，达到目标 {target}{attainment}。',
  'indicator.equal-unmet': '实际 {actual}，没有达到目标 {target}{attainment}。',
  'indicator.equal-differs':
    '实际 {actual} 与目标 {target} 不相等，而这项指标通常越少越好，看不出是否算完成，请人工判断。',
  'indicator.same-number': '实际 {actual}，与目标 {target} 相同。',
  'indicator.direction-unclear':
    '目标 {target} 没有写明“不低于”还是“不超过”，指标名称也看不出越多越好还是越少越好，而实际为 {actual}，无法判断。请在目标前写上 ≥ 或 ≤。',
  'indicator.between-met': '实际 {actual}，在目标范围 {target} 之内。',
  'indicator.between-unmet': '实际 {actual}，在目标范围 {target} 之外。',
  'indicator.between-better':
    '实际 {actual} 在目标范围 {target} 之外，但在较好的一侧，是否算完成请人工判断。',
  'indicator.none-met': '实际 {actual}，与目标 {target} 一致，没有发生。',
  'indicator.none-unmet': '目标是 {target}，实际为 {actual}。',
  'indicator.date-met': '实际 {actual}，不晚于目标 {target}。',
  'indicator.date-unmet': '实际 {actual}，晚于目标 {target}。',
  'indicator.date-open': '实际 {actual} 与目标 {target} 之间看不出先后，请写明具体日期。',
  'indicator.date-year':
    '目标 {target} 和实际 {actual} 没有都写明年份，无法确定先后，请写明年、月。',
  'indicator.date-not-given':
    '目标是时间 {target}，实际只写了“{actual}”，没有写完成的日期，无法比较。',
  'indicator.bound-copied':
    '实际写的“{actual}”在目标 {target} 之内，但它是照抄的界限，不是实际数值。',
  'indicator.bound-only':
    '实际写的“{actual}”是一个界限，不是实际数值，看不出是否符合目标 {target}。请填写实际数值。',
  'indicator.vague':
    '实际写的“{actual}”不是准确的数值，看不出是否符合目标 {target}。请填写准确的数值。',
  'indicator.target-vague':
    '目标 {target} 不是准确的数值，实际为 {actual}，无法判断。请写明准确的目标值。',
  'indicator.units-differ':
    '单位不同，无法比较：目标为“{target}”，实际为“{actual}”。请用同一单位填写。',
  'indicator.units-inexact':
    '目标 {target} 与实际 {actual} 的单位不能准确换算，看不出是否完成。请用同一单位填写。',
  'indicator.scale-unsure':
    '目标 {target} 与实际 {actual} 中有一个没有写单位（或百分号），数值相差悬殊，不知道是否同一单位。请把单位补写完整。',
  'indicator.change-differs':
    '目标 {target} 与实际 {actual} 中，一个是增减幅度，另一个不是（或方向相反），无法比较。',
  'indicator.negative': '实际写的是负数 {actual}，与目标 {target} 无法比较。请核对是否多写了“-”。',
  'indicator.text-for-number': '目标 {target} 是数值，实际写的是“{actual}”，没有可以比较的数值。',
  'indicator.not-reached': '目标是 {target}，实际写明“{actual}”。',
  'indicator.completion-for-number':
    '实际写的是“{actual}”，没有写与目标 {target} 对应的数值，无法比较。',
  'indicator.none-for-number': '目标是 {target}，实际写的是“{actual}”，不知道是零还是没有数据。',
  'indicator.number-for-text': '目标“{target}”是文字要求，实际写的是数值 {actual}，无法比较。',
  'indicator.text-for-none': '目标是 {target}，实际写的是“{actual}”，没有写明是否发生、发生多少。',
  'indicator.same-wording': '实际“{actual}”，与目标的要求一致。',
  'indicator.attained': '实际写明“{actual}”，目标“{target}”已经达到。',
  'indicator.equivalent': '实际“{actual}”，不低于目标“{target}”的要求。',
  'indicator.partial': '实际写明“{actual}”，目标“{target}”只达到了一部分。',
  'indicator.negated': '实际写的“{actual}”说明目标“{target}”没有达到。',
  'indicator.wording-differs':
    '实际“{actual}”与目标“{target}”的说法不同，无法自动判断是否完成，请人工判断。',
  'indicator.elsewhere':
    '目标“{target}”没有写明具体数值，实际为“{actual}”，无法比较。请写明目标值。',
  'indicator.by-budget': '“{target}”按本表{budget} {amount}万元（{cell}）计：{result}',
  'indicator.budget-adjusted':
    '目标“{target}”指年初预算数 {initial}万元（{initialCell}），而全年预算数已调整为 {adjusted}万元（{cell}），不知道按哪一个判断。请写明目标值。',
  'indicator.budget-unit':
    '目标“{target}”要与本表{budget} {amount}万元（{cell}）比较，但表中或实际完成值 {actual} 可能混用了元和万元，或没有写明单位，无法判断。请核对单位。',
  'indicator.budget-part':
    '目标“{target}”按本表{budget} {amount}万元（{cell}）计，实际 {actual} 少于它，但看不出这项指标是否包括全部支出，无法判断。请写明目标值。',
  'indicator.options': '目标“{target}”只是可选项，没有选定要求，无法判断实际“{actual}”是否完成。',
  'indicator.option-best':
    '目标“{target}”是可选项，实际“{actual}”是其中最好的一项，不论要求哪一项都已达到。',
  'indicator.option-worst':
    '目标“{target}”是可选项，实际“{actual}”是其中最差的一项，没有达到要求。',
  'indicator.class-met': '实际“{actual}”，不差于目标“{target}”的等次。',
  'indicator.class-unmet': '实际“{actual}”，没有达到目标“{target}”的等次。',
  'indicator.class-open':
    '看不出实际“{actual}”与目标“{target}”哪一个等次更好，无法自动判断是否完成，请人工判断。',
  'indicator.misread':
    '“{text}”看上去有识别或输入错误（例如把 ≥ 写成 2 或“二”，把 0 写成 O），请对照原件改正。',
  'indicator.error-value': '“{text}”是公式出错的结果，不是可以判断的内容，请先改正公式。',
  'indicator.several': '“{text}”里有几个数值，不知道用哪一个比较。请一行只写一个数值。',
  'indicator.target-in-name': '年度指标值没有填写，按指标名称中的“{target}”判断：{result}',
  'indicator.list-met': '实际“{actual}”，单独看、合计看都符合目标 {target}。',
  'indicator.list-unmet': '实际“{actual}”，单独看、合计看都不符合目标 {target}。',
  'indicator.list-open':
    '“{actual}”里有几个数值，单独看和合计看，是否符合目标 {target} 并不一样，不知道用哪一个比较。请一行只写一个数值。',
  'indicator.progress-unmet': '目标是 {target}，实际写明“{actual}”，完成的没有达到目标。',
  'indicator.list-part-unmet': '实际“{part}”没有达到目标“{wanted}”。',
  'indicator.list-unmatched':
    '目标“{target}”和实际“{actual}”各有几个数值，不能逐一对上，无法比较。请一行只写一个数值，或按目标的各项逐一填写。',
  'indicator.figures':
    '“{text}”里的数值读不准（数值前后还有别的内容），无法与目标比较，请只写数值和单位。',
} as const;
