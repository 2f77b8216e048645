import { describe, expect, test } from '@jest/globals';
import { defaultPolicy } from '../../../src/core/policy/presets';
import { say } from '../../../src/core/messages/say';
import { explanationMissing } from '../../../src/core/rules/explanation-missing';
import { isHollow } from '../../../src/core/explanations/hollow-reason';
import { type CellChanges, cleanSet } from '../../support/clean-set';
import { exampleSetText } from '../../support/example-set';
import { runRule } from '../../support/run-rule';

const found = (text: string, policy = defaultPolicy) =>
  runRule(explanationMissing, text, policy).map(
    ({ cell, severity, case: which }) => `${cell} ${severity} ${which}`,
  );

/** The row of 食品抽检批次成本 in 附件3-1: E14 target, F14 actual, G14 weight 25, H14 score, I14 reason. */
const row = (target: string, actual: string, score = '25', reason = ''): CellChanges => ({
  ...{ '附件3-1!D14': '事项', '附件3-1!E14': target },
  ...{ '附件3-1!F14': actual, '附件3-1!H14': score, '附件3-1!I14': reason },
});

describe('a row that must be explained', () => {
  test.each<[what: string, changes: CellChanges, expected: string]>([
    ['missed', row('≥100件', '90件', '22.5'), '附件3-1!I14 error blank'],
    ['missed with full marks', row('≥100件', '90件'), '附件3-1!I14 error blank'],
    ['missed and not scored yet', row('≥100件', '90件', ''), '附件3-1!I14 error blank'],
    ['over a cap', row('≤100元', '110元', '22.5'), '附件3-1!I14 error blank'],
    [
      'marks lost though the target is met',
      row('≥100件', '100件', '24'),
      '附件3-1!I14 error blank',
    ],
    [
      'marks lost, comparison impossible',
      row('≤15天', '与计划匹配', '24'),
      '附件3-1!I14 error blank',
    ],
    ['far above a floor', row('≥100件', '120件'), '附件3-1!I14 warning blank'],
    ['far below a cap', row('≤100元', '80元'), '附件3-1!I14 warning blank'],
    ['no money spent at all', row('≤100元', '0元'), '附件3-1!I14 warning blank'],
    ['an answer of white space', row('≥100件', '90件', '22.5', '" "'), '附件3-1!I14 error blank'],
  ])('%s', (_what, changes, expected) => {
    expect(found(cleanSet(changes))).toEqual([expected]);
  });
});

describe('a row that needs no explanation', () => {
  test.each<[what: string, changes: CellChanges]>([
    ['explained', row('≥100件', '90件', '22.5', '经费减少')],
    ['a hollow answer is the other rule’s', row('≥100件', '90件', '22.5', '无')],
    ['just met', row('≥100件', '100件')],
    ['a score that a formula left a hair below', row('≥100件', '100件', '24.9999')],
    ['a little above', row('≥100件', '119件')],
    ['a little below a cap', row('≤100元', '81元')],
    ['no complaint', row('≤5件', '0件')],
    ['none, as it should be', row('0件', '0件')],
    ['quickly done', row('≤15天', '3天')],
    ['early', row('12月底前', '6月')],
    ['wording', row('不断加强', '不断加强')],
    ['not comparable, scored in full', row('≤15天', '与计划匹配')],
    ['a copied bound', row('≤15元', '≤15元')],
    ['far above, but not scored yet', row('≥100件', '200件', '')],
    ['no actual yet', row('≥100件', '', '0')],
    ['a placeholder', { '附件3-1!E15': '≥1件', '附件3-1!F15': '0件', '附件3-1!H15': '0' }],
  ])('%s', (_what, changes) => {
    expect(found(cleanSet(changes))).toEqual([]);
  });
});

describe('the execution rate', () => {
  const low = { '附件3-2!F6': '50', '附件3-2!F7': '50', '附件3-2!H6': '53.66%' };
  test.each<[what: string, changes: CellChanges, expected: readonly string[]]>([
    ['low, marks lost', { ...low, '附件3-2!I6': '5.37' }, ['附件3-2!H6 error elsewhere']],
    ['low, in full', low, ['附件3-2!H6 warning elsewhere']],
    ['low, rate still blank', { ...low, '附件3-2!H6': '' }, ['附件3-2!H6 warning elsewhere']],
    ['at 90%', { '附件3-2!E6': '100', '附件3-2!F6': '90', '附件3-2!F7': '90' }, []],
    ['explained below in words of money', { ...low, '附件3-2!I13': '人员到岗晚，资金未用完' }, []],
    [
      'something else explained below',
      { ...low, '附件3-2!I13': '因政策调整' },
      ['附件3-2!H6 warning elsewhere'],
    ],
    ['no budget', { '附件3-2!E6': '0' }, []],
  ])('%s', (_what, changes, expected) => {
    expect(found(cleanSet(changes))).toEqual(expected);
  });
});

const table = (rows: string, reason = ' | 偏差原因分析及改进措施') => `
2023年度项目支出绩效自评表
项目支出名称 | 运行维护费
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 自评得分${reason}
${rows}`;

describe('where the explanation belongs', () => {
  test('no column for it: beside the score', () => {
    expect(found(table('产出指标 | 数量指标 | 维修车辆 | ≥19辆 | 15辆 | 10 | 7.89', ''))).toEqual([
      'Sheet1!G4 error no-place',
    ]);
  });

  test('a row for the whole form answers for all', () => {
    const rows = (reason: string) =>
      table(
        `产出指标 | 数量指标 | 维修车辆 | ≥19辆 | 15辆 | 10 | 7.89
偏差大或目标未完成原因分析 | | ${reason}`,
        '',
      );
    expect(found(rows('4 辆车报废'))).toEqual([]);
    expect(found(rows(''))).toEqual(['Sheet1!G4 error whole-form']);
  });

  test('a score merged over rows is explained by the row that is missed', () => {
    const rows = (actual: string, reason = '') =>
      table(`产出指标 | 数量指标 | 检查次数 | ≥5次 | 5次 | 20 | 18
| | 抽检批次 | ≥100批次 | ${actual} | | | ${reason}
! merge F4:F5 G4:G5`);
    expect(found(rows('80批次'))).toEqual(['Sheet1!H5 error blank']);
    expect(found(rows('80批次', '检测费上涨'))).toEqual([]);
    expect(found(rows('100批次'))).toEqual(['Sheet1!H4 error blank']);
    expect(found(rows('100批次', '一次抽检逾期'))).toEqual([]);
  });

  test('a reason merged over rows is asked for once', () => {
    expect(
      found(
        table(`产出指标 | 数量指标 | 检查次数 | ≥5次 | 8次 | 20 | 20
| | 抽检批次 | ≥100批次 | 80批次 | 20 | 16
! merge H4:H5`),
      ),
    ).toEqual(['Sheet1!H4 error blank']);
  });

  test('a parent answers for its 其中 rows', () => {
    const rows = (reason: string) =>
      table(`产出指标 | 数量指标 | 培训人数 | ≥100人 | 90人 | 10 | 9 | ${reason}
| | 其中：农村 | ≥50人 | 40人`);
    expect(found(rows('因疫情停办一期'))).toEqual([]);
    expect(found(rows(''))).toEqual(['Sheet1!H4 error blank']);
  });
});

test('limits are the policy’s', () => {
  const { triggers } = defaultPolicy;
  const silent = {
    ...defaultPolicy,
    triggers: { ...triggers, overAttainment: null, underCap: null, executionRateBelow: null },
  };
  expect(found(exampleSetText, silent)).toEqual(['附件3-3!I17 error blank']);
});

test('the set as it was filed', () => {
  expect(found(exampleSetText)).toEqual([
    ...['附件2!I16', '附件2!I18', '附件2!I19', '附件2!I32'].map((cell) => `${cell} warning blank`),
    ...['附件3-1!I14', '附件3-1!I15', '附件3-1!I27'].map((cell) => `${cell} warning blank`),
    '附件3-2!H6 error elsewhere',
    '附件3-2!I22 warning blank',
    '附件3-3!I17 error blank',
  ]);
});

test('the sentence names the figures and what to write', () => {
  const [finding] = runRule(explanationMissing, cleanSet(row('≥14000份', '19960份')));
  expect(finding?.text).toBe(
    'I14 偏差原因没有填写：“事项”的年度指标值为“≥14000份”，实际完成值为“19960份”，完成率 142.57%，达到 120% 及以上。请写明大幅超出的原因；年初指标值定得偏低的，请一并说明。',
  );
});

describe('the figures that an explanation can begin with', () => {
  test.each<[what: string, changes: CellChanges, stub: string]>([
    [
      'missed',
      row('≥100件', '90件', '22.5'),
      '指标值≥100件，实际完成90件，完成率90.00%，低于目标10.00%。原因：\n改进措施：',
    ],
    [
      'over a cap',
      row('≤100元', '110元', '22.5'),
      '指标值≤100元，实际完成110元，为指标值的110.00%，超出上限10.00%。原因：\n改进措施：',
    ],
    [
      'marks lost',
      row('≥100件', '100件', '24'),
      '指标值≥100件，实际完成100件，完成率100.00%，自评得分24分，低于分值25分，扣1分。原因：\n改进措施：',
    ],
    [
      'far above a floor',
      row('≥14000份', '19960份'),
      '指标值≥14000份，实际完成19960份，完成率142.57%，超出目标42.57%。原因：',
    ],
    [
      'far below a cap',
      row('≤100元', '80元'),
      '指标值≤100元，实际完成80元，为指标值的80.00%，低于上限20.00%。原因：',
    ],
    [
      'not a number',
      row('12月底前', '次年3月', '20'),
      '指标值12月底前，实际完成次年3月。原因：\n改进措施：',
    ],
  ])('%s', (_what, changes, stub) => {
    const [finding] = runRule(explanationMissing, cleanSet(changes));
    expect(finding?.finding.stub && say('zh', finding.finding.stub)).toBe(stub);
    expect(finding?.finding.stub && say('en', finding.finding.stub)).toBe(stub);
    expect(finding?.finding.explainCell).toEqual(finding?.finding.cell);
    // It is no explanation yet.
    expect(isHollow(stub)).toBe(true);
    expect(isHollow(stub.replace('原因：', '原因：两辆车报废'))).toBe(false);
  });

  const funds = (unit: string, figures: string) => `
# 附件3
2023年度项目支出绩效自评表
项目支出名称 | | 运行维护费
项目资金${unit} | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 自评得分 | 偏差原因
 | 年度资金总额 | ${figures} | 10 | | 5.67 |
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 自评得分 | 偏差原因分析及改进措施
产出指标 | 数量指标 | 保障车辆 | ≥10辆 | 10辆 | 90 | 90 |
`;
  test.each([
    [
      funds('（万元）', '56.7 | 56.7 | 32.15'),
      '全年预算数56.70万元，执行32.15万元，执行率56.70%，未执行24.55万元。原因：\n改进措施：',
    ],
    [
      funds('（元）', '567000 | 567000 | 321500'),
      '全年预算数567000.00元，执行321500.00元，执行率56.70%，未执行245500.00元。原因：\n改进措施：',
    ],
    [
      funds('', '56.7 | 56.7 | 32.15'),
      '全年预算数56.70，执行32.15，执行率56.70%，未执行24.55。原因：\n改进措施：',
    ],
  ])('for the execution rate, in the unit of the form', (text, stub) => {
    const [finding] = runRule(explanationMissing, text);
    expect(finding?.finding.stub && say('zh', finding.finding.stub)).toBe(stub);
    expect(isHollow(stub)).toBe(true);
  });

  test('belong into the funds’ own column where there is one, else nowhere', () => {
    const text = funds('（万元）', '56.7 | 56.7 | 32.15');
    const place = (form: string) => runRule(explanationMissing, form)[0]?.finding.explainCell;
    expect(place(text)).toEqual({ sheet: '附件3', row: 3, column: 8 });
    expect(place(text.replace(' | 偏差原因\n', '\n'))).toBeNull();
  });
});
