import { type ColumnReading, NO_READING, WEAK } from './column-reading';
import { FILLER, wordClasses } from './word-classes';

export type MoneyColumn = 'initial' | 'adjusted' | 'outturn' | 'rate';

/**
 * Headings of money: when (年初, 全年, 调整后, 上年) × by whom it was settled (批复, 下达, 安排) × what (预算 or 执行, 支出, 支付, 决算,
 * 使用) × how it is given (数, 额, 金额, 指标; 率, 进度, 比例).
 */
const MONEY = wordClasses({
  i: '年初 期初 初始 初次 年初部门 首次',
  a: '调整后的 调整后 调整 调剂后 调剂 追加后 追减后 变更后 变更 最终 调增后 调减后 中期调整',
  y: '全年 全年度 年度 本年 本年度 当年 当年度 本期',
  e: '年末 年终 期末 年底 累计 截至年末 截止年末 截至年底 截止年底 全年累计 截至目前 至年底',
  p: '上年 上年度 去年 以前年度 上一年度',
  v: '批复 核定 批准 核准 下达 安排 申报 申请 审定 编制 计划 可用',
  n: '实际 实',
  b: '预算',
  x: '执行 支出 支付 使用 决算 开支 列支 支用 拨付 报账 花费 完成投资',
  d: '到位 到账',
  c: '完成',
  q: '金额 数额 总额 总数 数 额 值 款 指标',
  r: '率 比率 比例 进度 占比 百分比 比 程度',
  [FILLER]:
    '部门 单位 项目 资金 财政 专项 经费 转移支付 县级 省级 市级 区级 中央 地方 本级 国库 自评 总 合计 的 拨款 投资 补助',
});

const EXECUTION_RATE = /^[iayevnbxd]*(?:x+q?|b[yen]*c)r+$/;
const BUDGET = /^([iayevnx]*)b([vqa]*)$/;
const SPENT = /^[iayevnb]*x+[vq]*$/;
const ARRIVED = /^[yenv]*d+[vq]*$/;

/** What a heading (normalised) of a block of money may be; empty when it is none. */
export function moneyColumn(core: string): readonly ColumnReading<MoneyColumn>[] {
  if (core.length > LONGEST || !MONEY_WORD.test(core)) return NO_READING;
  const classes = MONEY.classesOf(core.replace(UNTIL, '截至年末'));
  if (classes === null || classes === '' || classes.includes('p')) return NO_READING;
  if (EXECUTION_RATE.test(classes)) return [{ role: 'rate', rank: core.includes('执行') ? 0 : 3 }];
  const budget = BUDGET.exec(classes);
  if (budget) return budgetReadings(`${budget[1] ?? ''}${budget[2] ?? ''}`);
  if (SPENT.test(classes)) return [{ role: 'outturn', rank: spentRank(core, classes) }];
  if (ARRIVED.test(classes)) return [{ role: 'outturn', rank: WEAK + 20 }];
  return bareReadings(classes);
}

const LONGEST = 20;
const MONEY_WORD = /[算行支付使决到拨批达排年额投花销账调]/;
/** 截至12月底, 截止2023年12月31日. */
const UNTIL = /截[至止](?:20\d\d年)?12月(?:底|末|31日|份)?/;

/** By the words around 预算: 年初 or 批复 makes it the first one, 调整后 or 全年 the last. */
function budgetReadings(around: string): readonly ColumnReading<MoneyColumn>[] {
  if (around.includes('a')) return [{ role: 'adjusted', rank: around.includes('y') ? 1 : 2 }];
  if (around.includes('i')) return [{ role: 'initial', rank: around.includes('v') ? 2 : 0 }];
  const rank = around.includes('y') || around.includes('e') ? 0 : around.includes('v') ? 8 : 6;
  const first = around.includes('v') ? 8 : WEAK + rank;
  return [
    { role: 'adjusted', rank },
    { role: 'initial', rank: first },
  ];
}

/** Without the word 预算: 年初数, 调整后, 批复数. */
function bareReadings(classes: string): readonly ColumnReading<MoneyColumn>[] {
  if (/^i[vq]*$/.test(classes)) return [{ role: 'initial', rank: 4 }];
  if (/^y$/.test(classes)) return [{ role: 'adjusted', rank: 9 }];
  if (/^y?a[vq]*$/.test(classes)) return [{ role: 'adjusted', rank: 7 }];
  if (/^[y]?v+q+$/.test(classes)) {
    return [
      { role: 'adjusted', rank: WEAK + 9 },
      { role: 'initial', rank: WEAK + 9 },
    ];
  }
  return NO_READING;
}

/** 全年执行数 goes before 实际支出数, and both before a bare 支出 or 决算. */
function spentRank(core: string, classes: string): number {
  const word = core.includes('执行') ? 0 : /[支使]/.test(core) ? 2 : 4;
  return word + (/[yenb]/.test(classes) ? 0 : 5) + (classes.endsWith('q') ? 0 : 3);
}
