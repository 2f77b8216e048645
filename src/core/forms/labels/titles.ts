import { withoutBrackets } from './heading';

/** What a heading above a table says that the table is. */
export type TitleKind = 'evaluation' | 'base-data' | 'monitoring' | 'other';

const EVALUATION =
  /自评(?:报告|情况|打分|评分|得分|指标)?表|绩效自评(?:情况|结果)?$|支出绩效评价表|绩效评价评分表|绩效目标完成情况表/;
const BASE_DATA = /基础数据(?:情况|采集|统计)?表/;
/** Filled in during the year: its 执行数 and 完成情况 are no year's. */
const MONITORING = /(?:监控|监测).*表$/;
/** Tables of the same trade that are none of ours; their titles end the form above them. */
const OTHER = /(?:绩效|目标|预算|决算|支出|指标|经费|资金).*表$/;
const PLAN = /申报|审批|批复|目标表|公开表|汇总|一览|清单|台账/;

/** Reads a label (tight) as the title of a table; null when it is none. */
export function titleKind(tight: string): TitleKind | null {
  if (!tight.includes('表') && !tight.includes('自评')) return null;
  // 续表 heads the next page of the same form.
  if (/\(续[^)]*\)|续表/.test(tight)) return null;
  const bare = withoutBrackets(tight);
  if (MONITORING.test(bare)) return 'monitoring';
  if (BASE_DATA.test(bare)) return 'base-data';
  if (EVALUATION.test(bare) && !PLAN.test(bare)) return 'evaluation';
  return OTHER.test(bare) ? 'other' : null;
}

/** What a title or a sheet's name says of the scope: 整体 before 项目, which also stands in 预算单位整体支出（含项目）. */
export function scopeIn(text: string): 'overall' | 'project' | null {
  if (text.includes('整体')) return 'overall';
  return /项目|专项|转移支付/.test(text) ? 'project' : null;
}

/** `附件3-1`, `附表2`, `附件：` above a title. */
export function isAttachmentMark(tight: string): boolean {
  return /^附(?:件|表)[\d一二三四五六七八九十]*(?:[-–—.][\d]+)*:?$/.test(tight);
}
