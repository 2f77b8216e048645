import { expect, test } from '@jest/globals';
import type { EvaluationForm } from '../../../../src/core/forms/form';
import { evaluationIn, showText } from '../../../support/show-form';

const TABLE = '三级指标 | 年度指标值 | 实际完成值 | 分值 | 自评得分\n甲 | 1 | 1 | 10 | 10';

function fieldsOf(form: EvaluationForm) {
  return {
    organisation: showText(form.organisation),
    department: showText(form.department),
    project: form.kind === 'project' ? showText(form.project) : null,
    year: form.year,
    unit: form.unit,
  };
}

const NONE = { organisation: null, department: null, project: null, year: null, unit: null };

test.each([
  [
    'values in the next cell',
    '项目名称 | 甲项目\n主管部门 | 示例局 | 实施单位 | 示例二局',
    { project: '甲项目 B1', department: '示例局 B2', organisation: '示例二局 D2' },
  ],
  [
    'a gap between label and value, as without merges: a blank value is in line with the others',
    '项目支出名称 | | 甲项目\n主管部门 | | | | | 实施单位 | 示例局',
    { project: '甲项目 C1', department: '- C2', organisation: '示例局 G2' },
  ],
  [
    'a blank value before the next label',
    '项目名称 | 甲\n主管部门 | 实施单位 | 示例局',
    { project: '甲 B1', department: '- B2', organisation: '示例局 C2' },
  ],
  [
    'label and value in one cell',
    '项目名称：甲项目\n单位名称：示例局',
    { project: '甲项目 A1', organisation: '示例局 A2' },
  ],
  [
    'two labels with their values in one cell',
    '项目名称：甲\n填报单位：示例局    金额单位：元',
    { project: '甲 A1', organisation: '示例局 A2', unit: 'yuan' },
  ],
  [
    'a label with a colon, its value in the next cell',
    '项目名称： | 甲\n填报单位（盖章）： | 示例局',
    { project: '甲 B1', organisation: '示例局 B2' },
  ],
  [
    'the implementing unit before the reporting one',
    '填报单位 | 一局\n项目名称 | 甲\n实施单位 | 二局',
    { project: '甲 B2', organisation: '二局 B3' },
  ],
  [
    'a unit of money is no organisation',
    '项目名称 | 甲\n | | 单位：万元',
    { project: '甲 B1', unit: 'wan' },
  ],
  [
    'a note of the unit is not the value of a blank field',
    '项目名称 | 甲\n单位名称 | | 单位：万元',
    { project: '甲 B1', organisation: '- B2', unit: 'wan' },
  ],
  [
    'a note of the year is not the value of a blank field',
    '项目名称 | 甲\n单位名称 | | （2022年度）',
    { project: '甲 B1', organisation: '- B2', year: 2022 },
  ],
  ['the year as a field', '项目名称 | 甲\n评价年度 | 2021年', { project: '甲 B1', year: 2021 }],
  [
    'the year as a number in a field',
    '项目名称 | 甲\n预算年度 | 2021',
    { project: '甲 B1', year: 2021 },
  ],
  [
    'the year below the title',
    '项目支出绩效自评表\n（2022年度）\n项目名称 | 甲',
    { project: '甲 B3', year: 2022 },
  ],
  [
    'the year in Chinese figures',
    '二〇二三年度项目支出绩效自评表\n项目名称 | 甲',
    { project: '甲 B2', year: 2023 },
  ],
  ['a year left open', '项目支出绩效自评表\n（20_ 年度）\n项目名称 | 甲', { project: '甲 B3' }],
  [
    'a project that is called like a table',
    '项目名称 | 预算绩效报表',
    { project: '预算绩效报表 B1' },
  ],
  [
    'bracketed department',
    '项目名称 | 甲\n部门（单位）名称 | 示例局\n主管部门及代码 | 局[101]',
    { project: '甲 B1', organisation: '示例局 B2', department: '局[101] B3' },
  ],
] as const)('%s', (_, head, expected) => {
  expect(fieldsOf(evaluationIn(`${head}\n${TABLE}`))).toEqual({ ...NONE, ...expected });
});
