/** What stands in the way, and what to do next. */
export const problemTexts = {
  'problem.cell-editing': '正在编辑单元格。请按 Enter 或 Esc 结束编辑，再试一次。',
  'problem.not-responding':
    '表格程序没有响应。请关闭可能打开着的对话框，稍候再试；刚才的操作可能仍会完成，请看一下表格。',
  'problem.no-workbook': '没有打开的工作簿。请先打开要校验的自评表。',
  'problem.read-only': '工作簿是以只读方式打开的，无法写入。请另存一份，在副本中操作。',
  'problem.no-such-cell': '要看的单元格或工作表已不存在。请重新校验。',
  'problem.hidden-sheet':
    '这张工作表是隐藏的。请在下方任一工作表标签上点右键，选“取消隐藏”，再定位；列表里没有它的，请找制表人。',
  'problem.too-large': '工作簿内容过多，一次读写不完。请把自评表另存为单独的工作簿，再校验。',
  'problem.failed': '表格程序拒绝了这次操作。请保存并重新打开工作簿，再试一次。',
  'problem.no-cell-to-explain':
    '表中没有填写偏差原因的栏目。请在表中增加“偏差原因分析及改进措施”一栏，或在自评报告中说明。',
  'problem.no-reason': '“无”、短横这样的内容不算理由，没有记下。请写明为什么可以保持原样。',
  'problem.internal': '程序出错，这次操作没有完成。请重新校验；仍不行时，请导出诊断快照后反馈。',
  'problem.detail': '代码：{detail}',
  'problem.retry': '重新校验',
} as const;
