export const policyTexts = {
  'policy.source-official': '文件规定',
  'policy.source-observed': '已公开的表样或系统中所见',
  'policy.source-ours': '没有查到依据，本工具或使用者设定',
  'policy.our-default': '本工具的默认设定',

  'policy.not-an-object': '评分办法文件的内容应是一个 JSON 对象（写在一对花括号之间）',
  'policy.unknown-base': 'extends 写的是“{id}”，没有这个评分办法；可用的有：{known}',
  'policy.reserved-id': 'id 写的是“{id}”，与自带的评分办法重名，请换一个名称',
  'policy.missing': '{path} 没有填写：{expected}',
  'policy.wrong': '{path} 填写为 {found}：{expected}',
  'policy.unknown-key': '{path} 不是评分办法中的项目，请检查拼写，或者删去',

  'policy.expected-figure': '应填写数值或选项',
  'policy.expected-number': '应为数，如 10、0.9 或 "0.9"',
  'policy.expected-points': '应为不小于 0 的数，如 10',
  'policy.expected-fraction': '应为 0 到 1 之间的数，如 0.9 表示 90%',
  'policy.expected-multiple': '应为不小于 0 的数，如 1.2 表示 120%',
  'policy.expected-pass-mark':
    '采用及格线办法（pass-mark）时，应为不小于 0 且小于 1 的数，如 0.6 表示 60%',
  'policy.expected-text': '应为文字，不能留空',
  'policy.expected-id': '应由小写英文字母、数字和连字符组成，如 my-county-2024',
  'policy.expected-boolean': '应为 true（是）或 false（否）',
  'policy.expected-object': '应为写在一对花括号之间的若干项',
  'policy.expected-source-kind':
    '应为 "official"（文件规定）、"observed"（实际所见）或 "ours"（自行设定）',
  'policy.expected-unmet': '应为 "ratio"（按完成率计分）或 "pass-mark"（低于及格线不得分）',
  'policy.expected-cap': '应为 "reverse"（1 −（B − A）÷ A）或 "inverse-ratio"（A ÷ B）',
  'policy.expected-grades': '应逐级列出等级名称 name 和起点分 from',
  'policy.expected-names':
    '应为若干组指标名称，每组至少两个，如 [["食品抽检批次", "食品安全抽检"]]',
  'policy.expected-steps':
    '应从高到低逐级列出起点 from 和得分比例 share（都写成 0 到 1 之间的数），起点越低，比例不得越高',
  'policy.expected-schemes':
    '应列出若干组分值，每组写 execution（预算执行率）和 blocks（各一级指标）',
  'policy.expected-total-caps': '应逐条列出执行率的界限 below（如 0.8）和总分的上限 most（如 89）',
  'policy.expected-derived':
    '应列出要显示的比率，可用的有：three-public-control-rate、operating-control-rate、procurement-rate、budget-control-rate、budget-completion-rate',
  'policy.expected-other': '这里不能填写这样的内容',
} as const;
