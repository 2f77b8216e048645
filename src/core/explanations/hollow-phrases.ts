/** Data: what is written under 偏差原因分析 without naming a cause. Compared without white space and punctuation. */
const words = (text: string): readonly string[] => text.trim().split(/\s+/u);

/** Whole answers that say nothing. */
export const HOLLOW_ANSWERS: ReadonlySet<string> = new Set(
  words(`
    无 没有 暂无 无原因 不适用 略 不详 其他 其它 待补充 待填 待定
    同上 同前 见上 见前 见上述 同上述 如上 如前所述 见备注 见说明
    是 否 正常 合理 属实 达标 已达标 不达标 未达标 合格 符合要求
    好 较好 很好 良好 优 优秀 良 中 一般 较差 差 效果较好 效果明显
    完成 已完成 全部完成 已全部完成 按时完成 及时完成 按计划完成 如期完成 基本完成 超额完成
    完成较好 完成良好 完成任务 超额完成任务 完成目标 达成预期指标 达到预期
    未完成 没完成 没有完成 尚未完成 暂未完成 部分完成 未全部完成 未按计划完成 未按时完成 未达到 未达到目标
    无偏差 无偏差原因 偏差 有偏差 存在偏差 偏差较大 偏差原因 未完成原因 超额完成原因 指标值偏差
    改进措施 原因 客观原因 主观原因 其他原因 历史原因 特殊原因 工作原因 实际情况 工作需要
    根据实际情况 按实际情况 因工作需要 完成值大于指标值 完成值小于指标值
  `),
);

/** Words with which a cause is named; one of them is enough. */
export const CAUSE_WORDS = words(`
  因 由于 导致 致使 造成 影响 受 缘于 源于 鉴于
  政策 疫情 天气 气候 暴雨 干旱 洪 灾 招标 采购 审批 拨付 到位 下达
  调整 变化 变更 取消 推迟 延期 延后 滞后 暂停 停止 改革 合并 划转
  减少 增加 增多 增长 新增 上升 下降 降低 偏低 偏高 过低 过高 较多 较少 多于 少于
  报废 故障 损坏
  不足 不够 缺 不到 超出 节约 节省 节支 结余 压减 压缩 厉行 剩余
  未 尚 没有 无法 不能 难 加大 力度 预计 预估 测算
`);

/** Openings of sentences that only promise: they name a measure and no cause. */
export const PROMISES = words('今后 下一步 下步 下一年 继续 进一步 将 努力');

/** What an answer may be made of and still name nothing: that it was done, how well, by what plan, and where it is told. */
export const STOCK: readonly string[] = [
  ...words(`
    已经 已 均 都 全部 全面 基本 按照 按时 按期 按 及时 如期 准时 严格 认真 顺利 圆满 超额 提前
    完成 达成 达到 达标 实现 落实 执行 开展 实施 推进 到位 办理 进行 完毕
    较好 很好 良好 好 优秀 优 良 合格 正常 合理 属实 有效 明显 显著 规范 满意 符合 满足 一致 到
    效果 成效 情况 工作 任务 目标 指标值 指标 完成值 完成率 计划 年度 年初 全年 本年 当年 预期 预算
    设定 既定 要求 规定 标准 相关 有关 文件 程序 流程 需求 实际 管理 数量 质量 时效 成本 率 值 数
    原因 偏差 分析 说明 改进 措施 备注 附件 附表 同上 同前 上述 以上 如上 前述 见 详见 参见
    无 没有 没 未 尚 暂 不 存在 发生 出现 根据 依据 结合 因 客观 主观 其他 其它 特殊 历史 需要
    项目 部门 单位 本单位 我单位 我局 我 本 该 各 项 大于 小于 等于 高于 低于 超过 与 和 的 了 为 是 在
    有 较 相符 相同 如 所 述
  `),
].sort((one, other) => other.length - one.length);

/** A figure with what it counts: no cause by itself. */
export const FIGURE =
  /\d+(?:\.\d+)?(?:[万千百亿]*(?:平方米|公里|批次|人次|公顷|公斤|万元|元|亩|户|人|次|个|件|家|份|批|场|套|台|辆|座|栋|所|处|天|月|年|日|分|篇|期|项|名|条|米|吨))?/gu;
