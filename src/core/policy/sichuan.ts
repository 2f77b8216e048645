import type { PolicyExtension } from './extend-policy';

/** 四川省: any change of the budget within the year is to be explained. */
export const sichuan: PolicyExtension = {
  extends: 'mof-2020',
  id: 'sichuan',
  title: { zh: '四川省填表说明', en: 'Sichuan form instructions' },
  basis: '四川省项目支出绩效自评表填表说明',
  budgetAdjustment: {
    value: 0,
    source: {
      kind: 'observed',
      title: '四川省项目支出绩效自评表填表说明',
      note: '年度中有预算调整的，应说明原因。',
    },
  },
};
