import { expect, test } from '@jest/globals';
import { isAttachmentMark, scopeIn, titleKind } from '../../../../src/core/forms/labels/titles';
import { tightText } from '../../../../src/core/text/plain-text';

test.each([
  ['2023年度预算单位整体支出绩效自评表', 'evaluation', 'overall'],
  ['部门整体绩效自评表', 'evaluation', 'overall'],
  ['2023年度项目支出绩效自评表', 'evaluation', 'project'],
  ['部门预算项目支出绩效自评表', 'evaluation', 'project'],
  ['附件: 项目支出绩效自评表 (2022年度)', 'evaluation', 'project'],
  ['绩效目标自评表', 'evaluation', null],
  ['项目自评表', 'evaluation', 'project'],
  ['转移支付区域(项目)绩效目标自评表', 'evaluation', 'project'],
  ['县级专项资金绩效目标自评表', 'evaluation', 'project'],
  ['项目绩效自评报告表(实施单位用)', 'evaluation', 'project'],
  ['防震减灾项目支出绩效自评表', 'evaluation', 'project'],
  ['2020年度长江禁捕项目自评表单位名称农业工作科', 'evaluation', 'project'],
  ['部门整体支出绩效评价基础数据表', 'base-data', 'overall'],
  ['绩效目标申报表', 'other', null],
  ['项目绩效目标表', 'other', 'project'],
  ['部门整体绩效目标审批表', 'other', 'overall'],
  ['2023年“三公”经费支出表', 'other', null],
  ['2023年项目支出绩效运行监控表', 'monitoring', 'project'],
  ['完成绩效自评工作', null, null],
  ['三级指标', null, null],
  ['年度总体目标', null, null],
] as const)('%s: %s, %s', (title, kind, scope) => {
  expect(titleKind(tightText(title))).toBe(kind);
  expect(scopeIn(title)).toBe(scope);
});

test.each([
  ['附件1', true],
  [' 附件 3-1', true],
  ['附件3－2', true],
  ['附件：', true],
  ['附表2', true],
  ['附件1 基础数据表', false],
  ['附近', false],
] as const)('%j is an attachment mark: %s', (text, expected) => {
  expect(isAttachmentMark(tightText(text))).toBe(expected);
});
