import { type ColumnReading, NO_READING, WEAK } from './column-reading';
import { FILLER, wordClasses } from './word-classes';

export type IndicatorReading = ColumnReading<
  | 'level1'
  | 'level2'
  | 'level3'
  | 'name'
  | 'side'
  | 'nature'
  /** Is more better, or less: 正向, 反向, 越低越好. */
  | 'direction'
  | 'measure'
  | 'target'
  | 'adjustedTarget'
  | 'actual'
  | 'attainment'
>;

/**
 * Headings of an indicator table: when (年度, 年初, 全年, 调整后) × planned (计划, 预期, 设定) or done (实际, 完成, 达成) × what (指标, 目标) × how it
 * is given (值, 数, 情况; 率, 程度).
 */
const INDICATOR = wordClasses({
  1: '一级 1级 Ⅰ级 I级',
  2: '二级 2级 Ⅱ级 II级',
  3: '三级 3级 Ⅲ级 III级',
  4: '四级 4级',
  k: '指标',
  g: '目标',
  j: '绩效',
  d: '具体 评价 考核 明细',
  w: '名称',
  u: '内容 项目 项 要素 描述',
  z: '类别 类型 分类',
  y: '年度 全年 全年度 本年 本年度 当年 本期',
  i: '年初 期初',
  a: '调整后的 调整后 调整 变更后 修订后 中期调整',
  s: '设定的 设定 设置 预设 预定 既定 批复 申报',
  P: '计划 预期 预计 应 拟',
  v: '值 数值 数 数量 量 标准值',
  n: '实际 实',
  c: '完成 达成 实现 达到',
  q: '情况 结果 状况 进展 效果 综述 说明',
  r: '率 比例 程度 进度 比率 比',
  e: '年末 年终 期末 年底 截至年末 截至年底 累计',
  [FILLER]: '自评 的',
});

const LEVEL = /^y?([1234])[jkg]*[wuz]?$/;
const NAME = /^(?:4k?w?|[yjdsg]*k[wu]*)$/;
const SIDE = /^[ydu]*(?:jk|jkc?q|jk[nc]+q|jg[nc]+q)$/;
const TARGET = /^[yijsPgk]*(?:[kgPs]+)v+$/;
const PLANNED = /^[yi]*[Psi]c[kg]?v$/;
const ADJUSTED = /^y?a[yjsPg]*[kg]+v*$/;
const ACTUAL = /^[yejkgs]*(?:n[jkg]*c*[jkg]*|c[jkgn]*)[vq]+$|^nc$|^[ye]nc$/;
const ATTAINMENT = /^[yejkgns]*c+r$/;

const NATURE =
  /^(?:指标值?)?(?:性质|符号|计算符号|运算符号|比较符号?|逻辑关系|关系符号?|判断符号?)$/;
const DIRECTION =
  /^(?:指标|评价|考核|变化|目标|优劣)*(?:方向|属性|趋向|导向|取向|极性|趋势|正负指标|正逆指标|正反指标|正\/?[反逆负]向?|正向\/?[反逆负]向)$/;
const MEASURE = /^(?:度量|计量|指标值?|数量|目标值?)单位$|^(?:单位|量纲|计量|单位名称\/度量)$/;

/** What a heading (normalised) of an indicator table may be; empty when it is none. */
export function indicatorColumn(core: string): readonly IndicatorReading[] {
  if (core.length > LONGEST) return NO_READING;
  if (NATURE.test(core)) return [{ role: 'nature', rank: core === '指标性质' ? 0 : 2 }];
  if (DIRECTION.test(core)) return [{ role: 'direction', rank: core.includes('属性') ? 4 : 0 }];
  if (MEASURE.test(core)) return [{ role: 'measure', rank: core === '单位' ? 5 : 0 }];
  const classes = INDICATOR.classesOf(core);
  if (classes === null || classes === '') return NO_READING;
  return [...names(core, classes), ...values(core, classes)];
}

const LONGEST = 16;

function names(core: string, classes: string): readonly IndicatorReading[] {
  const level = LEVEL.exec(classes)?.[1];
  if (level === '4') return [{ role: 'name', rank: 0 }];
  if (level) return [{ role: `level${level as '1' | '2' | '3'}`, rank: classes.length }];
  if (classes === 'kz') return [{ role: 'level1', rank: 8 }];
  const readings: IndicatorReading[] = [];
  if (SIDE.test(classes)) readings.push({ role: 'side', rank: 0 });
  else if (NAME.test(classes)) readings.push({ role: 'name', rank: core === '指标' ? 9 : 3 });
  return readings;
}

function values(core: string, classes: string): readonly IndicatorReading[] {
  if (ADJUSTED.test(classes)) return [{ role: 'adjustedTarget', rank: 0 }];
  if (PLANNED.test(classes)) return [{ role: 'target', rank: 5 }];
  if (TARGET.test(classes) && !/[nc]/.test(classes)) {
    return [{ role: 'target', rank: /[yi]/.test(classes) ? 0 : 3 }];
  }
  if (ATTAINMENT.test(classes)) return [{ role: 'attainment', rank: 0 }];
  if (!ACTUAL.test(classes) || /jg.*q$|^[yn]*g[nc]+q$/.test(classes)) return NO_READING;
  const isSideToo = /^y*kn?cq$/.test(classes) ? WEAK : 0;
  const rank = actualRank(core, classes);
  return [
    { role: 'actual', rank },
    ...(isSideToo > 0 ? [{ role: 'side', rank: isSideToo } as const] : []),
  ];
}

/** 实际完成值 goes before 完成值, and that before 完成情况. */
function actualRank(core: string, classes: string): number {
  return (core.includes('实际') ? 0 : 2) + (classes.endsWith('v') ? 0 : 4);
}
