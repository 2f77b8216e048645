import { expect, test } from '@jest/globals';
import type { Figure } from '../../../src/core/figures/figure';
import { defaultPolicy } from '../../../src/core/policy/presets';
import { reviewedSet } from '../../../src/core/build-reviewed-set';
import { toA1 } from '../../../src/core/workbook/cell-ref';
import { workbookFromText } from '../../support/workbook-from-text';

const FORM = `
# 附件3-2
2023年度项目支出绩效自评表
项目支出名称 | | 运行维护费
主管部门 | | | | | 实施单位 | 示例区市场监督管理局
项目资金（万元） | | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 自评得分
 | 年度资金总额 | | 56.7 | 56.7 | 32.15 | 10 | 56.70% | 5.76
 | 其中：当年财政拨款 | | 56.7 | 56.7 | 32.15
绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 自评得分 | 偏差原因分析及改进措施
 | 产出指标（50分） | 数量指标 | 车辆维修数量 | ≥19辆 | 19辆 | 20 | 20
 | | 成本指标 | 项目总成本 | ≤30万元 | 32.15万元 | 30 | 30
 | 效益指标（30分） | 社会效益指标 | 执法能力和水平 | 持续提高 | 持续提高 | 30 | 
 | | | …… | | | |
 | 满意度指标（10分） | 服务对象满意度指标 | 司乘人员满意度 | ≥90% | 满意 | 10 | 10
总分 | | | | | | 100 | 95.76
`;

const shown = (text: string) =>
  reviewedSet(workbookFromText(text).workbook, defaultPolicy).figures.map(asShown);

const asShown = ({ id, field, state, shown: typed, display }: Figure) =>
  `${toA1(field.cell)} ${id} ${state}: ${typed ?? '∅'} → ${display ?? '?'}`;

test('the figures of a form as it is filed', () => {
  expect(shown(FORM)).toEqual([
    'H5 execution-rate agrees: 56.70% → 56.70%',
    'I5 execution-score differs: 5.76 → 5.67',
    'H8 indicator-score agrees: 20 → 20',
    'H9 indicator-score differs: 30 → 27.85',
    'H10 indicator-score blank: ∅ → 30',
    'H12 indicator-score unknown: 10 → ?',
    // With the blank line's 30, and the other lines as they are typed.
    'H13 total-score agrees: 95.76 → 95.76',
  ]);
});

test('元 instead of 万元 changes no figure', () => {
  const yuan = FORM.replace('项目资金（万元）', '项目资金（元）')
    .replaceAll('| 56.7 ', '| 567000 ')
    .replaceAll('| 32.15 ', '| 321500 ')
    .replace(/32\.15$/m, '321500');
  expect(yuan).not.toBe(FORM);
  expect(shown(yuan)).toEqual(shown(FORM));
});
