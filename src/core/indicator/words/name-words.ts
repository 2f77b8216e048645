import { words } from './word-list';

/**
 * What may follow a word with a direction that it still is the head of the name: 事故发生起数 counts accidents, 事故车辆数 does
 * not say what is counted.
 */
export const MERE_TAIL =
  /^(?:举报|责任|案件|事件|支出|控制|发生|造成)?(?:的)?(?:总|合计)?(?:数量|数额|数|量|额|次数|起数|件数|人数|例数|率|金额|情况|面积|强度|浓度|水平|程度|预算|投入|上限|目标|天数)?$/u;

/** Right before such a word, these turn its direction: 不及时率. */
export const NEGATION = /[不未非无零]$/u;

/** Shortly before something bad or dear, these make it an achievement: 减少安全事故. */
export const REMOVAL =
  /(?:减少|降低|避免|压减|压降|节约|节省|挽回|消除|化解|排除|打击|查处|处置|处理|受理|防范|遏制)\p{Script=Han}{0,4}$/u;

/** Counts of which neither more nor less is better by itself: what an office has. */
export const NEUTRAL = words(`
  聘用 雇用 临聘 编外 在编 在职 供养人员 编制数 编制人数 人员编制 用工人数 保有量 办公用房 系数
`);

/** A standard is to be paid as it is, whatever it is called, unless it is one of cost. */
export const STANDARD = /^(?!.*成本).*标准$/u;

/** Things that went amiss: a bare number of them is no floor … */
export const AMISS = words(`
  错办 错案 错误 败诉 失访 失联 误诊 漏诊 遗漏 缺课 缺货 缺勤 缺岗 欠缴 欠薪 欠费 逃税 逃费 作弊 假冒 违法 违章 违规 亏损 报废
  抛荒 撂荒 瑕疵 改判 重审 纠错 流失 纠纷 隐患 问题 通报 曝光 处分 负面 信访 舆情 停水 停电 断电 断网 退保 断保 剖宫产
  病虫害 灾害 损失 浪费 超支 超编 污染 违约 挪用 闲置
`);

/** … unless the name speaks of work on them: 查办违法案件数. */
export const WORK = words(`
  查处 查办 检查 排查 抽查 核查 查获 查扣 处置 处理 整改 整治 治理 调解 调处 化解 受理 办理 办结 接待 救助 救援 慰问 宣传 教育
  培训 监测 监管 监督 防治 防控 防范 预防 防御 清理 清退 拆除 打击 演练 扶持 帮扶 帮助 报告 解决 修复 收集 发现 收回 追回 挽回
  安置 服务 补助 补贴 保障 应对 消除 销毁 盘活 维护 抢修 扑救 研究 调查 调研
`);

/** Second-level indicators whose bare money figures are caps … */
export const GROUP_OF_CAPS = /成本/u;
/** … or floors. */
export const GROUP_OF_GAINS = /经济效益|数量/u;

/** Names of rates, whose bare numbers are points of a percent. */
export const RATE_NAMES = /率|比例|比重|占比|百分比|满意度|知晓度|认可度|覆盖面/u;
