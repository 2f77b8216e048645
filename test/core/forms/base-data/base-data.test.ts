import { expect, test } from '@jest/globals';
import { baseDataIn, formsIn, showAmount, showLines, showText } from '../../../support/show-form';

const PERIODS = '经费控制情况(万元) | 2022年决算数 | 2023年预算数 | 2023年决算数\n';

test.each([
  [
    'below the labels',
    '编制数 | 实际在职人数 | 控制率\n301 | 263 | 87.38%',
    ['301 A2', '263 B2', '87.38% C2'],
  ],
  [
    'below, with a side label',
    '财政供养人员情况(人) | 编制数 | | 2023年实际在职人数 | | 控制率\n | 301 | | 263 | |',
    ['301 B2', '263 D2', 'blank F2'],
  ],
  [
    'below a blank row',
    '编制数 | 在职人数 | 控制率\n\n301 | 263 | 0.8738 [0.00%]',
    ['301 A3', '263 B3', '87.38% C3'],
  ],
  ['to the right', '编制数 | 301 | 在职人数 | 263 | 控制率 |', ['301 B1', '263 D1', 'blank F1']],
  [
    'to the right, all blank, other rows below',
    '编制数 | | 在职人数 | | 控制率 |\n预算单位名称 | 示例局',
    ['blank B1', 'blank D1', 'blank F1'],
  ],
  ['all blank below', '编制数 | 在职人数 | 控制率', ['blank A2', 'blank B2', 'blank C2']],
  [
    'in any order',
    '控制率 | 核定编制数 | 年末实有人数\n87.38% | 301 | 263',
    ['301 B2', '263 C2', '87.38% A2'],
  ],
] as const)('staff figures %s', (_, text, expected) => {
  const [row] = baseDataIn(text).staff;
  expect(
    [row?.authorised, row?.inPost, row?.rate].map((field) => showAmount(field ?? null)),
  ).toEqual(expected);
});

test('staff in several rows, down to the money', () => {
  const { staff } = baseDataIn(
    `财政供养人员情况 | 编制数 | 在职人数 | 控制率
机关 | 20 | 19 | 95%
下属单位 | 18 | 17 |
合计 | 38 | 36 | 90%
${PERIODS}三公经费 | 3 | 2 | 1`,
  );
  expect(
    staff.map(({ label, authorised, inPost, rate }) =>
      [showText(label), ...[authorised, inPost, rate].map(showAmount)].join(' | '),
    ),
  ).toEqual([
    '机关 A2 | 20 B2 | 19 C2 | 95% D2',
    '下属单位 A3 | 18 B3 | 17 C3 | blank D3',
    '合计 A4 | 38 B4 | 36 C4 | 90% D4',
  ]);
});

test('two of the three staff columns are not enough to read them', () => {
  const [form] = formsIn(
    `部门整体支出绩效评价基础数据表\n编制数 | 在职人数\n301 | 263\n${PERIODS}三公经费 | 1 | 1 | 1`,
  );
  expect(form?.kind === 'base-data' && form.staff).toEqual([]);
  expect(form?.confidence).toBe('medium');
});

test.each([
  [
    '经费控制情况 | 2022年决算数 | 2023年预算数 | 2023年决算数',
    ['prior-final B1', 'budget C1', 'final D1'],
  ],
  [
    '经费控制情况 | 2023年预算数 | 2023年决算数 | 2022年决算数',
    ['budget B1', 'final C1', 'prior-final D1'],
  ],
  [
    '经费控制情况 | 上年决算数 | 本年预算数 | 本年决算数',
    ['prior-final B1', 'budget C1', 'final D1'],
  ],
  ['经费控制情况 | 决算数 | 预算数 | 决算数', ['prior-final B1', 'budget C1', 'final D1']],
  ['经费控制情况 | 预算数 | 决算数', ['budget B1', 'final C1']],
  ['经费控制情况 | 2023年度预算 | 2023年度决算', ['budget B1', 'final C1']],
  ['经费控制情况 | 2023年决算数', ['final B1']],
  ['经费控制情况 | | 2022年\\n决算数 | | 2023年\\n预算数', ['prior-final C1', 'budget E1']],
])('%s', (heading, expected) => {
  const { periods } = baseDataIn(`${heading}\n三公经费 | 1 | 1 | 1 | 1 | 1`);
  expect(periods.map(({ role, label }) => `${role} ${showText(label)?.split(' ').at(-1)}`)).toEqual(
    expected,
  );
});

test.each([
  [
    'the Hunan form',
    `三公经费 | 137.59 | 58.7 | 32.15
1、公务用车购置和维护经费 | 137.11 | 56.7 | 32.15
其中：公车购置 | 90.41
公车运行维护 | 46.70 | 56.7 | 32.15
2、出国经费 | | 2
3、公务接待 | 0.48
项目支出： | 3 | 3 | 3
1、业务工作经费 | 1 | 1 | 1
"   2、运行维护经费" | 2 | 2 | 2


公用经费 | 795.43 | 504 | 619.82
其中：办公经费 | 126.24 | 15 | 50.39
水费、电费、差旅费 | 34.82 | 30 | 41.19
政府采购金额 | 682 | 633 | 633
部门基本支出预算调整 | 5558.77 | 4668.70 | 4980.37`,
    [
      'three-public | 三公经费 |  | 137.59 B2 | 58.7 C2 | 32.15 D2',
      'official-vehicles | 公务用车购置和维护经费 | 三公经费 | 137.11 B3 | 56.7 C3 | 32.15 D3',
      'vehicle-purchase | 公车购置 | 公务用车购置和维护经费 | 90.41 B4 | blank C4 | blank D4',
      'vehicle-operation | 公车运行维护 | 公务用车购置和维护经费 | 46.7 B5 | 56.7 C5 | 32.15 D5',
      'travel-abroad | 出国经费 | 三公经费 | blank B6 | 2 C6 | blank D6',
      'official-reception | 公务接待 | 三公经费 | 0.48 B7 | blank C7 | blank D7',
      'project-expenditure | 项目支出 |  | 3 B8 | 3 C8 | 3 D8',
      'project | 业务工作经费 | 项目支出 | 1 B9 | 1 C9 | 1 D9',
      'project | 运行维护经费 | 项目支出 | 2 B10 | 2 C10 | 2 D10',
      'operating-expenses | 公用经费 |  | 795.43 B13 | 504 C13 | 619.82 D13',
      'operating-item | 办公经费 | 公用经费 | 126.24 B14 | 15 C14 | 50.39 D14',
      'operating-item | 水费、电费、差旅费 | 公用经费 | 34.82 B15 | 30 C15 | 41.19 D15',
      'procurement | 政府采购金额 |  | 682 B16 | 633 C16 | 633 D16',
      'basic-expenditure | 部门基本支出预算调整 |  | 5558.77 B17 | 4668.7 C17 | 4980.37 D17',
    ],
  ],
  [
    'numbered main lines',
    `一、“三公”经费 | 1 | 1 | 1
1．因公出国（境）费 | 0 | 0 | 0
2．公务用车购置及运行维护费 | 1 | 1 | 1
二、项目支出 | 10 | 10 | 10
1、业务工作专项 | 4 | 4 | 4
（1）宣传 | 4 | 4 | 4
2、运行维护专项 | 6 | 6 | 6
 | 7 | 7 | 7
三、机关运行经费 | 5 | 5 | 5
部门整体支出预算调整 | 9 | 9 | 9`,
    [
      'three-public | “三公”经费 |  | 1 B2 | 1 C2 | 1 D2',
      'travel-abroad | 因公出国(境)费 | “三公”经费 | 0 B3 | 0 C3 | 0 D3',
      'official-vehicles | 公务用车购置及运行维护费 | “三公”经费 | 1 B4 | 1 C4 | 1 D4',
      'project-expenditure | 项目支出 |  | 10 B5 | 10 C5 | 10 D5',
      'project | 业务工作专项 | 项目支出 | 4 B6 | 4 C6 | 4 D6',
      'project | 宣传 | 业务工作专项 | 4 B7 | 4 C7 | 4 D7',
      'project | 运行维护专项 | 项目支出 | 6 B8 | 6 C8 | 6 D8',
      'project |  | 项目支出 | 7 B9 | 7 C9 | 7 D9',
      'other | 机关运行经费 |  | 5 B10 | 5 C10 | 5 D10',
      'overall-expenditure | 部门整体支出预算调整 |  | 9 B11 | 9 C11 | 9 D11',
    ],
  ],
  [
    'numbered groups, their projects below them without numbers',
    `项目支出 | 100 | 120 | 111
1、专项业务 | 60 | 70 | 65
消防演练 | 25 | 30 | 25
隐患排查 | 35 | 40 | 40
2、运转保障 | 40 | 50 | 45
设备更新 | 40 | 50 | 45`,
    [
      'project-expenditure | 项目支出 |  | 100 B2 | 120 C2 | 111 D2',
      'project | 专项业务 | 项目支出 | 60 B3 | 70 C3 | 65 D3',
      'project | 消防演练 | 专项业务 | 25 B4 | 30 C4 | 25 D4',
      'project | 隐患排查 | 专项业务 | 35 B5 | 40 C5 | 40 D5',
      'project | 运转保障 | 项目支出 | 40 B6 | 50 C6 | 45 D6',
      'project | 设备更新 | 运转保障 | 40 B7 | 50 C7 | 45 D7',
    ],
  ],
  [
    'a project without a number among numbered ones',
    `项目支出 | 100 | 120 | 110
1、甲 | 60 | 70 | 65
2、乙 | 30 | 30 | 35
丙 | 10 | 20 | 10`,
    [
      'project-expenditure | 项目支出 |  | 100 B2 | 120 C2 | 110 D2',
      'project | 甲 | 项目支出 | 60 B3 | 70 C3 | 65 D3',
      'project | 乙 | 项目支出 | 30 B4 | 30 C4 | 35 D4',
      'project | 丙 | 项目支出 | 10 B5 | 20 C5 | 10 D5',
    ],
  ],
  [
    'lines below the projects that are none, by name and by what the projects come to',
    `项目支出 | 100 | 120 | 110
1、甲 | 60 | 70 | 65
2、乙 | 40 | 50 | 45
离退休费 | 8 | 8 | 8
工资福利支出 | 400 | 420 | 430
部门一般性支出 | 30 | 29 | 28`,
    [
      'project-expenditure | 项目支出 |  | 100 B2 | 120 C2 | 110 D2',
      'project | 甲 | 项目支出 | 60 B3 | 70 C3 | 65 D3',
      'project | 乙 | 项目支出 | 40 B4 | 50 C4 | 45 D4',
      'other | 离退休费 |  | 8 B5 | 8 C5 | 8 D5',
      'personnel-expenses | 工资福利支出 |  | 400 B6 | 420 C6 | 430 D6',
      'general-expenditure | 部门一般性支出 |  | 30 B7 | 29 C7 | 28 D7',
    ],
  ],
  [
    'a project that is called like a line of 三公经费',
    `项目支出 | 30 | 30 | 30
1、办公楼维修 | 10 | 10 | 10
2、公务用车购置 | 20 | 20 | 20
公用经费 | 5 | 5 | 5
其中：会议费 | 1 | 1 | 1
一般公务支出 | 9 | 9 | 9`,
    [
      'project-expenditure | 项目支出 |  | 30 B2 | 30 C2 | 30 D2',
      'project | 办公楼维修 | 项目支出 | 10 B3 | 10 C3 | 10 D3',
      'project | 公务用车购置 | 项目支出 | 20 B4 | 20 C4 | 20 D4',
      'operating-expenses | 公用经费 |  | 5 B5 | 5 C5 | 5 D5',
      'operating-item | 会议费 | 公用经费 | 1 B6 | 1 C6 | 1 D6',
      'other | 一般公务支出 |  | 9 B7 | 9 C7 | 9 D7',
    ],
  ],
  [
    'projects without numbers, notes below',
    `项目支出 | 3 | 3 | 3
其中：甲经费 | 1 | 1 | 1
其中：乙经费 | 2 | 2 | 2
说明：项目支出须填报全部项目
填报人：张三 | 1 | 2 | 3`,
    [
      'project-expenditure | 项目支出 |  | 3 B2 | 3 C2 | 3 D2',
      'project | 甲经费 | 项目支出 | 1 B3 | 1 C3 | 1 D3',
      'project | 乙经费 | 项目支出 | 2 B4 | 2 C4 | 2 D4',
    ],
  ],
])('lines: %s', (_, rows, expected) => {
  expect(showLines(baseDataIn(PERIODS + rows))).toEqual(expected);
});

test('what the template leaves in a line is no line', () => {
  const { lines } = baseDataIn(
    `${PERIODS}项目支出 | 1\n1、业务工作专项（一个项目一行） | 1\n……\n3、\n…… | | 5 | 5`,
  );
  expect(lines.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
    'project-expenditure 项目支出',
    'project 业务工作专项',
    'project ',
  ]);
});

test('the parts of 三公, 公务用车 and 项目支出 are complete, those of 公用经费 are not', () => {
  const { lines } = baseDataIn(
    `${PERIODS}三公经费 | 1\n1、公务用车购置和维护经费 | 1\n2、出国经费 | 1\n项目支出 | 1\n1、甲 | 1\n公用经费 | 1\n办公费 | 1`,
  );
  expect(lines.filter((line) => line.partsComplete).map(({ name }) => name)).toEqual([
    '三公经费',
    '公务用车购置和维护经费',
    '项目支出',
  ]);
});

const BUILDINGS =
  '楼堂馆所控制情况 | 批复规模\\n(m²) | 实际规\\n模(m²) | 规模控制率 | 预算投资\\n(万元) | 实际\\n投资\\n(万元) | 投资概\\n算控制\\n率\n';
const STAFF = '编制数 | 实际在职人数 | 控制率\n301 | 263 | 87.38%\n';

test.each([
  ['a blank row', '', ['blank B4 blank C4 blank D4 blank E4 blank F4 blank G4']],
  [
    'two buildings and a note',
    '甲楼 | 100 | 90 | 90% | 10 | 9 | 90%\n乙楼 | 200 | 200 | 100% | 20 | 20 |\n说明：无',
    ['100 B4 90 C4 90% D4 10 E4 9 F4 90% G4', '200 B5 200 C5 100% D5 20 E5 20 F5 blank G5'],
  ],
  ['no row of its own', '厉行节约保障措施 | 严控会议', []],
])('buildings: %s', (_, rows, expected) => {
  const { buildings } = baseDataIn(STAFF + BUILDINGS + rows);
  expect(
    buildings.map((building) =>
      [
        building.approvedArea,
        building.actualArea,
        building.areaRate,
        building.approvedInvestment,
        building.actualInvestment,
        building.investmentRate,
      ]
        .map(showAmount)
        .join(' '),
    ),
  ).toEqual(expected);
});

test('buildings without all six columns are not read, and that is said', () => {
  const form = baseDataIn(`${STAFF}批复规模 | 实际规模 | 规模控制率 | 预算投资\n1 | 1 | 100% | 1`);
  expect(form.buildings).toEqual([]);
  expect(form.why.map(({ id }) => id)).toContain('forms.why-buildings-incomplete');
});

test.each([
  ['厉行节约保障措施 | 严控会议费', '严控会议费 B3'],
  ['厉行节约保障措施 |', '- B3'],
  ['厉行节约保障措施：严控会议费', '严控会议费 A3'],
  ['备注', null],
])('%s', (row, expected) => {
  expect(showText(baseDataIn(STAFF + row).austerity)).toBe(expected);
});

test.each([
  ['经费控制情况(万元) | 2022年决算数 | 2023年预算数', 'wan'],
  ['经费控制情况（元） | 2022年决算数 | 2023年预算数', 'yuan'],
  ['经费控制情况 | 2022年决算数 | 2023年预算数', null],
])('unit of %s: %s', (heading, unit) => {
  expect(baseDataIn(`${heading}\n三公经费 | 1 | 1`).unit).toBe(unit);
});
