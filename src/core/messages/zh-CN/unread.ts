/** What of a form was not understood, each after the cell that it is about. */
export const unreadTexts = {
  'unread.column': '“{heading}”一栏没有认出，其中的数没有核对',
  'unread.column-unnamed': '这一栏没有认出的栏目名称，其中的数没有核对',
  'unread.column-second': '另有一栏“{heading}”，其中的数没有核对',
  'unread.words': '“{heading}”一栏没有认出，其中的内容没有核对',
  'unread.words-unnamed': '这一栏没有认出的栏目名称，其中的内容没有核对',
  'unread.row': '“{label}”一行的这个数没有归入任何一项，没有核对',
  'unread.row-unnamed': '这一行的数没有归入任何一项，没有核对',
  'unread.row-below-total': '“{label}”一行在总分之下，不知道是否计入总分',
  'unread.row-like-a-total':
    '“{label}”一行只有分数，又等于上面各行之和，像是合计，没有当作指标核对',
  'unread.figure': '“{label}”的数没有读懂，没有核对',
  'unread.figure-unnamed': '这个数没有读懂，没有核对',
  'unread.block': '从这里起的 {count} 个数没有读懂，没有核对',
  'unread.no-weight': '表中没有“分值”栏，得分无法核对',
  'unread.no-score': '表中没有“自评得分”栏，得分无法核对',
  'unread.no-marks': '表中没有“分值”“自评得分”栏，得分无法核对',
  'unread.no-target': '表中没有“年度指标值”栏，完成情况无法核对',
  'unread.no-amounts': '表中没有“全年预算数”或“全年执行数”栏，执行率无法核对',
  'unread.no-execution-weight': '执行率没有分值，这一得分无法核对',
} as const;
