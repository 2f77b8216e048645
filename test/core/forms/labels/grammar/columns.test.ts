import { expect, test } from '@jest/globals';
import { readHeading } from '../../../../../src/core/forms/labels/heading';
import { isSure, meaningsOf } from '../../../../../src/core/forms/labels/lexicon';

/** The roles that a heading surely has, as `funds initial`. */
function sureRoles(heading: string): readonly string[] {
  return meaningsOf(readHeading(heading).core)
    .filter(isSure)
    .flatMap((meaning) => ('role' in meaning ? [`${meaning.of} ${meaning.role}`] : []));
}

const first = (heading: string, of: string) =>
  sureRoles(heading).find((role) => role.startsWith(of)) ?? null;

const FUNDS: readonly (readonly [heading: string, role: string | null])[] = [
  ['期初预算安排金额', 'initial'],
  ['年初批复数', 'initial'],
  ['年初财政预算额', 'initial'],
  ['年初下达预算指标', 'initial'],
  ['2023年年初预算（万元）', 'initial'],
  ['本年预算安排', 'adjusted'],
  ['全年预算指标（A）', 'adjusted'],
  ['调整后全年预算额', 'adjusted'],
  ['当年财政资金预算数', 'adjusted'],
  ['批复预算', 'adjusted'],
  ['最终预算金额', 'adjusted'],
  ['全年实际支付金额', 'outturn'],
  ['截至12月底执行数', 'outturn'],
  ['截止2023年12月31日支出数', 'outturn'],
  ['累计支出额', 'outturn'],
  ['本年度决算支出', 'outturn'],
  ['资金使用金额（B）', 'outturn'],
  ['执行率(B/A)×100%', 'rate'],
  ['支出进度（%）', 'rate'],
  ['预算执行比例', 'rate'],
  ['预算完成率', 'rate'],
  ['资金支付进度', 'rate'],
  ['预算执行率=执行数/预算数', 'rate'],
  ['上年预算数', null],
  ['上年结转', null],
  ['资金到位率', null],
  ['预算调整率', null],
  ['财政拨款', null],
  ['基本支出', null],
  ['资金总额', null],
];

test.each(FUNDS)('funds: %s is %s', (heading, role) => {
  expect(first(heading, 'funds')).toBe(role && `funds ${role}`);
});

const INDICATORS: readonly (readonly [heading: string, role: string | null])[] = [
  ['一级绩效指标', 'level1'],
  ['Ⅱ级指标', 'level2'],
  ['三级指标名称', 'level3'],
  ['具体指标内容', 'name'],
  ['年初设定目标值(A)', 'target'],
  ['年度计划指标值', 'target'],
  ['目标要求值', null],
  ['预计完成数', 'target'],
  ['计划完成值', 'target'],
  ['预期目标值', 'target'],
  ['调整后年度指标值', 'adjustedTarget'],
  ['全年实际达成值(B)', 'actual'],
  ['年末实际完成值', 'actual'],
  ['指标实际值', 'actual'],
  ['实际达到值', 'actual'],
  ['完成结果', 'actual'],
  ['自评完成情况', 'actual'],
  ['达成率', 'attainment'],
  ['指标实现程度', 'attainment'],
  ['指标值计量单位', null],
  ['计量单位', 'measure'],
  ['指标值符号', 'nature'],
  ['上年完成值', null],
  ['评价标准', null],
  ['指标解释', null],
  ['数据来源', null],
  ['服务对象满意度', null],
  ['任务完成率', null],
  ['年度总体目标', null],
  ['预期目标', null],
];

test.each(INDICATORS)('indicators: %s is %s', (heading, role) => {
  expect(first(heading, 'indicators')).toBe(role && `indicators ${role}`);
});

const MARKS: readonly (readonly [heading: string, role: string | null])[] = [
  ['指标权重（分）', 'weight'],
  ['标准分值', 'weight'],
  ['满分', 'weight'],
  ['权重或分值', 'weight'],
  ['参考分', null],
  ['得分（20分×执行率）', 'score'],
  ['自评得分（满分10）', 'score'],
  ['单位自评打分', 'score'],
  ['实得分', 'score'],
  ['自评分值', 'score'],
  ['财政部门审核得分', 'reviewScore'],
  ['第三方评分', 'reviewScore'],
  ['主管部门评价得分', 'reviewScore'],
  ['未达标原因及整改', 'reason'],
  ['偏差较大的原因说明', 'reason'],
  ['扣分理由', 'reason'],
  ['备注', null],
  ['情况说明', null],
  ['得分计算方法', null],
  ['评分标准', null],
  ['偏差率', null],
];

test.each(MARKS)('marks: %s is %s', (heading, role) => {
  expect(first(heading, 'indicators')).toBe(role && `indicators ${role}`);
});

test.each([
  ['预算执行率得分', 'funds score'],
  ['执行率分值', 'funds weight'],
])('%s is of the funds alone: %s', (heading, role) => {
  expect(sureRoles(heading)).toEqual([role]);
});

test.each([
  ['核定编制人数', 'staff authorised'],
  ['年末在编人员数', 'staff inPost'],
  ['在职人员控制率', 'staff rate'],
  ['批准建设面积', 'buildings approvedArea'],
  ['竣工面积', 'buildings actualArea'],
  ['概算总投资', 'buildings approvedInvestment'],
  ['实际完成投资额', 'buildings actualInvestment'],
])('base data: %s is %s', (heading, role) => {
  expect(sureRoles(heading)).toContain(role);
});

test.each([
  ['县级预算部门名称', 'field organisation'],
  ['一级预算单位名称', 'field organisation'],
  ['预算部门、单位名称', 'field organisation'],
  ['部门（单位）全称', 'field organisation'],
  ['填报单位（盖章）', 'field organisation'],
  ['被评价单位', 'field organisation'],
  ['项目承担单位', 'field organisation'],
  ['旗县级主管部门', 'field department'],
  ['行政主管部门及代码', 'field department'],
  ['二级项目名称', 'field project'],
  ['专项资金（项目）名称', 'field project'],
  ['转移支付（项目）名称', 'field project'],
  ['绩效年度', 'field year'],
])('head: %s is %s', (heading, role) => {
  expect(sureRoles(heading)).toContain(role);
});

test.each(['单位成本', '服务单位', '主管部门满意度', '项目负责制', '部门协作机制', '资金名录'])(
  '%s is no field of the head',
  (text) => {
    expect(sureRoles(text).filter((role) => role.startsWith('field'))).toEqual([]);
  },
);
