import type { Decimal } from '../amount/decimal';
import type { MoneyUnit } from '../amount/money-unit';
import { roundHalfUp } from '../amount/round';
import { showPercent, showRounded } from '../amount/show';
import { executionParts } from '../figures/execution-ratio';
import { statedTarget } from '../figures/stated-target';
import type { AmountField, EvaluationForm, FundsRow, Indicator } from '../forms/form';
import { quoted } from '../indicator/reading/cell-text';
import type { Judgement } from '../indicator/judgement';
import { message, type Message } from '../messages/message';
import { marksOf } from '../scores/indicator-marks';
import { inUnitOf, unitOf, wan } from '../money/money';

/** Which words follow the figures: the cause alone, or the measures too. */
export type Asked = 'cause' | 'cause-and-measures';

/**
 * What can be written under 偏差原因分析 for an indicator without knowing its cause: target, actual and attainment, and the marks
 * where these were lost. It ends where the unit's own words begin.
 */
export function indicatorStub(
  indicator: Indicator,
  judgement: Judgement,
  asked: Asked,
  marksLost: boolean,
): Message {
  const { actual } = indicator;
  const target = statedTarget(indicator, judgement);
  const values = { target: quoted(target, WHOLE), actual: quoted(actual.text, WHOLE) };
  const compared = target === '' ? message('stub.actual', values) : message('stub.target', values);
  const facts = message('stub.indicator', { compared, result: resultOf(judgement) });
  const { weight, score } = marksOf(indicator);
  if (!marksLost || !weight || !score) return ending(facts, asked);
  const marks = {
    facts,
    score: showRounded(score),
    weight: showRounded(weight),
    lost: showRounded(weight.minus(score)),
  };
  return ending(message('stub.marks', marks), asked);
}

/** Longer texts of cells are cut. */
const WHOLE = 200;

/** The attainment and by how much target or cap is missed or exceeded; '' where it has none. */
function resultOf({ attainment, direction }: Judgement): Message | '' {
  if (!attainment) return '';
  const over = attainment.minus(1);
  const figures = { rate: showPercent(attainment), by: showPercent(over.abs()) };
  if (direction === 'lower') {
    if (over.isZero()) return message('stub.at-cap', figures);
    return over.isPositive()
      ? message('stub.over-cap', figures)
      : message('stub.under-cap', figures);
  }
  if (over.isZero()) return message('stub.at-target', figures);
  return over.isPositive() ? message('stub.over', figures) : message('stub.short', figures);
}

/** The same for the execution rate of the form's funds; null where budget or outturn are not known. */
export function executionStub(form: EvaluationForm, row: FundsRow, rate: Decimal): Message | null {
  const parts = executionParts(row);
  const [budgetField, outturnField] = [parts?.whole.field, parts?.part.field];
  const [budget, outturn] = [wan(form, budgetField), wan(form, outturnField)];
  if (!parts || !budgetField || !budget || !outturn) return null;
  const show = (amount: Decimal) => shownAmount(form, budgetField, amount);
  const facts = message('stub.execution', {
    name: parts.whole.label,
    budget: show(budget),
    outturn: show(outturn),
    rate: showPercent(rate),
    left: show(budget.minus(outturn)),
  });
  return ending(facts, 'cause-and-measures');
}

/** An amount of 万元 in the unit of this cell; without a unit where none is written. */
function shownAmount(form: EvaluationForm, field: AmountField, amount: Decimal): string {
  const digits = roundHalfUp(inUnitOf(form, field, amount), 2).toFixed(2);
  const written = field.reading.kind === 'number' ? field.reading.unit : null;
  if ((written ?? form.unit) === null) return digits;
  return digits + UNIT[unitOf(form, field)];
}

/** As forms write it, in any language. */
const UNIT: Readonly<Record<MoneyUnit, string>> = { yuan: '元', wan: '万元' };

const ending = (facts: Message, asked: Asked): Message =>
  asked === 'cause'
    ? message('stub.cause', { facts })
    : message('stub.cause-and-measures', { facts });
