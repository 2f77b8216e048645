import { words } from './word-list';

/** How far something is done, from not at all to all of it. */
export type Completion = 'not' | 'planned' | 'under-way' | 'partly' | 'mostly' | 'done' | 'all';

/** When it was done, beside when it should have been. */
export type Timing = 'late' | 'in-time' | 'early';

/** A word that says how far something is done, or when; what is done is said by the words around it. */
export interface CompletionMarker {
  readonly text: string;
  readonly completion?: Completion;
  readonly timing?: Timing;
  /** It counts at the beginning of a clause only: 待验收, but not 接待. */
  readonly opens?: true;
}

function each(meaning: Omit<CompletionMarker, 'text'>, list: string): readonly CompletionMarker[] {
  return words(list).map((text) => ({ text, ...meaning }));
}

/** The one table of how far and when. Negation (未, 不 …) is told apart, because it turns what it stands before. */
export const COMPLETION_MARKERS: readonly CompletionMarker[] = [
  ...each({ completion: 'all' }, '全部 全面 全数 全都 悉数 均已 均 都已 都'),
  ...each({ completion: 'done' }, '已经 业已 已 圆满 顺利 成功 得到 得以 切实'),
  ...each({ completion: 'mostly' }, '基本 大体 大致 初步'),
  ...each({ completion: 'partly' }, '大部分 大部 部分 局部 大半 少数 个别 陆续'),
  ...each({ completion: 'under-way' }, '正在 尚在 仍在 还在 在建 在办'),
  ...each({ completion: 'planned', opens: true }, '待 拟 将 计划 预计 准备 筹备 力争 争取 即将'),
  ...each({ completion: 'planned' }, '有待 尚待 亟待 仍待 还需'),
  ...each(
    { timing: 'in-time' },
    `
    按时 准时 按期 如期 及时 适时 按计划 按年度计划 按工作计划 按进度 按序时进度 按规定时间
    按时间节点 在规定时间内 在规定时限内
  `,
  ),
  ...each({ timing: 'early' }, '提前'),
  ...each(
    { timing: 'late' },
    '延期 延迟 延后 推迟 迟延 逾期 滞后 拖延 拖期 超期 误期 延误 顺延 暂缓',
  ),
];

/** What is begun and goes on: 采购中, 正在办理. */
export const PROCESSES = words(`
  推进 进行 建设 实施 施工 采购 招标 审批 审核 办理 验收 筹备 整改 开展 编制 落实 调试 评审 论证 设计 改造 安装
  制定 修订 起草 报批 申报 洽谈 筹建 征求意见 建造 搬迁 发放
`);

/** Whoever is at this has not yet done what it leads to: 正在起草. */
export const PREPARATIONS: ReadonlySet<string> = new Set(
  words('起草 筹备 筹建 论证 设计 招标 报批 申报 审批 审核 洽谈 征求意见 评审'),
);

/** What was broken off. */
export const HALTED = /取消|终止|中止|停止|暂停|叫停|搁置|撤销|流产|落空/u;

/** They turn what stands behind them; the longest that fits counts. */
export const NEGATORS =
  /尚未|尚不|还未|还不|仍未|仍不|并未|从未|均未|未能|未曾|未予|未有|未|没有|没能|没|无法|不能|不够|不太|不甚|不很|不|无/gu;

/** Words with a negator's character that negate nothing. */
export const NOT_NEGATORS =
  /不断|不动产|不仅|不良|不可移动|不锈钢|不定期|不少|不同|不限|不忘|不含|不分|不低于|不少于|不小于|不超过?|不高于|不大于|不突破|未成年|未来|未病|没收|无害化?|无障碍|无人机|无线|无偿|无缝|无纸化|无烟|无公害|无土|无主|无接触/gu;

/** Words with a marker's characters that say nothing of how far: 基本医疗, 人均. */
export const NOT_MARKERS =
  /基本(?=公共|医疗|农田|生活|养老|药物|建设|情况|保障|民生|草原|功能|单位|信息|工资|支出|经费|制度)|[人户亩平年月日村]均|均衡|均等|首都|成都|都市|及时[性率]|按时率|准时率|延期付款|部分的|已有/gu;

/** A deed without a name: what was asked, whatever it is (完成, 达成预期指标, 未达成年度指标且效果较差). */
export const ANY_DEED =
  /^(?:完成|达成|达到|实现|达标|落实|开展|实施|执行|启动|兑现|符合|满足)?(?:了)?(?:预期|年度|年初|设定|既定|全年|当年|预定|绩效|计划|考核|规定|各项)*(?:的)?(?:指标值?|目标值?|任务|要求|标准|效果|预期|工作)?(?:[并且]?具有一定效果|且?效果较?差)?$/u;

/** What a building is when it is done; who denies it denies whatever was to be built. */
export const BUILT: ReadonlySet<string> = new Set(words('建成 完工 开工 投入使用 投用'));

/** What was reached, whatever was asked: 达成预期指标, 超额完成. */
export const ATTAINED =
  /^(?:达成|(?:超额)?(?:达成|达到|实现|完成|符合)(?:了)?(?:预期|年度|年初|设定|既定|全年|当年|预定|绩效|计划|考核)*(?:的)?(?:指标值?|目标值?|(?<=预期|年度|年初|设定|既定|全年|当年|预定|绩效|计划|考核)(?:任务|效果)|预期)|超额完成|与(?:预期|目标|(?:年度)?指标值)一致)$/u;

/** That little or nothing came of it, without what it is: 效果不佳 is their contrary. */
export const GOOD_RESULT =
  /^(?:效果|成效|作用|效益)$|^(?:效果|成效|作用|质量|效益)?(?:佳|好|理想|明显|显著)$/u;
export const POOR_RESULT = /^(?:效果|成效|作用|质量|效益)(?:较|很|极)?差$/u;

/** Something that happens once and is done then: whoever is still at it has not done it. */
export const EVENT =
  /完成|建成|完工|开工|验收|采购|购置|出台|通过|投入使用|建立|设立|成立|发放|交付|上线|挂牌|办结|整改|签订|编制|制定|印发|结题|搬迁|安装|配备|形成|建设|新建|改造|清理|拆除|公布|公开|上报|招聘|招录/u;

/** One word for those that say the same of what is done. */
export const SAME_DEEDS: readonly (readonly [RegExp, string])[] = [
  [/竣工|完工/gu, '完工'],
  [/动工|开工/gu, '开工'],
  [/拨付|支付|兑付|发放|给付/gu, '发放'],
  [/公示|公开/gu, '公开'],
  [/新增|净增/gu, '增加'],
  [/不断|持续/gu, '持续'],
];

/** What may stand beside a deed and only praises it. */
export const PRAISE =
  /足额|规范|高效|严格|依法|依规|有效|安全|有序|稳步|较好|良好|高质量|保质保量|优质|优秀|到位|完毕|运行|使用|保持|处于|维持|继续|充分/gu;
