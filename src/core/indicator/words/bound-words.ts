import { words } from './word-list';

/** How exactly a number is meant: 200余人 is more, 近500人 less, 约500人 either. */
export type Precision = 'exact' | 'over' | 'under' | 'about';

/** What a sign or a word asks of the number behind or before it. */
export type Relation = 'at-least' | 'more-than' | 'at-most' | 'less-than' | 'equal';

/** A word or sign beside a number, and what it says. A word that says nothing is only passed over. */
export interface BoundWord {
  readonly text: string;
  readonly relation?: Relation;
  /** 达到90%: a floor in a target, a plain value in an actual; another word outweighs it. */
  readonly weak?: true;
  readonly precision?: Precision;
  /** The number is a change: 增长5%. */
  readonly change?: 'rise' | 'fall';
  /** The number is one that was planned. */
  readonly planned?: true;
}

export const SIGNS: ReadonlySet<string> = new Set(['≥', '≤', '>', '<', '=']);

function each(meaning: Omit<BoundWord, 'text'>, list: string): readonly BoundWord[] {
  return words(list).map((text) => ({ text, ...meaning }));
}

/**
 * Before the number. 以上, 以下 and 以内 include the number itself, 超过 and 不满 do not (民法典 第一千二百五十九条).
 */
export const WORDS_BEFORE: readonly BoundWord[] = [
  ...each(
    { relation: 'at-least' },
    `
    ≥ 大于等于 大于或等于 大于或者等于 不低于 不少于 不小于 不得低于 不得少于 不得小于
    不能低于 不能少于 不应低于 不应少于 未低于 没有低于 未少于 不下于 至少 至少为 最少
    最低
  `,
  ),
  ...each({ relation: 'more-than' }, '> 大于 多于 高于 超过 超过了 超出 超 逾 突破'),
  ...each(
    { relation: 'at-most' },
    `
    ≤ 小于等于 小于或等于 小于或者等于 不超过 不超 不超出 不高于 不大于 不多于
    不得超过 不能超过 不可超过 不应超过 不得高于 不得大于 不得多于 不能高于 不应高于
    未超过 未超 未超出 没有超过 没超过 未高于 不突破 未突破 至多 最多 最高 最长 最大 最晚
  `,
  ),
  ...each(
    { relation: 'less-than' },
    '< 小于 少于 低于 不足 不满 不到 未满 未达 未达到 未到 没有达到 没达到 未能达到',
  ),
  ...each({ relation: 'equal' }, '= 等于'),
  ...each(
    { relation: 'at-least', weak: true },
    `
    达 达到 达到了 已达 已达到 均达 均达到 增至 增加到 增加至 增长到 增长至 提高到
    提高至 提升到 提升至 上升到 上升至 升至
  `,
  ),
  ...each(
    { relation: 'at-most', weak: true },
    `
    控制在 控制到 限制在 降至 降到 降为 降低到 降低至 下降到 下降至 减少到 减少至
    缩短到 缩短至 缩短为 压缩至 压缩到
  `,
  ),
  ...each(
    { change: 'rise' },
    '增长 增长了 增加 增加了 上升 提高 提高了 提升 提升了 上涨 增幅 新增 净增 增收 增产',
  ),
  ...each(
    { change: 'fall' },
    '下降 下降了 降低 降低了 减少 减少了 下浮 降幅 减幅 压减 压缩 缩短 削减 净减',
  ),
  ...each({ precision: 'about' }, '约 大约 约为 大概'),
  ...each({ precision: 'under' }, '近 将近 接近'),
  ...each(
    {},
    `
    : 为 是 共 共计 累计 合计 总计 总共 均为 已 仅 只 实际 实际为 完成 已完成
    实际完成 累计完成 共完成 全年完成 全年 全年共 本年 年度 本年度 保持在 稳定在
    维持在 实现 确保 保证 开展 举办 组织 发生 出现 同比 较上年 比上年 较去年 比去年
    较上年度 比上年度 上年同期 较上年同期 比上年同期 较去年同期 比去年同期 环比 年均 平均 平均为
    均在 平均在 人民币 ¥
  `,
  ),
];

/** Words of planning in front of a number; in an actual they say that it was not reached. */
export const PLAN_WORDS = words('计划 预计 力争 争取 目标 拟 要求 需 须 应');

/** Words that only end like one of those above: 节约5% is not 约5%. */
export const WHOLE_WORDS = words(`
  节约 合约 契约 预约 履约 违约 签约 附近 最近 邻近 就近 公共 行为 作为 成为 到达 发达 表达 传达 下达 高超 赶超
`);

/** Behind the number and its unit. */
export const WORDS_BEHIND: readonly BoundWord[] = [
  ...each(
    { relation: 'at-least' },
    `
    以上 及以上 及其以上 或以上 以上(含) (含)以上 含以上 之上 及更高 +
  `,
  ),
  ...each(
    { relation: 'at-most' },
    `
    以下 及以下 及其以下 或以下 以下(含) (含)以下 含以下 以内 (含)以内 以内(含)
    之内 内 之下
  `,
  ),
  ...each({ precision: 'about' }, '左右 上下'),
  ...each({ precision: 'over' }, '余 多'),
  ...each(
    {},
    `
    (含) 整 的 完成 已完成 全部完成 达成 达成预期指标 达成预期目标 达成年度指标
    达成目标 覆盖 全覆盖 到位 达标 合格 办结 响应 处理 处置 回复 答复 反馈 到达
    到场 送达 受理 拨付 发放 支付 兑付
  `,
  ),
];
