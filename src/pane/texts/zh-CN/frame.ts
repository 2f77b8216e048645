export const frameTexts = {
  'frame.product': '绩效自评助手',
  'frame.year': '{year}年度',
  'frame.forms': '{count} 张表',
  'frame.checked': '已核对 {count} 项',
  'frame.separator': ' · ',
  'frame.no-review': '尚未校验',
  'frame.policy': '评分办法：{policy}',
  'frame.tabs': '校核结果',
  'frame.tab-findings': '问题',
  'frame.tab-scores': '得分',
  'frame.tab-figures': '算式',
  'frame.tab-settings': '设置',
  'frame.loading': '正在打开…',

  'frame.outdated': '表格有改动，下面是改动前的结果。',
  'frame.check-again': '重新校验',
  'frame.read-only': '这个工作簿只能读取：可以校验，不能填写和标注。',

  'frame.reading': '正在读取工作簿…',
  'frame.checking': '正在校验…',
  'frame.writing': '正在写入工作簿…',
  'frame.saving': '正在导出…',

  'frame.result': '校验完成：错误 {errors} 项，待核实 {warnings} 项，提示 {infos} 项。',
  'frame.result-with-problems':
    '没有全部核对：已发现错误 {errors} 项，待核实 {warnings} 项，提示 {infos} 项。',
  'frame.result-nothing-checked': '没有可以核对的内容。',
  'frame.close': '关闭',
  'frame.cancel': '取消',
  'frame.go-to': '定位到 {place}',
  'frame.value-at': '{value}，{goTo}',
} as const;
