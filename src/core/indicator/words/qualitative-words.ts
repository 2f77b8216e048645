import { words } from './word-list';

/**
 * Levels of one quality, from the worst up; words on one level mean the same. The first level is the plain opposite of
 * what a target asks; a level between is less than asked, but not plainly missed.
 */
export const SCALES: readonly (readonly (readonly string[])[])[] = [
  [
    words('差 较差 很差 不好 不佳'),
    words('一般 中 中等 及格'),
    words('较好'),
    words('好 良 良好 优良'),
    words('优 优秀 优异 很好 非常好'),
  ],
  [words('低 较低 很低 不高'), words('较高'), words('高'), words('很高 非常高')],
  [words('弱 较弱 不强'), words('较强'), words('强'), words('很强')],
  [
    words('不明显 不显著 无 没有'),
    words('一般'),
    words('较明显 较为明显 比较明显'),
    words('明显 显著 突出'),
    words('非常明显 十分明显 非常显著 十分显著'),
  ],
  [
    words('不满意 很不满意 不太满意'),
    words('一般'),
    words('基本满意'),
    words('较满意 比较满意 较为满意'),
    words('满意'),
    words('很满意 非常满意 十分满意'),
  ],
  [words('不完整 不齐全 不齐'), words('完整 齐全 齐备 完备')],
  [words('不健全 不完善'), words('健全 完善 完备 健全完善 健全有效')],
  [words('不合规 违规 不合法'), words('合规 合法合规 合规合法 依法合规')],
  [words('不规范'), words('规范 规范有序 规范化')],
  [words('不充分 不足 不充足'), words('充分 充足')],
  [
    words('不达标 未达标 不合格 不符合 不符合要求 未达到要求 未达到标准'),
    words('达标 合格 符合 符合要求 符合标准 达到标准 达到要求 满足 满足要求'),
  ],
  [words('否 不是'), words('是 是的')],
  [words('无 没有'), words('有')],
  [words('不稳定'), words('稳定 平稳 保持稳定 稳定运行 平稳运行')],
  [words('不合理'), words('合理 科学合理')],
  [words('不准确 有误'), words('准确 准确无误')],
  [words('不畅通'), words('畅通 通畅')],
  [words('长期 长期有效 长期持续')],
];

/** Ranks that are given in an assessment, from the worst up: one below what was asked misses it. */
export const RANKS: readonly (readonly (readonly string[])[])[] = [
  [
    words('差 不合格 不及格 较差'),
    words('合格 及格 中 中等'),
    words('良 良好 优良'),
    words('优 优秀 优异'),
  ],
  [
    words('不满意 很不满意 不太满意'),
    words('基本满意'),
    words('较满意 比较满意 较为满意'),
    words('满意'),
    words('很满意 非常满意 十分满意'),
  ],
];

/** Words of which one in front of a level says nothing: 效果明显, 成效明显. */
export const TOPICS: readonly string[] = words('效果 成效 作用 影响 效益 成果');

/** Verbs that mean the same. */
export interface VerbGroup {
  readonly verbs: readonly string[];
  /** The verbs that say the contrary. */
  readonly contrary: readonly string[];
}
/** What goes up, and what goes down. */
export const MORE = words('提高 提升 增强 加强 增加 增长 上升');
export const LESS = words('下降 降低 减少 减轻 减弱 缩减');
export const VERBS: readonly VerbGroup[] = [
  { verbs: words('提高 提升 增强 加强'), contrary: LESS },
  { verbs: words('增加 增长 上升'), contrary: LESS },
  { verbs: LESS, contrary: MORE },
  { verbs: words('改善 优化 改进 好转 向好'), contrary: words('恶化 变差') },
  { verbs: words('完善 健全'), contrary: [] },
  { verbs: words('促进 推动 推进'), contrary: [] },
  { verbs: words('恶化 变差'), contrary: words('改善 优化 改进 好转 向好') },
];

/** How much: words in one class mean the same; a class is at least what a weaker one asks. */
export const STRONG: readonly (readonly string[])[] = [
  words('显著 明显 大幅 大幅度 极大 较大 较大幅度'),
  words('持续 不断 进一步 稳步'),
  words('有效 切实'),
];
export const MILD: readonly string[] = words('有所 得到 一定程度 一定程度上 逐步 逐渐');

/** May stand around the same wording and change nothing. */
export const FILLERS: readonly string[] = words('已经 已 均已 能够 得到 了');

/** Parts that make a longer wording say less than the one in it. */
export const HEDGES =
  /[未不没无非否难欠缺仅只]|基本|部分|大部|大致|除|但|将|拟|待|计划|预计|争取|力争|尚|暂|个别|有的|少数/u;

/** A target that is said elsewhere: 按预算定, 详见附件, 以合同为准. */
export const ELSEWHERE =
  /^(?:(?:按|按照|依|依据|根据|以)\S{1,16}(?:(?<![规约协稳])定|确定|核定|为准|测算|计算)|(?:详|参)?见(?:附|表|文件|方案|合同|备注|说明|清单)\S{0,16}|据实|据实结算|按实际|待定|另定)$/u;
