import type { PolicyExtension } from './extend-policy';

const MANUAL = {
  kind: 'observed',
  title: '一省预算管理一体化系统的绩效自评操作手册',
  note: '只见到公开网页上的转录，没有查到文号；采用前请与当地的规定核对。',
} as const;

/** A low execution rate limits the total, and a target far exceeded loses points, as in one province's system. */
export const executionCapped: PolicyExtension = {
  extends: 'mof-2020',
  id: 'execution-capped',
  title: {
    zh: '财预〔2020〕10号，总分按执行率封顶',
    en: '财预〔2020〕10号, with the total limited by the execution rate',
  },
  basis: '一省预算管理一体化系统的绩效自评操作手册',
  scoring: {
    totalCaps: {
      value: [
        { below: 0.8, most: 89 },
        { below: 0.7, most: 79 },
        { below: 0.6, most: 69 },
        { below: 0.5, most: 59 },
      ],
      source: MANUAL,
    },
    excessDeduction: {
      value: { from: 0.3, points: 2 },
      source: {
        ...MANUAL,
        note: '手册写的是偏差达到 30% 的扣 2 分。没有达到指标值的已按完成率计分，所以这里只用于超出指标值的，逐项扣，扣到 0 分为止。没有查到文号，采用前请与当地的规定核对。',
      },
    },
  },
};
