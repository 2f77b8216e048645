import { type ColumnReading, NO_READING, WEAK } from './column-reading';

export type MarkReading = ColumnReading<'weight' | 'score' | 'reviewScore' | 'reason'> & {
  /** 执行率得分: of the funds alone. */
  readonly ofRate?: true;
};

const RATE = '(?:预算)?执行率';
const OF = '(?:的|指标|绩效|项目|单项|分项|各项|本项|三级指标|每项)*';
const WEIGHT = new RegExp(
  `^(?:参考|标准|基准|基础|设定|规定|应得|评价|考核|自评|${OF})*` +
    '(?:分值|权重|满分|标准分|赋分|分数|权数|权值|基础分|应得分|标准得分)' +
    '(?:值|[/、或]?(?:权重|分值|分数))?$',
);
const SCORE = new RegExp(
  `^(?:本?单位|部门|项目单位|实际|评价|评定|绩效|自我|自评|最终|考核|年度|${OF})*` +
    '(?:得分|自评分|评分|打分|实得分|计分|自评)(?:值|数|情况|结果|合计)?$',
);
/** What somebody else gives: the reviewer, the finance bureau, a panel. */
const REVIEW =
  /^(?:财政|财政部门|主管部门|部门|上级|复核|评审|审核|核定|抽查|专家|第三方|复评|重点评价|评价组|考核组|评价机构|审定|核实)+(?:复核|审核|评审|核定|评价|抽查|复评)*(?:得分|评分|打分|分值|分数|分)$|^得分系数$/;
/** Those of the unit itself, though a reviewer's word stands in them. */
const OWN = /^(?:部门|评价)(?:自评)?(?:得分|评分|打分|自评分)$|自评/;

const STRONG_REASON = /原因|偏差|整改|改进措施|扣分说明|扣分理由|未完成(?:情况)?说明/;
const NO_REASON = /得分|分值|比例|[率值数]$/;
const WEAK_REASON =
  /^(?:备注|说明|情况说明|其他说明|其它说明|简要说明|有关说明|补充说明|自评说明|需要?说明的?(?:情况|问题)|(?:指标|目标|任务)?完成情况(?:的|简要)?说明|偏离说明|存在(?:的)?问题|问题及措施|情况及说明|备注说明|备注\/说明|说明\/备注)$/;

/** What a heading (normalised) of a column of marks or of reasons may be; empty when it is none. */
export function markColumn(core: string): readonly MarkReading[] {
  if (core.length <= LONGEST_MARK && MARK_WORD.test(core)) {
    const isOfRate = new RegExp(`^${RATE}`).test(core);
    const name = isOfRate ? core.replace(new RegExp(`^${RATE}`), '') : core;
    const role = roleOf(name);
    if (role) return [{ role, rank: rankOf(name, role), ...(isOfRate ? { ofRate: true } : {}) }];
  }
  if (WEAK_REASON.test(core)) return [{ role: 'reason', rank: WEAK + reasonRank(core) }];
  return core.length <= LONGEST_REASON && STRONG_REASON.test(core) && !NO_REASON.test(core)
    ? [{ role: 'reason', rank: reasonRank(core) }]
    : NO_READING;
}

const LONGEST_MARK = 14;
const MARK_WORD = /[分重数评值权]/;
const LONGEST_REASON = 36;

function roleOf(name: string): 'weight' | 'score' | 'reviewScore' | null {
  if (REVIEW.test(name) && !OWN.test(name)) return 'reviewScore';
  if (SCORE.test(name)) return 'score';
  if (!name.includes('自评') && WEIGHT.test(name)) return 'weight';
  return name.startsWith('自评') && /^自评(?:分值|分数)$/.test(name) ? 'score' : null;
}

/** 自评得分 goes before 得分, 分值 before 权重; a bare 自评 or 分数 is the last of all. */
function rankOf(name: string, role: 'weight' | 'score' | 'reviewScore'): number {
  if (role === 'weight') {
    return name === '分数' ? 9 : name.includes('分值') ? 0 : name.includes('权重') ? 4 : 2;
  }
  return name === '自评' ? 9 : name.includes('自评') ? 0 : name.includes('得分') ? 2 : 4;
}

/** 偏差原因分析 goes before 改进措施, and that before 说明 and 备注. */
function reasonRank(core: string): number {
  if (core.includes('原因')) return core.includes('偏差') || core.includes('未完成') ? 0 : 2;
  return core.includes('偏差') ? 1 : core.includes('说明') ? 5 : 6;
}
