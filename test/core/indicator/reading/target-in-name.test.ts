import { describe, expect, test } from '@jest/globals';
import { judge } from '../../../../src/core/indicator/judging/judge';
import { targetInName } from '../../../../src/core/indicator/reading/target-in-name';
import { say } from '../../../../src/core/messages/say';

describe('a target in the name', () => {
  test.each<[name: string, of: string, target: string]>([
    ['指标1:年度资金支付完成率100%', '年度资金支付完成率', '100%'],
    ['档案整理≥14000份', '档案整理', '≥14000份'],
    ['档案整理 ≧ 14000 份', '档案整理', '≥14000份'],
    ['2.档案整理（≥14000份）', '档案整理', '≥14000份'],
    ['★公众满意度：不低于90%', '公众满意度', '不低于90%'],
    ['公众满意度95%及以上', '公众满意度', '95%及以上'],
    ['三公经费控制率(≤100%)', '三公经费控制率', '≤100%'],
    ['2023年培训场次至少12场', '2023年培训场次', '至少12场'],
  ])('%s', (name, of, target) => {
    expect(targetInName(name)).toEqual({ name: of, target });
  });

  test.each([
    '公众满意度',
    '60岁以上老年人体检人数',
    '5000吨稻谷、500吨成品粮储备到位率',
    '补助对象(≥**人)',
    '培训10场',
    '参加≥5个行政村整治工作数',
    '≥90%',
    '较上年增长约5%',
    '满意度90%左右',
    '服务外包在岸(万美元)',
    'A≥B',
    '',
  ])('%s has none', (name) => {
    expect(targetInName(name)).toBeNull();
  });
});

describe('judged by it', () => {
  const judged = (name: string, target: string, actual: string) =>
    judge(target, actual, { name, group: '', year: 2023 });

  test('it says so', () => {
    const judgement = judged('档案整理≥14000份', '', '19960份');
    expect(judgement).toMatchObject({ verdict: 'met', measured: true, targetInName: '≥14000份' });
    expect(say('zh', judgement.why)).toBe(
      '年度指标值没有填写，按指标名称中的“≥14000份”判断：实际 19960份，不低于目标 ≥14000份（完成率 142.57%）。',
    );
    expect(judgement.expectedDirection).toBe(judged('档案整理', '', '1份').expectedDirection);
  });

  test('only where the target’s own cell is blank', () => {
    const judgement = judged('档案整理≥14000份', '≥100份', '90份');
    expect(judgement.verdict).toBe('unmet');
    expect(judgement.targetInName).toBeUndefined();
    expect(say('zh', judgement.why)).toContain('≥100份');
  });
});
