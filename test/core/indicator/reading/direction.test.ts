import { describe, expect, test } from '@jest/globals';
import {
  directionOfBareNumber,
  directionOfName,
} from '../../../../src/core/indicator/reading/direction';
import { BARE, readUnit } from '../../../../src/core/indicator/reading/units';

const names = (list: string): readonly string[] => list.trim().split(/\s+/u);

const LOWER = [
  [
    '%',
    `财政供养人员控制率 三公经费控制率 预算调整率 结转结余率 成本超支率 重大事故发生率 群众投诉率 药占比 资产闲置率 行政运行成本占比
     传染病发病率 农药残留超标率 道路破损率 管网漏损率 误差率 不及时率 未办结率 平均住院费用增长率 火灾发生率`,
  ],
  [
    '起',
    '安全事故起数 群众投诉量 群体性事件 交通事故死亡人数 火灾起数 泄密事件 人员伤亡 差错次数 综合排名',
  ],
  [
    '万元',
    '项目总成本 办公费用 培训成本 采购单价 三公经费 工程造价 食品抽检批次成本 成本控制数(万元)',
  ],
  [
    '天',
    '消费者投诉举报受理时间 资金给付及时性 案件办理时限 应急响应时间 建设周期 故障修复时间 工期',
  ],
] as const;

const HIGHER = [
  [
    '%',
    `抽检完成率 不合格产品处置率 投诉举报案件办结率 投诉处理满意度 事故隐患整改率 成本节约率 污染治理率 成本核算准确率 突发事件处置率
     安全事故下降率 能耗降低率 出勤率 预算执行率 血压控制率 病虫害控制率 高血压规范管理率 零投诉率 成本控制有效性`,
  ],
  ['件', '减少安全事故'],
  ['万元', '罚没收入 成本节约额 带动产值 减免企业费用 节约资金 农民增收'],
  ['天', '免费开放天数 培训天数 设备正常运行时间 质保期 使用年限 服务时长 无事故天数'],
] as const;

const UNKNOWN = [
  ['%', '利率'],
  // That work is done is good, but that there may be too much of it is no slip of the sign.
  ['件', '宣传册 受理消费者投诉举报咨询件数 事故车辆数 信访案件数 违规行为查处数 事故应急演练次数'],
  ['元', '农村低保标准 生活费用补助标准 印刷费 项目支出'],
  ['天', '项目筹备'],
] as const;

describe.each([
  ['lower', LOWER],
  ['higher', HIGHER],
  ['unknown', UNKNOWN],
] as const)('%s', (direction, groups) => {
  test.each(groups.flatMap(([unit, list]) => names(list).map((name) => [name, unit] as const)))(
    '%s in %s',
    (name, unit) => {
      expect(directionOfName(name, readUnit(unit) ?? BARE)).toBe(direction);
    },
  );
});

test.each([
  // name, group, unit, direction and basis of a bare number
  ['车辆维修数量', '', '辆', 'higher indicator'],
  ['聘用人员数量', '', '人', 'unknown none'],
  ['宣传册', '', '', 'higher indicator'],
  ['外聘顾问数量', '', '人', 'unknown none'],
  ['基础信息完善', '', '%', 'higher indicator'],
  ['考试作弊率', '', '%', 'lower indicator'],
  ['查办违法案件数', '', '件', 'higher indicator'],
  ['违法案件数', '', '件', 'unknown none'],
  ['安全事故警示教育次数', '', '次', 'higher indicator'],
  ['事故车辆数', '', '辆', 'lower indicator'],
  ['印刷费', '', '万元', 'unknown none'],
  ['印刷费', '成本指标', '万元', 'lower indicator'],
  ['印刷费', '经济成本指标', '万元', 'lower indicator'],
  ['印刷标准', '成本指标', '元', 'unknown none'],
  ['印刷费', '成本指标', '元/份', 'unknown none'],
  ['印刷份数', '成本指标', '份', 'higher indicator'],
  ['带动消费', '经济效益指标', '万元', 'higher indicator'],
  ['发放补助', '数量指标', '万元', 'higher indicator'],
  ['项目实施', '时效指标', '天', 'lower indicator'],
  ['项目实施', '数量指标', '天', 'unknown none'],
  ['服务对象年龄', '', '周岁', 'unknown none'],
  ['办公用房面积', '', '平方米', 'unknown none'],
  ['绿化面积', '', '亩', 'higher indicator'],
])('%s (%s) in %s: %s', (name, group, unit, expected) => {
  const { direction, basis } = directionOfBareNumber(readUnit(unit) ?? BARE, {
    name,
    group,
    year: null,
  });
  expect(`${direction} ${basis}`).toBe(expected);
});
