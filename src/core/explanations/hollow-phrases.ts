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
