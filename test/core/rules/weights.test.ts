import { describe, expect, test } from '@jest/globals';
import { policyById } from '../../../src/core/policy/presets';
import { readPolicy } from '../../../src/core/policy/read-policy';
import { weights } from '../../../src/core/rules/weights';
import { type CellChanges, cleanSet } from '../../support/clean-set';
import { exampleSetText } from '../../support/example-set';
import { runRule } from '../../support/run-rule';

const lines = (text: string) =>
  runRule(weights, text).map(
    ({ cell, severity, case: which, expected }) =>
      `${cell.replace('附件3-1!', '')} ${severity} ${which} ${String(expected)}`,
  );

/** 附件3-1: B13 产出指标(50分) over G13 25, G14 25, G15 ……; B16 效益指标(30分) G16; B17 满意度指标(10分) G17; G6 10; G18 100. */
describe('weights', () => {
  test.each<[what: string, changes: CellChanges, expected: readonly string[]]>([
    ['as labelled', {}, []],
    ['a block short', { '附件3-1!G14': '20', '附件3-1!H14': '20' }, ['B13 error block 50']],
    [
      'a block short, the total too',
      { '附件3-1!G14': '20', '附件3-1!G18': '95' },
      ['B13 error block 50'],
    ],
    ['a block over', { '附件3-1!G14': '35' }, ['B13 error block 50']],
    ['a block without weights', { '附件3-1!G16': '' }, ['B16 error block-empty 30']],
    ['a block with text among its weights: not-a-number speaks', { '附件3-1!G14': '二十' }, []],
    ['weights with their unit', { '附件3-1!G13': '25分', '附件3-1!G14': '25 分' }, []],
    [
      'a placeholder in place of an indicator: placeholder-scored speaks',
      { '附件3-1!G14': '20', '附件3-1!G15': '5' },
      [],
    ],
    ['a placeholder on top: placeholder-scored speaks', { '附件3-1!G15': '5' }, []],
    [
      'labels moved with the weights',
      { '附件3-1!B13': '产出指标(45分)', '附件3-1!G14': '20' },
      ['G18 error total 95'],
    ],
    ['110 labelled 100', { '附件3-1!G6': '20' }, ['G18 error total 110']],
    [
      '110 labelled 110',
      { '附件3-1!G6': '20', '附件3-1!G18': '110' },
      ['G18 warning not-full 100'],
    ],
    ['a total in words', { '附件3-1!G18': '满分' }, []],
    ['a blank total', { '附件3-1!G18': '' }, []],
    [
      'thirds by formula',
      {
        ...{
          '附件3-1!G13': '=50/3 → 16.6666666666667',
          '附件3-1!G14': '=100/3 → 33.3333333333333',
        },
        ...{ '附件3-1!H13': '16.67', '附件3-1!H14': '33.33' },
      },
      [],
    ],
    ['below 0', { '附件3-1!G13': '60', '附件3-1!G14': '-10' }, ['G14 error negative ≥0']],
    [
      'another scheme',
      {
        '附件3-1!B13': '产出指标(40分)',
        '附件3-1!G14': '15',
        '附件3-1!B16': '效益指标(40分)',
        '附件3-1!G16': '40',
      },
      ['B13 warning scheme 50'],
    ],
    [
      'another scheme, without labels',
      {
        '附件3-1!B13': '产出指标',
        '附件3-1!G14': '15',
        '附件3-1!B16': '效益指标',
        '附件3-1!G16': '40',
      },
      ['B13 warning scheme 50'],
    ],
    [
      'blocks of other names',
      {
        '附件3-1!B13': '项目产出(40分)',
        '附件3-1!G14': '15',
        '附件3-1!B16': '项目效果(40分)',
        '附件3-1!G16': '40',
      },
      [],
    ],
  ])('%s', (_what, changes, expected) => {
    expect(lines(cleanSet(changes))).toEqual(expected);
  });
});

const HEAD = `
项目支出名称 | | 业务工作经费
项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 自评得分
 | 年度资金总额 | 50 | 50 | 50 | 10 | 100% | 10
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 自评得分`;

describe('rows that count', () => {
  test.each<[what: string, rows: string, expected: readonly string[]]>([
    [
      'a parent rather than its children',
      `
产出指标（50分） | 数量指标 | 抽检批次 | ≥150批次 | 150批次 | 50 | 50
 | | 其中：食品抽检批次 | ≥100批次 | 100批次 | 30 | 30
 | | 其中：药品抽检批次 | ≥50批次 | 50批次 | 20 | 20
效益指标（30分） | 社会效益指标 | 市场秩序 | 不断改善 | 不断改善 | 30 | 30
满意度指标（10分） | 服务对象满意度指标 | 群众满意度 | ≥90% | 92% | 10 | 10
总分 | | | | | 100 | 100`,
      [],
    ],
    [
      'a second-level label, and its first-level block only once',
      `
产出指标（50分） | 数量指标（30分） | 抽检批次 | ≥150批次 | 150批次 | 25 | 25
 | 质量指标（20分） | 抽检合格率 | ≥90% | 95% | 20 | 20
效益指标（30分） | 社会效益指标 | 市场秩序 | 不断改善 | 不断改善 | 30 | 30
满意度指标（10分） | 服务对象满意度指标 | 群众满意度 | ≥90% | 92% | 10 | 10
总分 | | | | | 100 | 95`,
      ['B5 error block 30'],
    ],
    [
      'a template with printed weights says nothing',
      `
产出指标（60分） | 数量指标 | 指标1：
效益指标（30分） | 社会效益指标 | 指标1：
总分 | | | | | 100`,
      [],
    ],
  ])('%s', (_what, rows, expected) => {
    expect(lines(HEAD + rows).map((line) => line.replace('Sheet1!', ''))).toEqual(expected);
  });
});

test('a form without weights says nothing', () => {
  expect(
    lines(`
项目支出名称 | | 业务工作经费
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 自评得分
产出指标（50分） | 数量指标 | 抽检批次 | ≥150批次 | 150批次 | 50`),
  ).toEqual([]);
});

test('the scheme is the policy’s own', () => {
  const found = runRule(weights, cleanSet(), policyById('hubei')!);
  expect(found.map(({ cell, expected }) => `${cell} ${String(expected)}`)).toEqual([
    '附件2!G5 20',
    '附件3-1!G6 20',
    '附件3-2!G6 20',
  ]);
});

test('the sentences', () => {
  const [block] = runRule(weights, cleanSet({ '附件3-1!G14': '20' }));
  expect(block?.text).toBe('B13 “产出指标”标明 50 分，各行分值合计为 45 分，请核对各行分值。');
  expect(block?.related).toEqual(['附件3-1!G13', '附件3-1!G14']);
  const [total] = runRule(weights, cleanSet({ '附件3-1!G6': '20' }));
  expect(total?.text).toBe('G18 总分的分值为 100，执行率分值与各行分值合计为 110，请核对。');
});

test('the set as it was filed', () => {
  expect(lines(exampleSetText)).toEqual([]);
});

describe('a policy that accepts several schemes', () => {
  /** Blocks by weight, each of one row, the execution rate of 10. */
  const form = (blocks: Readonly<Record<string, number>>) =>
    `
项目支出名称 | | 业务工作经费
项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 自评得分
 | 年度资金总额 | 50 | 50 | 50 | 10 | 100% | 10
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 自评得分
${Object.entries(blocks)
  .map(
    ([name, weight]) =>
      `${name} | ${name.slice(0, 2)}二级指标 | ${name}甲 | 达标 | 达标 | ${weight} | ${weight}`,
  )
  .join('\n')}
总分 | | | | | 100 | 100`;
  const found = (blocks: Readonly<Record<string, number>>, id: string) =>
    runRule(weights, form(blocks), policyById(id)!).map(
      ({ cell, case: which, expected }) => `${cell} ${which} ${String(expected)}`,
    );

  test.each<[blocks: Readonly<Record<string, number>>, expected: readonly string[]]>([
    [{ 成本指标: 20, 产出指标: 40, 效益指标: 20, 满意度指标: 10 }, []],
    [{ 产出指标: 50, 效益指标: 30, 满意度指标: 10 }, []],
    [{ 成本指标: 20, 产出指标: 40, 效益指标: 30 }, []],
    [{ 产出指标: 50, 效益指标: 40 }, []],
    [{ 产出指标: 40, 效益指标: 40, 满意度指标: 10 }, ['Sheet1!A5 scheme 50']],
    [{ 产出指标: 60, 效益指标: 30 }, ['Sheet1!A5 scheme 50']],
    [{ 成本指标: 30, 产出指标: 30, 效益指标: 20, 满意度指标: 10 }, ['Sheet1!A5 scheme 20']],
    [{ 决策指标: 30, 产出指标: 60 }, []],
  ])('mof-2021: %j', (blocks, expected) => {
    expect(found(blocks, 'mof-2021')).toEqual(expected);
  });

  test('the default accepts one', () => {
    expect(found({ 产出指标: 50, 效益指标: 40 }, 'mof-2020')).toEqual(['Sheet1!A6 scheme 30']);
  });

  test('cites where the weight is from', () => {
    const text = form({ 产出指标: 40, 效益指标: 40, 满意度指标: 10 });
    const reading = readPolicy({ extends: 'mof-2020', id: 'own', title: '示例县办法' });
    const own = readPolicy({
      ...{ extends: 'mof-2020', id: 'own', title: '示例县办法' },
      weights: { execution: 10, blocks: { 产出指标: 30, 效益指标: 50, 满意度指标: 10 } },
    });
    const cited = [reading, own].map((each) => {
      if (!each.ok) throw new Error('it does not read');
      return runRule(weights, text, each.policy)[0]?.text;
    });
    expect(cited[0]).toContain('财预〔2020〕10号');
    expect(cited[1]).toContain('示例县办法原则上定为 30');
  });
});
