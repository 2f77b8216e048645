import { words } from './word-list';

function longestFirst(list: string): readonly string[] {
  return [...words(list)].sort((one, other) => other.length - one.length);
}

/** Before a point in time: words that say nothing more. */
export const WORDS_BEFORE_DATE: readonly string[] = longestFirst(`
  截止时间为 完成时间为 完成时间: 完成时间 时间节点为 时间为 时间: 已经于 已于 已在 赶在 到 至 于 在 =
`);

/** Before a point in time: it is still a plan. */
export const PLANNED_BEFORE: readonly string[] = longestFirst(
  '计划于 预计于 拟于 计划 预计 确保 力争 争取 拟 将于',
);

/** Before a point in time: not later than it. */
export const NOT_LATER_BEFORE: readonly string[] = longestFirst(
  '不晚于 不迟于 截止到 截至到 截止至 截至 截止 最迟 最晚 ≤',
);

/** Behind a point in time: what was done then. */
export const DONE_WORDS: readonly string[] = longestFirst(`
  全部完成支付 完成支付 完成拨付 完成发放 完成验收 完成建设 全部完成 全面完成 支付到位
  拨付到位 发放到位 投入使用 实施完成 建设完成 已完成 完成 完工 竣工 完毕 到位 拨付
  支付 发放 验收 交付 办结 结束 建成 上报 提交 兑付
`);

/** 11月底前: not later than. */
export const NOT_LATER_BEHIND: readonly string[] = longestFirst('之前 以前 为止 止 前');

/** Within a stretch of time, which for a deadline is not later than its end. */
export const WITHIN_BEHIND: readonly string[] = longestFirst('之内 以内 内');

/** Parts of a month by their first and last day; the last one is the month's end, whatever its length. */
export const MONTH_PARTS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['', [1, 31]],
  ['份', [1, 31]],
  ['初', [1, 10]],
  ['上旬', [1, 10]],
  ['中旬', [11, 20]],
  ['下旬', [21, 31]],
  ['底', [21, 31]],
  ['末', [21, 31]],
]);

/** Parts of a year by their first and last month, as they are written behind 年 or alone. */
export const YEAR_PARTS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['', [1, 12]],
  ['度', [1, 12]],
  ['内', [1, 12]],
  ['度内', [1, 12]],
  ['全年', [1, 12]],
  ['初', [1, 1]],
  ['底', [12, 12]],
  ['末', [12, 12]],
  ['终', [12, 12]],
  ['度末', [12, 12]],
  ['上半年', [1, 6]],
  ['下半年', [7, 12]],
]);

/** Years that are told from the form's own. */
export const RELATIVE_YEARS: ReadonlyMap<string, number> = new Map([
  ['当年', 0],
  ['本年', 0],
  ['今年', 0],
  ['次年', 1],
  ['下年', 1],
  ['明年', 1],
  ['上年', -1],
]);
