export const cliTexts = {
  'cli.help': `绩效自评助手：校核预算绩效自评附件（附件1 基础数据表、附件2 整体支出自评表、附件3 项目支出自评表）

用法：
  jixiao check 文件或文件夹…  [选项]
  jixiao schema              输出 JSON 结果的格式说明（JSON Schema）
  jixiao policy list         列出自带的评分办法
  jixiao policy show 办法    显示一个评分办法（编号或 JSON 文件）的每个数值和出处
  jixiao policy check 文件   检查自己写的评分办法（JSON 文件）能不能用

只核对，不改动任何文件；加上下面任一项，就把改好的副本写到 --out 指定的文件夹，原文件不动：
  --fill            填写空着的控制率、执行率、得分、总分
  --correct         在 --fill 之外，改正确实算错的数
  --mark            在有问题的单元格上做标记和批注
  --list            在最后加一张“校核清单”
  --unmark          去掉以前做的标记和批注
  --out 文件夹      副本放在哪里（默认 ./out）

其他选项：
  --format 格式     text（默认）、json、html、xlsx
  --report 文件     把结果写到文件，不显示在屏幕上（xlsx 必须用它）
  --policy 办法     评分办法的编号或 JSON 文件（默认 mof-2020）
  --lang zh|en      语言
  --jobs 数         同时核对几个文件
  -h, --help        显示本说明
  -v, --version     显示版本

返回值：0 全部核对过，没有错误；1 有错误；2 有文件没能核对，或用法不对。`,
  'cli.unknown-option': '没有“{option}”这个选项，或它少了值。请运行 jixiao --help 查看用法。',
  'cli.unknown-command': '没有“{command}”这个命令。要核对工作簿，请运行 jixiao check 文件。',
  'cli.no-files': '没有说明要核对哪个文件。请写成 jixiao check 文件或文件夹。',
  'cli.bad-language': '--lang 只能是 zh 或 en，不能是“{value}”。',
  'cli.bad-format': '--format 只能是 text、json、html 或 xlsx，不能是“{value}”。',
  'cli.bad-jobs': '--jobs 应为 1 到 99 的整数，不能是“{value}”。',
  'cli.xlsx-needs-report': '--format xlsx 要用 --report 文件名.xlsx 指明写到哪里。',
  'cli.mark-or-unmark': '--mark 和 --unmark 不能同时使用，请只留一个。',
  'cli.no-such-policy': '没有“{value}”这个评分办法，也没有这个文件。现有的办法：{known}。',
  'cli.policy-not-json': '“{file}”不是 JSON 文件，不能用作评分办法。请检查其中的引号和逗号。',
  'cli.bad-policy': '“{file}”不能用作评分办法：{why}。',
  'cli.policy-usage':
    'jixiao policy 后面要写 list、show 办法 或 check 文件，如 jixiao policy show mof-2020。',
  'cli.bad-policy-format': 'jixiao policy 的 --format 只能是 text 或 json，不能是“{value}”。',
  'cli.policy-how':
    '查看每个数值和出处：jixiao policy show 编号；校核时选用：jixiao check 文件 --policy 编号。',
  'cli.policy-default': '{title}（默认）',
  'cli.policy-usable': '“{file}”可以用作评分办法：{title}（{id}）。',
  'cli.policy-doubt': '请留意：{doubt}。',
  'cli.policy-same': '同一指标的不同名称',
  'cli.empty-folder': '“{folder}”里没有 .xlsx、.xlsm、.xls 或 .et 工作簿。请检查路径。',
  'cli.report-over-input':
    '“{file}”正是要核对的文件，结果不能写在它上面。请用 --report 指定别的文件。',
  'cli.progress': '已核对 {done}/{total}',
  'cli.written': '已写入副本：{file}',
  'cli.xls-report-only':
    '“{file}”是旧的 .xls 格式，不能直接填写和标记，只写了校核报告。请在 Excel 或 WPS 中另存为 .xlsx 再试。',
  'cli.refused-protected': '{cell} 受保护，没有改动。请先撤销工作表（或工作簿）保护。',
  'cli.refused-merged': '{cell} 在合并单元格之中，没有改动。',
  'cli.refused-changed': '{cell} 的内容已经变了，没有改动。请重新校核。',
  'cli.refused-formula': '{cell} 是公式，没有改动。请检查公式。',
  'cli.refused-no-such-sheet': '找不到 {cell} 所在的工作表，没有改动。',
  'cli.refused-note-exists': '{cell} 已有批注，保留原批注，只做了颜色标记。',
  'cli.refused-note-failed': '{cell} 的批注没有写上，只做了颜色标记。',
} as const;
