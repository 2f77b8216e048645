import { expect, test } from '@jest/globals';
import type { Form } from '../../../src/core/forms/form';
import { recognise } from '../../../src/core/forms/recognise';
import { say } from '../../../src/core/messages/say';
import type { Workbook } from '../../../src/core/workbook/workbook';
import { exampleSetText, exampleWorkbook } from '../../support/example-set';
import {
  formsIn,
  showAmount,
  showFundsRow,
  showIndicators,
  showLines,
  showPlaces,
  showText,
} from '../../support/show-form';
import { workbookFromText } from '../../support/workbook-from-text';

const WITH_MERGES = recognise(exampleWorkbook());

function overall(forms: readonly Form[]) {
  const form = forms.find(({ kind }) => kind === 'overall');
  if (form?.kind !== 'overall') throw new Error('no overall form');
  return form;
}

function project(forms: readonly Form[], id: string) {
  const form = forms.find((each) => each.id === id);
  if (form?.kind !== 'project') throw new Error(`no ${id}`);
  return form;
}

test('the standard set: five forms, each where it lies', () => {
  expect(showPlaces(WITH_MERGES)).toEqual([
    'base-data 附件1!A1:G29',
    'overall 附件2!A1:I44',
    'project-1 附件3-1!A1:I40',
    'project-2 附件3-2!A1:I37',
    'project-3 附件3-3!A1:I37',
  ]);
  for (const form of WITH_MERGES) {
    expect([form.year, form.unit, form.confidence, form.organisation?.text]).toEqual([
      2023,
      'wan',
      'high',
      '示例区市场监督管理局',
    ]);
  }
});

test('the standard set without merge information: the same forms', () => {
  const without = recognise(workbookFromText(exampleSetText).workbook);
  const unplaced = (forms: readonly Form[]) => forms.map(({ range: _, ...form }) => form);
  expect(unplaced(without)).toEqual(unplaced(WITH_MERGES));
});

test('the standard set: 附件1', () => {
  const [form] = WITH_MERGES;
  if (form?.kind !== 'base-data') throw new Error('no base data');
  const { staff, buildings, austerity, periods } = form;
  expect(staff.flatMap((row) => [row.authorised, row.inPost, row.rate]).map(showAmount)).toEqual([
    '301 B5',
    '263 D5',
    '87.38% F5',
  ]);
  expect(periods.map(({ role, label }) => `${role} ${String(showText(label))}`)).toEqual([
    'prior-final 2022年决算数 B6',
    'budget 2023年预算数 D6',
    'final 2023年决算数 F6',
  ]);
  expect(showLines(form)).toHaveLength(16);
  expect(showLines(form).slice(6, 10)).toEqual([
    'project-expenditure | 项目支出 |  | 1204.48 B13 | 696 D13 | 855.87 F13',
    'project | 业务工作经费 | 项目支出 | 1101.08 B14 | 549.3 D14 | 730.54 F14',
    'project | 运行维护经费 | 项目支出 | 46.7 B15 | 56.7 D15 | 32.15 F15',
    'project | 编外用工人员经费 | 项目支出 | 56.7 B16 | 90 D16 | 93.18 F16',
  ]);
  expect(
    buildings.map(({ approvedArea, investmentRate }) => [
      showAmount(approvedArea),
      showAmount(investmentRate),
    ]),
  ).toEqual([['blank B27', 'blank G27']]);
  expect(showText(austerity)).toBe('- B28');
});

test('the standard set: 附件2', () => {
  const form = overall(WITH_MERGES);
  expect(showFundsRow(form.funds?.total ?? null)).toEqual([
    '年度资金总额 B5',
    '5364.7 D5',
    '5836.24 E5',
    '5836.24 F5',
    '10 G5',
    '100% H5',
    '10 I5',
  ]);
  expect(form.funds?.sources).toEqual([]);
  expect(
    form.funds?.byRevenue.map(({ kind, amount }) => `${kind} ${String(showAmount(amount))}`),
  ).toEqual([
    'general-public-budget 5756.82 in B7',
    'government-fund blank in B8',
    'special-account blank in B9',
    'other-funds 79.42 in B10',
  ]);
  expect(
    form.funds?.byExpenditure.map(({ kind, amount }) => `${kind} ${String(showAmount(amount))}`),
  ).toEqual(['basic 4980.37 in F7', 'project 855.87 in F8']);
  expect(
    form.blocks
      .filter(({ level }) => level === 1)
      .map(
        ({ name, statedWeight, top, bottom }) =>
          `${name} ${String(statedWeight?.toFixed())} ${top + 1}-${bottom + 1}`,
      ),
  ).toEqual(['产出指标 50 14-31', '效益指标 30 32-40', '满意度指标 10 41-43']);
  expect(form.indicators.filter(({ role }) => role === 'indicator')).toHaveLength(26);
  expect(
    form.indicators.filter(({ role }) => role === 'placeholder').map(({ row }) => row + 1),
  ).toEqual([31, 34, 37, 43]);
  expect(showIndicators(form)[13]).toBe(
    'indicator | 消费者投诉举报受理时间 D27 | ≤15天 E27 | 与计划时间匹配 F27 | 3 G27 | 3 H27 | 产出指标/时效指标',
  );
  expect([
    showText(form.total?.label ?? null),
    showAmount(form.total?.weight ?? null),
    showAmount(form.total?.score ?? null),
  ]).toEqual(['总分 A44', '100 G44', '100 H44']);
});

test('the standard set: 附件3-1 and 附件3-2', () => {
  const [first, second] = [project(WITH_MERGES, 'project-1'), project(WITH_MERGES, 'project-2')];
  expect(
    [first, second].map((form) => [
      showText(form.project),
      showText(form.department),
      showText(form.organisation),
    ]),
  ).toEqual([
    ['业务工作经费 C3', '- C4', '示例区市场监督管理局 G4'],
    ['运行维护费 C3', '- C4', '示例区市场监督管理局 G4'],
  ]);
  expect(first.funds?.sources.map(showFundsRow)).toEqual([
    [
      '其中：当年财政拨款 B7',
      '549.3 D7',
      '730.54 E7',
      '730.54 F7',
      'blank G7',
      'blank H7',
      'blank I7',
    ],
    ['上年结转资金 B8', 'blank D8', 'blank E8', 'blank F8', 'blank G8', 'blank H8', 'blank I8'],
    ['其他资金 B9', 'blank D9', 'blank E9', 'blank F9', 'blank G9', 'blank H9', 'blank I9'],
  ]);
  expect(showIndicators(first)[3]).toBe(
    'placeholder | …… D16 | - E16 | - F16 | 5 G16 | 5 H16 | 产出指标/数量指标',
  );
  expect(showIndicators(first)[12]).toBe(
    'indicator | 食品抽检批次成本 D25 | ≤760元/批次 E25 | ≤760元/批次 F25 | blank G25 | blank H25 | 产出指标/成本指标',
  );
  expect(showFundsRow(second.funds?.total ?? null)).toEqual([
    '年度资金总额 B6',
    '56.7 D6',
    '56.7 E6',
    '32.15 F6',
    '10 G6',
    '56.7% H6',
    '5.67 I6',
  ]);
  expect(second.indicators.map(({ row }) => row + 1)).not.toContain(14);
  expect(second.columns.reason?.cell).toEqual({ sheet: '附件3-2', row: 11, column: 8 });
  expect(second.indicators[0]?.reason).toEqual({
    cell: { sheet: '附件3-2', row: 12, column: 8 },
    text: '',
  });
});

test('all forms of the set on one sheet, one below the other, under any sheet name', () => {
  const one = exampleSetText
    .split('\n')
    .filter((line) => !line.startsWith('# '))
    .join('\n');
  const forms = formsIn(`# 汇总表\n${one}`);
  expect(forms.map(({ id }) => id)).toEqual(WITH_MERGES.map(({ id }) => id));
  const unplaced = (form: Form) =>
    form.kind === 'base-data'
      ? form.lines.length
      : form.indicators.map(({ name, target, role }) => [name.text, target.text, role]);
  expect(forms.map(unplaced)).toEqual(WITH_MERGES.map(unplaced));
});

test('hidden sheets are read, unread ones are not', () => {
  const { workbook } = workbookFromText(
    '# 隐藏\n三级指标 | 年度指标值 | 实际完成值 | 得分\n甲 | 1 | 1 | 1',
  );
  const as = (change: Partial<Workbook['sheets'][number]>): Workbook => ({
    sheets: workbook.sheets.map((sheet) => ({ ...sheet, ...change })),
  });
  expect(recognise(as({ visibility: 'very-hidden' }))).toHaveLength(1);
  expect(recognise(as({ unread: 'too-large' }))).toHaveLength(0);
});

test('a value under a merge counts once; what covered cells still hold is not seen', () => {
  const { workbook } = workbookFromText(
    '三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分\n甲 | ≥1 | 2 | 10 | 10\n乙 | 旧 | 3 | 10 | 10\n丙 | 3 | 4 | 10 | 8',
  );
  const merges = [
    { top: 1, left: 1, bottom: 2, right: 1 },
    { top: 1, left: 3, bottom: 2, right: 3 },
  ];
  const [form] = recognise({ sheets: workbook.sheets.map((sheet) => ({ ...sheet, merges })) });
  if (form?.kind !== 'project') throw new Error('no project form');
  expect(
    form.indicators.map(({ role, target, weight }) => [role, showText(target), showAmount(weight)]),
  ).toEqual([
    ['indicator', '≥1 B2', '10 D2'],
    ['child', '≥1 B2', null],
    ['indicator', '3 B4', '10 D4'],
  ]);
});

test('rows that are merged into one are one indicator', () => {
  const { workbook } = workbookFromText(
    '三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分\n甲 | 1 | 2 | 10 | 10\n\n乙 | 1 | 2 | 10 | 10',
  );
  const merges = [0, 1, 2, 3, 4].map((column) => ({
    top: 1,
    left: column,
    bottom: 2,
    right: column,
  }));
  const [form] = recognise({ sheets: workbook.sheets.map((sheet) => ({ ...sheet, merges })) });
  expect(form?.kind === 'project' && form.indicators.map(({ name }) => name.text)).toEqual([
    '甲',
    '乙',
  ]);
});

test.each([
  ['an empty workbook', ''],
  [
    'a goal table',
    '绩效目标申报表\n项目名称 | 甲\n资金总额 | 100 | 财政拨款 | 100\n一级指标 | 二级指标 | 三级指标 | 指标值 | 分值\n产出指标 | 数量指标 | 甲 | 5 | 50',
  ],
  [
    'a goal table with weights and a wrong kind of score',
    '部门整体绩效目标表\n三级指标 | 指标性质 | 指标值 | 度量单位 | 权重\n甲 | ≥ | 5 | 个 | 50',
  ],
  [
    'a monitoring table',
    '2023年项目支出绩效运行监控表\n项目资金 | 年初预算数 | 1-7月执行数 | 1-7月执行率 | 全年预计执行数\n年度资金总额 | 1 | 1 | 1\n三级指标 | 年度指标值 | 全年预计完成情况 | 完成情况 | 得分\n甲 | 1 | 1 | 1 | 1',
  ],
  [
    'a scoring sheet without targets and actuals',
    '部门整体支出绩效评价评分表\n一级指标 | 二级指标 | 三级指标 | 分值 | 评价标准 | 得分\n投入 | 目标 | 合理性 | 5 | 标准 | 5',
  ],
  [
    'a list of budget execution',
    '2023年部门预算执行情况表\n部门 | 全年预算数 | 执行数 | 执行率\n合计 | 100 | 90 | 90%',
  ],
  [
    'a list of budget execution without a title',
    '部门 | 预算数 | 执行数 | 执行率\n办公室 | 100 | 90 | 90%',
  ],
  [
    'a list of projects with their scores',
    '2023年度项目支出绩效自评表\n序号 | 项目名称 | 全年预算数 | 全年执行数 | 执行率 | 自评得分\n1 | 甲 | 100 | 90 | 90% | 99',
  ],
  [
    'a summary of scores',
    '项目支出绩效自评表汇总\n项目 | 年初预算数 | 全年预算数 | 全年执行数 | 执行率 | 自评得分\n甲 | 1 | 1 | 1 | 100% | 99',
  ],
  [
    'a 三公经费 table',
    '2023年“三公”经费支出表\n项目 | 2022年决算数 | 2023年预算数 | 2023年决算数\n三公经费 | 1 | 2 | 3',
  ],
  ['a pay roll', '姓名 | 岗位 | 单位 | 得分\n张三 | 科员 | 示例局 | 90'],
  [
    'our own review list',
    '编号 | 级别 | 表 | 单元格 | 问题 | 应为 | 依据 | 处理意见\n1 | 错误 | 附件3-2 项目支出绩效自评表 | H6 | 自评得分 | 5.67 | 绩效自评表 |',
  ],
  [
    'targets and actuals without a score or rate, and no title',
    '三级指标 | 年度指标值 | 实际完成值\n甲 | 1 | 1',
  ],
])('not recognised: %s', (_, text) => {
  expect(showPlaces(formsIn(text))).toEqual([]);
});

const ROWS = '三级指标 | 年度指标值 | 实际完成值 | 分值 | 自评得分\n甲 | 1 | 1 | 10 | 10';

test.each([
  ['title and structure agree', `项目支出绩效自评表\n项目名称 | 甲\n${ROWS}`, 'project', 'high'],
  ['no title', `项目名称 | 甲\n${ROWS}`, 'project', 'medium'],
  ['no title, told by the sheet’s name', `# 附件2 整体\n${ROWS}`, 'overall', 'medium'],
  ['a title of another kind', `2023年项目绩效情况表\n${ROWS}`, 'project', 'medium'],
  [
    'a column missing',
    '项目支出绩效自评表\n三级指标 | 年度指标值 | 实际完成值 | 自评得分\n甲 | 1 | 1 | 10',
    'project',
    'medium',
  ],
  [
    'title and structure disagree',
    `整体支出绩效自评表\n项目名称 | 甲\n${ROWS}`,
    'project',
    'medium',
  ],
  ['nothing tells 整体 or 项目', ROWS, 'project', 'low'],
  [
    'an actual column by its place',
    '项目支出绩效自评表\n三级指标 | 年度指标值 | 自评结果值 | 分值 | 得分\n甲 | 1 | 1 | 10 | 10',
    'project',
    'low',
  ],
  [
    'names by their place',
    '项目支出绩效自评表\n考核事项 | 年度指标值 | 实际完成值 | 分值 | 得分\n甲 | 1 | 1 | 10 | 10',
    'project',
    'low',
  ],
  [
    'no score and no rate, by its title',
    '项目支出绩效自评表\n三级指标 | 年度指标值 | 实际完成值\n甲 | 1 | 1',
    'project',
    'low',
  ],
  [
    'funds alone with their side label',
    '项目资金 | 年初预算数 | 全年预算数 | 全年执行数 | 执行率\n年度资金总额 | 1 | 1 | 1 | 100%',
    'project',
    'medium',
  ],
])('confidence: %s', (_, text, kind, confidence) => {
  const [form] = formsIn(text);
  expect([form?.kind, form?.confidence]).toEqual([kind, confidence]);
});

test('it says why, in both languages', () => {
  const [form] = formsIn(
    '整体支出绩效自评表\n项目名称 | 甲\n三级指标 | 年度指标值 | 实际完成值 | 自评得分\n甲 | 1 | 1 | 10',
  );
  expect(form?.why.map((reason) => say('zh', reason))).toEqual([
    '标题为“整体支出绩效自评表”',
    '有项目名称一栏，是项目支出自评表',
    '标题写的是整体支出自评表，栏目却像项目支出自评表，按项目支出自评表校验',
    '有“三级指标、年度指标值、实际完成值、自评得分”等栏',
    '没有找到“分值”栏，有关的校验做不了',
  ]);
  expect(say('en', form?.why[4] ?? { id: 'forms.why-no-title', values: {} })).toBe(
    'No column “分值 (weight)” was found, so the checks that need it cannot be made',
  );
});

test('a stray cell at the end of a sheet costs nothing', () => {
  const { workbook } = workbookFromText(`项目支出绩效自评表\n${ROWS}`);
  const stray = { row: 1_048_575, column: 0, content: { type: 'text', text: '空格' } } as const;
  const sheets = workbook.sheets.map((sheet) => ({ ...sheet, cells: [...sheet.cells, stray] }));
  const begun = performance.now();
  expect(recognise({ sheets })).toHaveLength(1);
  expect(performance.now() - begun).toBeLessThan(100);
});

test('forms are numbered by kind in reading order', () => {
  const forms = formsIn(
    `# 乙\n项目支出绩效自评表\n${ROWS}\n# 甲\n整体支出绩效自评表\n${ROWS}\n# 丙\n整体支出绩效自评表\n${ROWS}\n项目支出绩效自评表\n${ROWS}`,
  );
  expect(forms.map(({ id, sheet }) => `${id} ${sheet}`)).toEqual([
    'project-1 乙',
    'overall 甲',
    'overall-2 丙',
    'project-2 丙',
  ]);
});
