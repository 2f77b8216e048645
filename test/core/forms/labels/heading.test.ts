import { expect, test } from '@jest/globals';
import { readHeading } from '../../../../src/core/forms/labels/heading';

test.each([
  // text, core, year, unit
  ['年初预算数', '年初预算数', null, null],
  ['年度\n指标值', '年度指标值', null, null],
  ['实际\n投资\n(万元)', '实际投资', null, 'wan'],
  ['批复规模\n(m²)', '批复规模', null, null],
  ['绩 效 指 标', '绩效指标', null, null],
  ['全年预算数（A）', '全年预算数', null, null],
  ['全年（调整）预算数', '全年预算数', null, null],
  ['预算执行率(B/A×100%)', '预算执行率', null, null],
  ['执行率=B/A×100%', '执行率', null, null],
  ['执行率（%）', '执行率', null, null],
  ['执行率%', '执行率', null, null],
  ['预算数A', '预算数', null, null],
  ['得分 (20分*执行率)', '得分', null, null],
  ['年度资金总额：', '年度资金总额', null, null],
  ['年度资金总额（万元）', '年度资金总额', null, 'wan'],
  ['项目资金 (元)', '项目资金', null, 'yuan'],
  ['金额单位：元', '', null, 'yuan'],
  ['（单位：万元）', '', null, 'wan'],
  ['年度预算申请 （万元）', '年度预算申请', null, 'wan'],
  ['人均经费（万元/人）', '人均经费', null, null],
  ['2022年决算数', '决算数', 2022, null],
  ['2023年度资金总额', '资金总额', 2023, null],
  ['2023年实际在职人数', '实际在职人数', 2023, null],
  ['二〇二三年度部门整体支出绩效自评表', '二〇二三年度部门整体支出绩效自评表', 2023, null],
  ['（20_ 年度）', '', null, null],
  ['部门（单位）名称', '部门名称', null, null],
  ['“三公”经费', '三公经费', null, null],
  ['1、公务用车购置和维护经费', '公务用车购置和维护经费', null, null],
  ['一、“三公”经费', '三公经费', null, null],
  ['其中：公车购置', '公车购置', null, null],
  ['★指标1：帮扶人数', '帮扶人数', null, null],
  ['项目支出：', '项目支出', null, null],
  ['年度指标值（A', '年度指标值', null, null],
  ['1.5万件', '1.5万件', null, null],
  ['（A）', '', null, null],
  ['（2023）', '', 2023, null],
  ['预算数）', '预算数', null, null],
  ['长'.repeat(81), '', null, null],
] as const)('%j → core %j, year %s, unit %s', (text, core, year, unit) => {
  const heading = readHeading(text);
  expect({ core: heading.core, year: heading.year, unit: heading.unit }).toEqual({
    core,
    year,
    unit,
  });
});
