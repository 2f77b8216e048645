import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Decimal } from '../../src/core/amount/decimal';
import type { FigureId } from '../../src/core/figures/figure';
import { presets } from '../../src/core/policy/presets';
import { review } from '../../src/core/review';
import { toA1 } from '../../src/core/workbook/cell-ref';
import { reviewed } from '../support/reviewed-file';
import { workbookFromText } from '../support/workbook-from-text';

/** A small project form; the scores as they are given. */
function projectForm(target: string, actual: string, scores: readonly string[]): string {
  const [execution = '', first = '', second = '', third = '', total = ''] = scores;
  return `
2023年度项目支出绩效自评表
项目支出名称 | | 食品安全抽检经费
项目资金（万元） | | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 自评得分
 | 年度资金总额 | | 120 | 120 | 114 | 10 | 95.00% | ${execution}
绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 自评得分 | 偏差原因分析及改进措施
 | 产出指标（50分） | 数量指标 | 抽检批次 | ${target} | ${actual} | 50 | ${first}
 | 效益指标（30分） | 社会效益指标 | 监管能力 | 持续提高 | 持续提高 | 30 | ${second}
 | 满意度指标（10分） | 服务对象满意度指标 | 公众满意度 | ≥90% | 92% | 10 | ${third}
总分 | | | | | | 100 | ${total}`;
}

function figureAt(text: string, id: FigureId, address: string, policy = presets[0]) {
  const { workbook } = workbookFromText(text);
  const { figures } = policy ? review(workbook, policy) : reviewed(workbook);
  const found = figures.find((figure) => figure.id === id && toA1(figure.field.cell) === address);
  if (!found) throw new Error(`no ${id} at ${address}`);
  return found;
}

const score = fc.integer({ min: 0, max: 5000 }).map((cents) => (cents / 100).toFixed(2));

test('the total is the sum of its lines', () => {
  fc.assert(
    fc.property(fc.tuple(score, score, score, score), (scores) => {
      const { value } = figureAt(projectForm('≥100批次', '96批次', scores), 'total-score', 'H9');
      const sum = scores.reduce((total, line) => total.plus(line), new Decimal(0));
      expect(value?.toFixed(2)).toBe(sum.toFixed(2));
    }),
    { seed: 2023, numRuns: 40 },
  );
});

test.each<[what: string, scores: readonly string[], state: string, total: string | null]>([
  ['a blank line adds nothing', ['9.5', '50', '', '10', '69.5'], 'agrees', '69.50'],
  ['a dash adds nothing', ['9.5', '50', '—', '10', '69.5'], 'agrees', '69.50'],
  ['a text leaves it unknown', ['9.5', '50', '满分', '10', '69.5'], 'unknown', null],
  ['an error leaves it unknown', ['9.5', '50', '#REF!', '10', '69.5'], 'unknown', null],
])('%s', (_what, scores, state, total) => {
  const figure = figureAt(projectForm('≥100批次', '96批次', scores), 'total-score', 'H9');
  expect([figure.state, figure.value?.toFixed(2) ?? null]).toEqual([state, total]);
});

test('no total is invented from no lines', () => {
  const blank = projectForm('≥100批次', '', ['', '', '', '', ''])
    .replace('| 114 | 10 | 95.00% |', '| | 10 | |')
    .replace(/持续提高 \| 持续提高/, '持续提高 |')
    .replace('≥90% | 92%', '≥90% |');
  const { figures } = reviewed(workbookFromText(blank).workbook);
  expect(figures.filter(({ id, value }) => id === 'total-score' && value !== null)).toEqual([]);
});

describe.each(presets.map((policy) => [policy.id, policy] as const))('%s', (_id, policy) => {
  const scoreOf = (target: string, actual: string) => {
    const text = projectForm(target, actual, ['9.5', '50', '30', '10', '99.5']);
    return figureAt(text, 'indicator-score', 'H6', policy).value;
  };
  // Some policies take points off a target that is far exceeded: up to there more is never less.
  const excess = policy.scoring.excessDeduction?.value.from.toNumber() ?? 1.5;

  test.each<[target: string, better: 1 | -1, most: number]>([
    ['≥1000批次', 1, Math.ceil(1000 * (1 + excess)) - 1],
    ['1000批次', 1, Math.ceil(1000 * (1 + excess)) - 1],
    ['≤1000元/批次', -1, 2500],
  ])('%s: more attainment never lowers the score, from 0 to weight', (target, better, most) => {
    const unit = target.replace(/[^\u4E00-\u9FFF/]/g, '');
    fc.assert(
      fc.property(fc.nat({ max: most }), fc.nat({ max: most }), (a, b) => {
        const [worse, best] = better * (a - b) <= 0 ? [a, b] : [b, a];
        const low = scoreOf(target, `${worse}${unit}`);
        const high = scoreOf(target, `${best}${unit}`);
        if (low === null || high === null) throw new Error('no score');
        expect(low.toNumber()).toBeLessThanOrEqual(high.toNumber());
        expect(low.toNumber()).toBeGreaterThanOrEqual(0);
        expect(high.toNumber()).toBeLessThanOrEqual(50);
      }),
      { seed: 2023, numRuns: 10 },
    );
  });
});
