import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Decimal } from '../../../src/core/amount/decimal';
import type { MoneyUnit } from '../../../src/core/amount/money-unit';
import { type Reading, readCell, readText } from '../../../src/core/amount/reading';
import { computeFigures } from '../../../src/core/figures/compute-figures';
import { defaultPolicy } from '../../../src/core/policy/presets';
import { figuresOf, shownFigures } from '../../support/figures';
import { baseDataForm, judgement, projectForm } from '../../support/forms';

test('the figures of all forms come in reading order', () => {
  const project = projectForm({
    funds: { adjusted: '56.7', outturn: '32.15', weight: '10' },
    sources: [{ adjusted: '56.7', outturn: '32.15', rate: '56.70%' }],
    indicators: [
      { target: '≥1', actual: '1', weight: '40' },
      { target: '≥1', actual: '1', weight: '50' },
    ],
    total: {},
  });
  const base = baseDataForm({
    staff: ['301', '263', ''],
    buildings: [['10', '9', '', '5', '4', '']],
  });
  const figures = computeFigures([base, project], () => judgement(), defaultPolicy);
  expect(figures.map(({ form, id, display }) => `${form} ${id} ${display ?? '?'}`)).toEqual([
    'base-data control-rate 87.38%',
    'base-data area-control-rate 90.00%',
    'base-data investment-control-rate 80.00%',
    'project-1 execution-rate 56.70%',
    'project-1 execution-score 5.67',
    'project-1 execution-rate 56.70%',
    'project-1 indicator-score 40',
    'project-1 indicator-score 50',
    'project-1 total-score 95.67',
  ]);
  expect(figures.every(({ kind, form }) => form.startsWith(kind))).toBe(true);
});

test('blank templates have no figures', () => {
  const template = projectForm({
    funds: { weight: '10' },
    sources: [{}, {}],
    indicators: [{ name: '……', role: 'placeholder' }, { weight: '50' }, { weight: '40' }],
    total: { weight: '100' },
  });
  expect(figuresOf(template)).toEqual([]);
  expect(figuresOf(baseDataForm({ staff: ['', '', ''], buildings: [['', '']] }))).toEqual([]);
  expect(figuresOf(projectForm({}))).toEqual([]);
});

describe('for any amounts', () => {
  const cents = fc.integer({ min: 1, max: 10_000_000 });
  const inWan = (amount: number) => new Decimal(amount).dividedBy(100);
  const shown = (unit: MoneyUnit | null, adjusted: string, outturn: string) => {
    const form = projectForm({ unit, funds: { adjusted, outturn, weight: '10' } });
    return figuresOf(form).map(({ display, value }) => [display, value?.toFixed(20)]);
  };

  test('元 and 万元 give the same figures', () => {
    fc.assert(
      fc.property(cents, cents, (a, b) => {
        const [budget, outturn] = [inWan(a), inWan(b)];
        const yuan = (amount: Decimal) => amount.times(10_000).toFixed();
        const expected = shown('wan', budget.toFixed(), outturn.toFixed());
        const others = [
          shown('yuan', yuan(budget), yuan(outturn)),
          shown('wan', `${yuan(budget)}元`, outturn.toFixed()),
          shown(null, `${budget.toFixed()}万元`, `${yuan(outturn)}元`),
        ];
        for (const other of others) expect(other).toEqual(expected);
      }),
    );
  });

  test('a rate agrees however it is written', () => {
    fc.assert(
      fc.property(cents, cents, (a, b) => {
        const [whole, part] = [Math.max(a, b), Math.min(a, b)];
        const rate = new Decimal(part).dividedBy(whole);
        const points = rate.times(100).toDecimalPlaces(2);
        const cell = (decimal: string, format?: string): Reading =>
          readCell({
            ...{ row: 0, column: 0, content: { type: 'number', decimal } },
            ...(format === undefined ? {} : { format }),
          });
        const ways: readonly Reading[] = [
          readText(`${points.toFixed(2)}%`),
          readText(points.toFixed(2)),
          cell(points.toFixed()),
          cell(points.dividedBy(100).toFixed(), '0.00%'),
          // A formula's result, as a binary double holds it.
          cell(String(part / whole), '0.00%'),
          cell(String(part / whole)),
        ];
        for (const way of ways) {
          const form = projectForm({
            funds: { adjusted: String(whole), outturn: String(part), rate: way },
          });
          expect(shownFigures(figuresOf(form), 'execution-rate')[0]).toMatch(/^H6 agrees/);
        }
      }),
    );
  });

  test('an execution score lies within 0 and its weight', () => {
    const amounts = fc.integer({ min: -1_000_000, max: 1_000_000 });
    fc.assert(
      fc.property(amounts, amounts, fc.integer({ min: 0, max: 100 }), (a, b, weight) => {
        const funds = { adjusted: String(a), outturn: String(b), weight: String(weight) };
        for (const { id, value } of figuresOf(projectForm({ funds }))) {
          if (id !== 'execution-score' || value === null) continue;
          expect(value.isNegative() && !value.isZero()).toBe(false);
          expect(value.greaterThan(weight)).toBe(false);
        }
      }),
    );
  });
});
