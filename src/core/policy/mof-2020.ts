import type { PolicyJson } from './schema';
import { OUR_DEFAULT } from './source-name';

const MEASURES = {
  kind: 'official',
  title: '《项目支出绩效评价管理办法》（财预〔2020〕10号）',
  note: '数值与各地转述一致；引用条文时请与原文核对。',
} as const;
const BANDS = {
  ...MEASURES,
  note: '定性指标分三档：达成 80%（含）—100%，部分达成 60%（含）—80%，未达成 0—60%；引用条文时请与原文核对。',
} as const;
const SYSTEM = { kind: 'observed', title: '预算管理一体化系统的绩效自评模块' } as const;
const OURS = { kind: 'ours', title: OUR_DEFAULT } as const;

/** The default: 财预〔2020〕10号, with what integrated systems and published forms do where it gives no figure. */
export const mof2020: PolicyJson = {
  id: 'mof-2020',
  title: {
    zh: '《项目支出绩效评价管理办法》（财预〔2020〕10号）',
    en: 'Measures for the performance evaluation of project expenditure (财预〔2020〕10号)',
  },
  basis: '《项目支出绩效评价管理办法》（财预〔2020〕10号）',
  weights: {
    execution: { value: 10, source: MEASURES },
    blocks: { value: { 产出指标: 50, 效益指标: 30, 满意度指标: 10 }, source: MEASURES },
    total: { value: 100, source: MEASURES },
  },
  scoring: {
    unmet: { value: 'ratio', source: MEASURES },
    passMark: null,
    cap: {
      value: 'reverse',
      source: {
        ...SYSTEM,
        note: '办法没有给出反向指标的算式。系统中达到指标值两倍及以上的不得分；一些地方的填表说明用 A÷B。',
      },
    },
    qualitativePartly: { value: 0.8, source: BANDS },
    qualitativeUnmet: { value: 0.6, source: BANDS },
  },
  triggers: {
    unmet: {
      value: true,
      source: {
        kind: 'observed',
        title: '已公开的项目支出绩效自评表',
        note: '表中设有“偏差原因分析及改进措施”或“未完成原因分析”栏。',
      },
    },
    scoreBelowWeight: {
      value: true,
      source: { ...SYSTEM, note: '得分低于分值而没有填写偏差原因的，系统不予保存。' },
    },
    overAttainment: {
      value: 1.2,
      source: {
        ...SYSTEM,
        note: '系统参数的默认值，可由当地调整。办法要求明显超出指标值的要分析原因，但没有给出界限。',
      },
    },
    underCap: {
      value: 0.8,
      source: {
        ...OURS,
        note: '与“120% 及以上”相对应，只用于成本和费用；事故、投诉一类越少越好，低于上限不必说明。',
      },
    },
    executionRateBelow: {
      value: 0.9,
      source: { kind: 'observed', title: '四川省项目支出绩效自评表填表说明' },
    },
  },
  budgetAdjustment: {
    value: 0.1,
    source: {
      kind: 'observed',
      title: '湖南省部门整体支出绩效评价指标表（预算控制率）',
      note: '该表按 10%（含）、20%（含）、30%（含）分档扣分，这里取第一档；四川省要求凡有调整都说明原因。',
    },
  },
  grades: {
    value: [
      { name: '优', from: 90 },
      { name: '良', from: 80 },
      { name: '中', from: 60 },
      { name: '差', from: 0 },
    ],
    source: MEASURES,
  },
  sameIndicators: [],
};
