import type { PolicyExtension } from './extend-policy';

const FORM = { kind: 'observed', title: '湖北省已公开的项目自评表及其填表说明' } as const;

/** 湖北省: 20 + 80 points, exceeded caps by A ÷ B, wider bands for qualitative targets. */
export const hubei: PolicyExtension = {
  extends: 'mof-2020',
  id: 'hubei',
  title: { zh: '湖北省填表说明', en: 'Hubei form instructions' },
  basis: '湖北省项目自评表填表说明',
  weights: {
    execution: { value: 20, source: FORM },
    blocks: {
      value: {},
      source: { ...FORM, note: '绩效指标共 80 分，各一级指标的分值由单位自定。' },
    },
  },
  scoring: {
    cap: { value: 'inverse-ratio', source: FORM },
    qualitativeUnmet: {
      value: 0.5,
      source: { ...FORM, note: '定性指标分档为 80%（含）—100%，50%（含）—80%，0—50%。' },
    },
  },
};
