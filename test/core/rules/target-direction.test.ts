import { expect, test } from '@jest/globals';
import { targetDirection } from '../../../src/core/rules/target-direction';
import { cleanSet } from '../../support/clean-set';
import { runRule } from '../../support/run-rule';

const finding = (name: string, target: string, actual: string) =>
  runRule(
    targetDirection,
    cleanSet({ '附件3-1!D14': name, '附件3-1!E14': target, '附件3-1!F14': actual }),
  );

test.each<[name: string, target: string, actual: string, expected: string | null]>([
  ['出勤率', '≤95%', '100%', '≥95%'],
  ['出勤率', '≦ 95%', '90%', '≥95%'],
  ['设备合格率', '不高于95%', '100%', null],
  ['投诉率', '≥5%', '3%', '≤5%'],
  ['安全事故发生数', '>=1起', '0起', '≤1起'],
])('%s %s is reported', (name, target, actual, expected) => {
  const found = finding(name, target, actual);
  expect(found.map(({ cell }) => cell)).toEqual(['附件3-1!E14']);
  expect(found[0]?.expected).toBe(expected);
});

test.each<[name: string, target: string, actual: string]>([
  ['出勤率', '≥95%', '100%'],
  ['出勤率', '95%', '100%'],
  ['出勤率', '=95%', '95%'],
  ['投诉率', '≤5%', '3%'],
  ['聘用人员数量', '≤18人', '18人'],
  ['食品抽检批次成本', '≤760元/批次', '741元/批次'],
  ['……', '≤95%', '100%'],
])('%s %s is not', (name, target, actual) => {
  expect(finding(name, target, actual)).toEqual([]);
});

test('the sentence says what the sign would mean', () => {
  expect(finding('出勤率', '≤95%', '100%')[0]?.text).toContain(
    '照此实际完成值“100%”反而算没有完成',
  );
  expect(finding('出勤率', '≤95%', '90%')[0]?.text).not.toContain('照此');
});
