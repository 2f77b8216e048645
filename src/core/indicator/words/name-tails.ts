import { words } from './word-list';

/** Behind the head they say how it is measured, not what it is. */
export const COUNT_TAILS = words(`
  数 数量 总数 个数 次数 起数 件数 人数 户数 例数 宗数 处数 篇数 条数 份数 册数
  家数 项数 台数 套数 辆数 场数 期数 名数 例次 台次 场次 批次 人次 人次数 频次
  批次数 车次 班次数 总人数 总人次 总次数 总户数 名单 个 件 起 人 户 次 例 篇
  处 家 只 头 棵 株 条 座 间 套 台 辆 项 场 总计数 增减数 覆盖数 宗 点 点数
  点位 点位数 箱 班数 册次 株次 户次 架次 航次 课次
`);

/** Of amounts. */
export const AMOUNT_TAILS = words(`
  量 总量 额 总额 金额 数额 面积 总面积 规模 长度 体积 重量 重 投资总额 额度
  公里数 亩数 吨数 吨位 里程数 当量 余额 量值 值 平均值 均值 总值 水平
`);

/** Of rates: what stands before decides. */
export const RATE_TAILS = words(`
  率 比率 频率 概率 百分率 几率 得率 机率
`);

/** Of shares of a whole. */
export const SHARE_TAILS = words(`
  比例 占比 比重 百分比 之比 比 占有比例 所占比例 所占比重 所占百分比
`);

/** Of degrees. */
export const LEVEL_TAILS = words(`
  度 程度 系数 性 情况 状况 指数 强度 浓度 密度 评分 得分 分数 分值 幅度 平均分
  总分 等次 指标值 效应 力
`);

/** Between words, or of no weight. */
export const JOINTS = words(`
  的 和 与 及 或 以及 暨 、 / · - — ： : , ， 对 在 中 由 为 于 向
  等 类 型 各 之 其中 所 了 已 均 应 内 后 前 因 受 户均 人均 生均 亩均
  地均 校均 村均 每 万元 百万吨 亿元 每万人 每万人口 每千人 每千人口 每百名 每千名
  每十万人 十万人口 万人 千人 单位GDP 单位产品 单位面积 单位工业增加值 万元GDP
  万元产值 万车 万台 年初 年末 期末 月均 日均 周均 次均 年均
`);

/** Of time. */
export const TIME_TAILS = words(`
  时间 时长 时限 时效 期限 时段 周期 工期 天数 日数 小时数 时数 分钟数 月数 年限
  年数 用时 耗时 历时 速度 间隔 平均时间 平均时长 平均用时 平均天数 工作日 天 期
  日 时
`);
