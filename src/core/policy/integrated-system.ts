import type { PolicyExtension } from './extend-policy';

const SYSTEM = { kind: 'observed', title: '预算管理一体化系统的绩效自评模块' } as const;

/** What the integrated budget systems themselves enforce, and nothing beyond it. */
export const integratedSystem: PolicyExtension = {
  extends: 'mof-2020',
  id: 'integrated-system',
  title: { zh: '预算管理一体化系统', en: 'Integrated budget management system' },
  basis: '预算管理一体化系统的绩效自评模块',
  scoring: { unmet: { value: 'ratio', source: SYSTEM } },
  triggers: { underCap: null, executionRateBelow: null },
  budgetAdjustment: null,
};
