import { describe, expect, test } from '@jest/globals';
import { crossForm } from '../../../src/core/rules/cross-form';
import { sumOfParts } from '../../../src/core/rules/sum-of-parts';
import { type CellChanges, cleanSet, withChanges } from '../../support/clean-set';
import { exampleSetText } from '../../support/example-set';
import { runRule } from '../../support/run-rule';

type Found = readonly [cell: string, severity: string, which: string, expected: string];

const found = (text: string): readonly Found[] =>
  runRule(crossForm, text).map(
    ({ cell, severity, case: which, expected }) => [cell, severity, which, expected ?? ''] as const,
  );

test('整体支出 of 附件1 alone, against an outturn that is split', () => {
  const text = `# 附件1
2023年度部门整体支出绩效评价基础数据表
经费控制情况(万元) | 2022年决算数 | 2023年预算数 | 2023年决算数
部门整体支出 | 700 | 767.8 | 850
# 附件2
2023年度部门整体支出绩效自评表
年度预算申请（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 自评得分
 | 年度资金总额 | 767.8 | 810 | 799.12 | 10 | 98.66% | 9.87
 | 按支出性质分
 | 基本支出：500
 | 项目支出：299.12`;
  expect(found(text)).toEqual([['附件2!E3', 'error', 'overall-line', '850']]);
});

describe('one slip is found once, where it was made', () => {
  test.each<[what: string, changes: CellChanges, expected: readonly Found[]]>([
    ['nothing', {}, []],
    [
      'a project’s outturn in its form',
      { '附件3-1!F6': '740.54', '附件3-1!F7': '740.54' },
      [['附件3-1!F6', 'error', 'project', '730.54']],
    ],
    [
      'a project’s initial budget in its form',
      { '附件3-2!D6': '99', '附件3-2!D7': '99' },
      [['附件3-2!D6', 'error', 'project', '100']],
    ],
    [
      'a project’s line, while the total of 附件1 is right',
      { '附件1!F14': '740.54' },
      [['附件1!F14', 'error', 'line', '730.54']],
    ],
    [
      'a project’s line and the total of 附件1 with it',
      { '附件1!F14': '740.54', '附件1!F13': '833.72' },
      [['附件1!F14', 'error', 'line-alone', '730.54']],
    ],
    [
      'a project’s line, the total of 附件1 and 附件2 with it',
      {
        ...{ '附件1!F14': '740.54', '附件1!F13': '833.72' },
        ...{ '附件2!E5': '5502.42', '附件2!F5': '5502.42', '附件2!F8': '项目支出：833.72' },
      },
      [
        ['附件2!E5', 'warning', 'adjusted', '5492.42'],
        ['附件3-1!F6', 'error', 'project', '740.54'],
      ],
    ],
    ['the total of 附件1 alone: it is not the sum of its lines', { '附件1!F13': '833.72' }, []],
    ['the total of a form alone: it is not the sum of its sources', { '附件3-1!F6': '740.54' }, []],
    [
      '基本支出 of 附件1, this year’s budget',
      { '附件1!D19': '4678.7' },
      [['附件2!D5', 'error', 'total', '5538.7']],
    ],
    [
      '基本支出 of 附件1, final account',
      { '附件1!F19': '4678.7' },
      [['附件2!F7', 'error', 'split', '4678.7']],
    ],
    [
      'the total of 附件2, initial budget',
      { '附件2!D5': '5500' },
      [['附件2!D5', 'error', 'total', '5528.7']],
    ],
    [
      'the total of 附件2, outturn: the split is of the adjusted budget then',
      { '附件2!F5': '5480' },
      [['附件2!F5', 'error', 'total', '5492.42']],
    ],
    [
      '基本支出 and 项目支出 of 附件2 exchanged in part',
      { '附件2!F7': '其中：基本支出：4658.7', '附件2!F8': '项目支出：833.72' },
      [
        ['附件2!E5', 'warning', 'adjusted', '5482.42'],
        ['附件2!F7', 'error', 'split', '4668.7'],
        ['附件2!F8', 'error', 'split', '823.72'],
      ],
    ],
    [
      'one item of the split of 附件2',
      { '附件2!F8': '项目支出：833.72' },
      [['附件2!F8', 'error', 'split', '823.72']],
    ],
    [
      'a split that fits no total, though both items are those of 附件1: sum-of-parts says so',
      { '附件2!E5': '5500', '附件2!F5': '5500' },
      [],
    ],
    [
      'a project’s adjusted budget',
      { '附件3-1!E6': '740.54', '附件3-1!E7': '740.54' },
      [['附件2!E5', 'warning', 'adjusted', '5502.42']],
    ],
    [
      'a project and its form under other names',
      { '附件3-2!C3': '临聘人员', '附件3-2!F6': '94.18', '附件3-2!F7': '94.18' },
      [['附件1!F13', 'error', 'projects', '824.72']],
    ],
  ])('%s', (_what, changes, expected) => {
    expect(found(cleanSet(changes))).toEqual(expected);
  });
});

describe('one slip, one finding: what is marked here, sum-of-parts leaves', () => {
  test.each<[what: string, changes: CellChanges, crossed: string[], summed: string[]]>([
    ['a line of 附件1', { '附件1!F14': '740.54' }, ['附件1!F14'], []],
    ['the total of 附件1', { '附件1!F13': '833.72' }, [], ['附件1!F13']],
    ['a line that no form speaks against', { '附件1!B14': '1101.09' }, [], ['附件1!B13']],
    ['an item of the split', { '附件2!F8': '项目支出：833.72' }, ['附件2!F8'], []],
    ['the total of a form', { '附件3-1!F6': '740.54' }, [], ['附件3-1!F6']],
    ['the source of a form', { '附件3-1!F7': '740.54' }, [], ['附件3-1!F6']],
  ])('%s', (_what, changes, crossed, summed) => {
    const text = cleanSet(changes);
    expect(runRule(crossForm, text).map(({ cell }) => cell)).toEqual(crossed);
    expect(runRule(sumOfParts, text).map(({ cell }) => cell)).toEqual(summed);
  });
});

describe('nothing is said of', () => {
  test.each<[what: string, changes: CellChanges]>([
    ['a blank line', { '附件1!F15': '' }],
    ['a dash', { '附件3-2!F6': '—', '附件3-2!F7': '—' }],
    ['text instead of a figure', { '附件3-2!F6': '约93万元' }],
    ['a name that drifts', { '附件3-1!C3': '业务工作专项' }],
    [
      'the same in 元',
      {
        '附件3-2!A5': '项目资金（元）',
        '附件3-2!D6': '1000000',
        '附件3-2!E6': '931800',
        '附件3-2!F6': '931800.00',
        '附件3-2!D7': '1000000',
        '附件3-2!E7': '931800',
        '附件3-2!F7': '931800',
      },
    ],
    ['the fourth decimal', { '附件3-2!F6': '93.1812', '附件3-2!F7': '93.1812' }],
    ['元 taken for 万元: money-unit does', { '附件3-2!F6': '931800', '附件3-2!F7': '931800' }],
  ])('%s', (_what, changes) => {
    expect(found(cleanSet(changes))).toEqual([]);
  });
});

describe('missing forms are not compared', () => {
  test.each<[without: readonly string[], changes: CellChanges, expected: readonly Found[]]>([
    [['附件1', '附件2'], { '附件3-1!F6': '1' }, []],
    [['附件2', '附件3-1', '附件3-2'], { '附件1!F13': '1' }, []],
    [['附件3-1', '附件3-2'], {}, []],
    [['附件3-1'], {}, []],
    // Without 附件1 the project forms may be fewer, but they cannot come to more.
    [['附件1', '附件3-1'], {}, []],
    [
      ['附件1', '附件3-1'],
      { '附件3-2!F6': '900', '附件3-2!F7': '900' },
      [['附件2!F8', 'error', 'split-sheets', '900']],
    ],
  ])('%j', (without, changes, expected) => {
    expect(found(cleanSet(changes, without))).toEqual(expected);
  });
});

test('附件1 without its projects is compared in sum', () => {
  const unlisted = { '附件1!A14': '', '附件1!B14': '', '附件1!D14': '', '附件1!F14': '' };
  const changes = {
    ...unlisted,
    '附件1!A15': '',
    '附件1!B15': '',
    '附件1!D15': '',
    '附件1!F15': '',
  };
  expect(found(cleanSet(changes))).toEqual([]);
  expect(found(cleanSet({ ...changes, '附件3-2!F6': '95.18', '附件3-2!F7': '95.18' }))).toEqual([
    ['附件1!F13', 'error', 'projects', '825.72'],
  ]);
  expect(found(cleanSet(changes, ['附件3-2']))).toEqual([
    ['附件1!D13', 'warning', 'projects', '760'],
    ['附件1!F13', 'warning', 'projects', '730.54'],
  ]);
});

test('a finding on the adjusted budget says what follows from it', () => {
  const [finding, ...more] = runRule(crossForm, exampleSetText);
  expect(more).toEqual([]);
  expect(finding?.cell).toBe('附件2!E5');
  expect(finding?.severity).toBe('warning');
  expect(finding?.text).toContain('合计为 880.42（730.54 + 56.7 + 93.18），相差 24.55 万元');
  expect(finding?.text).toContain('按 5860.79 计，执行率为 99.58%，得 9.96 分');
  expect(finding?.related).toEqual(['附件3-1!E6', '附件3-2!E6', '附件3-3!E6', '附件2!F8']);
});

test('two sets in one workbook are not compared with each other', () => {
  const other = cleanSet({
    '附件1!F14': '740.54',
    '附件1!F13': '833.72',
    '附件2!F5': '5502.42',
    '附件2!F8': '项目支出：833.72',
    '附件2!E5': '5502.42',
    '附件3-1!E6': '740.54',
    '附件3-1!E7': '740.54',
    '附件3-1!F6': '740.54',
    '附件3-1!F7': '740.54',
  })
    .replaceAll('示例区市场监督管理局', '示例区统计局')
    .replaceAll('# 附件', '# 统计局附件');
  expect(found(`${cleanSet()}\n${other}`)).toEqual([]);
  expect(found(withChanges(`${cleanSet()}\n${other}`, { '统计局附件2!D5': '1' }))).toEqual([
    ['统计局附件2!D5', 'error', 'total', '5528.7'],
  ]);
});

test('附件1 in whole 万元 is compared in whole 万元', () => {
  const columns: Readonly<Record<string, readonly (readonly [row: number, amount: string])[]>> = {
    D: [
      ...([
        [7, '59'],
        [8, '57'],
        [10, '57'],
        [13, '860'],
        [14, '760'],
      ] as const),
      ...([
        [15, '100'],
        [16, '504'],
        [17, '50'],
        [18, '633'],
        [19, '4669'],
      ] as const),
    ],
    F: [
      ...([
        [7, '32'],
        [8, '32'],
        [10, '32'],
        [13, '824'],
        [14, '731'],
      ] as const),
      ...([
        [15, '93'],
        [16, '499'],
        [17, '50'],
        [18, '633'],
        [19, '4669'],
      ] as const),
    ],
    B: ([7, 8, 9, 10, 12, 13, 14, 15, 16, 17, 18, 19] as const).map((row) => [row, ''] as const),
  };
  const whole = Object.fromEntries(
    Object.entries(columns).flatMap(([column, cells]) =>
      cells.map(([row, amount]) => [`附件1!${column}${String(row)}`, amount]),
    ),
  );
  expect(found(cleanSet(whole))).toEqual([]);
  expect(found(cleanSet({ ...whole, '附件1!F14': '733' }))).toEqual([
    ['附件1!F14', 'error', 'line', '730.54'],
  ]);
});

describe('部门整体支出 of 附件1 against 年度资金总额 of 附件2', () => {
  const overall = (budget: string, final: string) =>
    cleanSet({ '附件2!F7': '', '附件2!F8': '', '附件2!F9': '' }).replace(
      /部门基本支出预算调整 .*\n/,
      `部门整体支出预算调整 | | | ${budget} | | ${final}\n`,
    );
  test.each<[what: string, text: string, expected: readonly unknown[]]>([
    ['the same', overall('5528.7', '5492.42'), []],
    ['the budget as adjusted', overall('5492.42', '5492.42'), []],
    ['another budget', overall('5500', '5492.42'), [['附件2!D5', 'error', 'overall-line', '5500']]],
    [
      'another final account',
      overall('5528.7', '5490'),
      [['附件2!F5', 'error', 'overall-line', '5490']],
    ],
  ])('%s', (_what, text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

test('a split that is of the initial budget is held against the budget of 附件1', () => {
  const text = cleanSet({
    '附件2!B7': '其中：  一般公共预算：5528.70',
    '附件2!F7': '其中：基本支出：4678.7',
    '附件2!F8': '项目支出：850',
  });
  expect(found(text)).toEqual([
    ['附件2!F7', 'error', 'split', '4668.7'],
    ['附件2!F8', 'error', 'split', '860'],
  ]);
});

test('last year’s final account is held against last year’s 附件1, where the workbook has it', () => {
  const last = cleanSet({}, ['附件2', '附件3-1', '附件3-2'])
    .replaceAll('2022年', '2021年')
    .replaceAll('2023年', '2022年')
    .replaceAll('# 附件', '# 上年附件')
    .replaceAll(/ \| 32\.15$/gm, ' | 137.59')
    .replaceAll(' | 823.72', ' | 1147.78');
  const prior = found(`${cleanSet()}\n${last}`).filter(([, , which]) => which === 'prior-year');
  expect(prior.map(([cell, , , expected]) => [cell, expected])).toEqual([
    ['附件1!B8', '137.59'],
    ['附件1!B10', '137.59'],
    ['附件1!B14', '730.54'],
    ['附件1!B15', '93.18'],
    ['附件1!B16', '498.82'],
    ['附件1!B17', '49.5'],
    ['附件1!B18', '633'],
    ['附件1!B19', '4668.7'],
  ]);
});

describe('an indicator of 附件2 that is a line of 附件1', () => {
  test.each<[name: string, actual: string, expected: readonly string[]]>([
    ['三公经费支出', '32.15万元', []],
    ['三公经费支出', '32.2万元', []],
    ['“三公”经费控制数', '30.2万元', ['附件2!F12 warning']],
    ['1、公务用车购置和维护费', '321500元', []],
    ['1、公务用车购置和维护费', '320000元', ['附件2!F12 warning']],
    ['三公经费下降率', '12%', []],
    ['三公经费支出', '不超预算', []],
    ['业务工作经费', '1万元', []],
  ])('%s: %s', (name, actual, expected) => {
    const text = cleanSet({ '附件2!D12': name, '附件2!F12': actual });
    expect(runRule(crossForm, text).map(({ cell, severity }) => `${cell} ${severity}`)).toEqual(
      expected,
    );
  });
});
