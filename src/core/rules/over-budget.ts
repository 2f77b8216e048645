import type { Decimal } from '../amount/decimal';
import { showPercent, showRounded } from '../amount/show';
import type { AmountField, BaseDataForm, BaseLine, EvaluationForm, FundsRow } from '../forms/form';
import { message } from '../messages/message';
import { toA1 } from '../workbook/cell-ref';
import type { RuleFinding } from '../findings/finding';
import type { Rule } from './rule';
import { apartByTenThousand } from '../amount/ten-thousand-apart';
import { inUnitOf, unitOf, wan } from '../money/money';
import { oddAmountOf } from '../money/mixed-units';
import { periodName } from '../forms/labels/period-name';
import { shownField } from '../money/shown-field';

/**
 * 附件1: a line whose final account is above its budget. 附件2, 附件3: more spent than the 全年预算数, which already holds every
 * change of the year, so that one of the two is hardly right.
 */
export const overBudget: Rule = {
  id: 'over-budget',
  severity: 'info',
  title: message('over-budget.title'),
  basis: message('over-budget.basis'),
  check: ({ baseData, evaluations }) => [
    ...baseData.flatMap((form) => {
      const over = form.lines.flatMap((line) => excessOf(form, line) ?? []);
      const explained = new Set(over.flatMap(({ line }) => wholesAbove(form, line)));
      return over.filter(({ line }) => !explained.has(line)).map((excess) => finding(form, excess));
    }),
    ...evaluations.flatMap(overspent),
  ],
};

/** The funds rows with more spent than budgeted; the total is not named beside a source that explains it. */
function overspent(form: EvaluationForm): readonly RuleFinding[] {
  const { total = null, sources = [] } = form.funds ?? {};
  const ofSources = sources.flatMap((row) => overspentRow(form, row));
  return ofSources.length > 0 || !total ? ofSources : overspentRow(form, total);
}

function overspentRow(form: EvaluationForm, row: FundsRow): readonly RuleFinding[] {
  const { adjusted, outturn } = row;
  const [budget, spent] = [wan(form, adjusted), wan(form, outturn)];
  if (!adjusted || !outturn || !budget?.isPositive() || budget.isZero()) return [];
  if (!spent?.greaterThan(budget) || oddAmountOf(form, row)) return [];
  const words = {
    outturn: shownField(outturn),
    budget: shownField(adjusted),
    place: toA1(adjusted.cell),
    rate: showPercent(spent.dividedBy(budget)),
  };
  return [
    {
      cell: outturn.cell,
      form: form.id,
      severity: 'warning',
      case: 'adjusted',
      message: message('over-budget.adjusted', words),
      expected: null,
      actual: words.outturn,
      related: [{ cell: adjusted.cell, label: '全年预算数' }],
      subject: `funds/${row.label.text}`,
    },
  ];
}

interface Excess {
  readonly line: BaseLine;
  readonly budget: AmountField;
  readonly final: AmountField;
  /** In 万元. */
  readonly planned: Decimal;
  readonly over: Decimal;
}

/** A blank budget is unknown, not 0; a budget of 0 is a budget. */
function excessOf(form: BaseDataForm, line: BaseLine): Excess | null {
  const { budget, final } = line.amounts;
  const [planned, spent] = [wan(form, budget), wan(form, final)];
  if (!budget || !final || !planned || !spent?.greaterThan(planned)) return null;
  // 元 and 万元 mixed up, which money-unit speaks of.
  if (apartByTenThousand(planned, spent)) return null;
  return { line, budget, final, planned, over: spent.minus(planned) };
}

/** The totals that a line over budget explains: those above it whose parts are complete. */
function wholesAbove({ lines }: BaseDataForm, line: BaseLine): readonly BaseLine[] {
  const above: BaseLine[] = [];
  let whole = lines[line.parent ?? -1];
  while (whole?.partsComplete) {
    above.push(whole);
    whole = lines[whole.parent ?? -1];
  }
  return above;
}

function finding(form: BaseDataForm, { line, budget, final, planned, over }: Excess): RuleFinding {
  const words = {
    line: line.name,
    final: shownField(final),
    place: toA1(budget.cell),
    budget: shownField(budget),
    over: showRounded(inUnitOf(form, final, over)),
    unit: message(unitOf(form, final) === 'wan' ? 'term.wan' : 'term.yuan'),
    finalName: periodName(form, 'final'),
    budgetName: periodName(form, 'budget'),
  };
  return {
    cell: final.cell,
    form: form.id,
    ...(planned.isZero()
      ? { case: 'unplanned', message: message('over-budget.unplanned', words) }
      : {
          case: 'over',
          message: message('over-budget.over', {
            ...words,
            rate: showPercent(over.dividedBy(planned)),
          }),
        }),
    expected: null,
    actual: shownField(final),
    related: [{ cell: budget.cell, label: words.budgetName }],
    subject: line.name,
  };
}
