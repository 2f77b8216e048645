import type { PolicyExtension } from './extend-policy';

const GUIDE = {
  kind: 'official',
  title: '《中央部门项目支出核心绩效目标和指标设置及取值指引（试行）》（财预〔2021〕101号）',
  note: '按对文件的转述录入，没有取得文件全文；引用条文时请与原文核对。',
} as const;

/**
 * 财预〔2021〕101号: 成本指标 of the first level, quantitative targets by a pass mark, execution rate and satisfaction by
 * steps. Triggers and grades are those of 财预〔2020〕10号.
 */
export const mof2021: PolicyExtension = {
  extends: 'mof-2020',
  id: 'mof-2021',
  title: {
    zh: '《项目支出核心绩效目标和指标设置及取值指引》（财预〔2021〕101号）',
    en: 'Guide to core performance targets and indicators of projects (财预〔2021〕101号)',
  },
  basis: '《中央部门项目支出核心绩效目标和指标设置及取值指引（试行）》（财预〔2021〕101号）',
  weights: {
    execution: { value: 10, source: GUIDE },
    blocks: {
      value: { 成本指标: 20, 产出指标: 40, 效益指标: 20, 满意度指标: 10 },
      source: GUIDE,
    },
    total: { value: 100, source: GUIDE },
    alternatives: {
      value: [
        { execution: 10, blocks: { 产出指标: 50, 效益指标: 30, 满意度指标: 10 } },
        { execution: 10, blocks: { 成本指标: 20, 产出指标: 40, 效益指标: 30 } },
        { execution: 10, blocks: { 产出指标: 50, 效益指标: 40 } },
      ],
      source: {
        ...GUIDE,
        note: '不设成本指标的为 50/30/10；不设满意度指标的，其 10 分并入效益指标。按对文件的转述录入，引用条文时请与原文核对。',
      },
    },
  },
  scoring: {
    unmet: { value: 'pass-mark', source: GUIDE },
    passMark: { value: 0.6, source: GUIDE },
    qualitativePartly: { value: 0.8, source: GUIDE },
    qualitativeUnmet: { value: 0.6, source: GUIDE },
    executionSteps: {
      value: [
        { from: 1, share: 1 },
        { from: 0.8, share: 0.7 },
        { from: 0.6, share: 0.5 },
      ],
      source: GUIDE,
    },
    satisfactionBands: {
      value: [
        { from: 0.9, share: 1 },
        { from: 0.8, share: 0.8 },
        { from: 0.6, share: 0.5 },
      ],
      source: GUIDE,
    },
  },
};
