/** What could not be read, recognised or written: one sentence that says what to do. */
export const problemTexts = {
  'problem.missing': '找不到文件 {file}；请核对文件名和所在文件夹。',
  'problem.unreadable': '无法打开 {file}；请先关闭正在使用它的程序，并确认有读取权限。',
  'problem.cannot-write': '无法写入 {file}；请先关闭已打开的同名文件，并确认该文件夹可以写入。',
  'problem.internal':
    '校验 {file} 时程序出错，没有得出结果；请把文件另存为 .xlsx 后再试，仍不行请反馈。',
  'problem.nothing-recognised':
    '没有找到绩效自评表（附件1、附件2、附件3）；请确认选对了文件，并保留表中的栏目名称（如 年度指标值、实际完成值、自评得分）。',

  'problem.nothing-filled': '找到了绩效自评表，但表中没有填写可以核对的数；请填好后再校验。',
  'problem.form-unrecognised':
    '{place} 的“{title}”没有认出来，没有核对；请保留表中的栏目名称（如 年度指标值、实际完成值、自评得分），再校验。',
  'problem.cells-unread':
    '有 {count} 处没有读懂，没有核对（第一处在 {place}）；请对照原表查看，栏目名称不常见的，改为常用的名称再校验。',
  'problem.sheet-not-read':
    '工作表“{sheet}”内容过多，没有读取；请把其中的自评表另存为单独的 .xlsx，再校验。',
  'problem.over-input': '副本 {file} 会覆盖原文件，没有写入；请用 --out 指定别的文件夹。',

  'problem.empty': '文件是空的（0 字节）；请重新下载或复制后再试。',
  'problem.open-and-save-as':
    '文件内容是{kind}，不是 Excel 工作簿；请用 Excel 或 WPS 打开，另存为 .xlsx 后再校验。',
  'problem.needs-workbook':
    '文件内容是{kind}，不是 Excel 工作簿；请改用自评表的 Excel 文件（.xlsx）。',
  'problem.needs-unpacking':
    '文件内容是{kind}，不是 Excel 工作簿；请先解压，再校验其中的 .xlsx 文件。',
  'problem.kind-text': '文本或 CSV',
  'problem.kind-html': '网页（HTML）',
  'problem.kind-xml-table': 'XML 表格',
  'problem.kind-ods': 'ODF 表格（.ods）',
  'problem.kind-pdf': 'PDF',
  'problem.kind-ofd': 'OFD 版式文件',
  'problem.kind-word': 'Word 文档',
  'problem.kind-slides': '演示文稿',
  'problem.kind-picture': '图片',
  'problem.kind-archive': '压缩包',
  'problem.kind-other': '其他格式',

  'problem.encrypted':
    '文件设有打开密码，无法读取；请用 Excel 或 WPS 打开，去掉打开密码后另存，再校验。',
  'problem.unsupported': '暂不支持{kind}；请用 Excel 或 WPS 打开，另存为 .xlsx 后再校验。',
  'problem.kind-xlsb': '二进制工作簿（.xlsb）',
  'problem.kind-old-xls': 'Excel 95 以前的旧格式',
  'problem.kind-zip64': '这种大文件压缩格式（Zip64）',
  'problem.kind-split-zip': '分卷压缩的文件',
  'problem.kind-compression': '这种压缩方式（{part}）',

  'problem.damaged':
    '文件已损坏或不完整：{why}；请重新下载或复制，或用 Excel、WPS 打开修复后另存为 .xlsx，再校验。',
  'problem.why-cut-short': '文件不完整，缺少结尾的目录',
  'problem.why-directory': '文件目录与内容不符（{part}）',
  'problem.why-checksum': '{part} 的内容与其校验值不符',
  'problem.why-part-missing': '缺少 {part}',
  'problem.why-part': '{part} 的内容无法解析',
  'problem.why-doctype': '{part} 含有工作簿中不应有的声明（DOCTYPE）',
  'problem.why-no-sheets': '其中没有工作表',
  'problem.why-sheet-name': '工作表“{sheet}”没有名称或重名',
  'problem.why-address': '工作表“{sheet}”有不正确的单元格地址“{address}”',
  'problem.why-cell-twice': '工作表“{sheet}”的 {cell} 出现了两次',
  'problem.why-text-index': '工作表“{sheet}”的 {cell} 指向不存在的文字',
  'problem.why-format-index': '工作表“{sheet}”的 {cell} 指向不存在的格式',
  'problem.why-old-xls': '旧格式工作簿（.xls、.et）的内容无法解析',
  'problem.why-unreadable': '内容无法解析',

  'problem.too-large':
    '文件过大：{what} {found}，上限为 {limit}；请只保留自评表，另存为新的 .xlsx 后再校验。',
  'problem.what-container': '文件大小为',
  'problem.what-entries': '内部文件的数目为',
  'problem.what-inflated': '解压后的总大小至少为',
  'problem.what-ratio': '{part} 解压后与解压前大小之比至少为',
  'problem.what-depth': '{part} 的层数至少为',
  'problem.what-strings': '不同的文字条数至少为',
  'problem.what-text': '工作表“{sheet}”的 {cell} 字数为',
  'problem.sheet-unread':
    '工作表“{sheet}”内容过多（{what}超过 {limit} 个），没有读取；请把其中的自评表另存为单独的 .xlsx，再校验。',
  'problem.what-cells': '非空单元格',
  'problem.what-all-cells': '各表非空单元格合计',
  'problem.what-characters': '文字',
  'problem.what-merges': '合并单元格',
  'problem.what-arrays': '数组公式',
} as const;
