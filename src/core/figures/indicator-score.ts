import { type Decimal, ZERO } from '../amount/decimal';
import { isEmpty, type NumberReading } from '../amount/reading';
import { showRounded } from '../amount/show';
import { showReading } from '../amount/show-reading';
import type { AmountField, EvaluationForm, Indicator } from '../forms/form';
import type { Judgement } from '../indicator/judgement';
import { message, type Message } from '../messages/message';
import type { Policy } from '../policy/schema';
import { toA1 } from '../workbook/cell-ref';
import { type FigurePlace, scoreFigure, stateOf } from './compared-figure';
import type { Figure, FigureInput } from './figure';
import { figureInput } from './input';
import { WEIGHT } from './named-inputs';
import { satisfactionReached } from './satisfaction';
import { scoreFor, type ScoreAllowed } from './score-for';
import { scoreTrace } from './score-trace';
import { weightOf } from './weight';

/**
 * The score of each indicator by the policy, two decimals half up; unknown where it cannot be told whether the target is
 * met. Rows in which the unit has entered nothing have no figure, and rows that name no indicator have none.
 */
export function indicatorScores(
  form: EvaluationForm,
  judgement: (index: number) => Judgement,
  policy: Policy,
): readonly Figure[] {
  const rowsOfCell = rowsByScoreCell(form);
  return form.indicators.flatMap((indicator, index): readonly Figure[] => {
    const { score: field, role } = indicator;
    if (!field || role === 'placeholder' || isUntouched(indicator)) return [];
    const sharing = rowsOfCell.get(toA1(field.cell)) ?? [];
    if (sharing[0] !== index) return [];
    const from = sharing.flatMap((row) => inputs(form, form.indicators[row] ?? indicator));
    const place = { id: 'indicator-score', form, field, from, indicator: index } as const;
    return [
      sharing.length > 1
        ? sharedScore(place, sharing, judgement)
        : indicatorScore(place, indicator, judgement(index), policy),
    ];
  });
}

function indicatorScore(
  place: FigurePlace & { readonly form: EvaluationForm },
  indicator: Indicator,
  judgement: Judgement,
  policy: Policy,
): Figure {
  const weight = weightOf(indicator.weight);
  if (weight.value === null) return scoreFigure(place, weight, null);
  const satisfaction = satisfactionReached(place.form, indicator, judgement);
  const allowed = scoreFor(weight.value, judgement, policy, satisfaction);
  const trace = scoreTrace(indicator, judgement, weight.value, allowed, policy, satisfaction);
  if (allowed.kind === 'range') return rangeFigure(place, allowed, trace);
  const value = allowed.kind === 'exact' ? allowed.score : null;
  return scoreFigure(place, { value, trace }, weight.value);
}

/** Several rows merged into one score: their weights together when all are met, else not to be told. */
function sharedScore(
  place: FigurePlace & { readonly form: EvaluationForm },
  rows: readonly number[],
  judgement: (index: number) => Judgement,
): Figure {
  const weights = new Map<string, Decimal | null>();
  for (const row of rows) {
    const field = place.form.indicators[row]?.weight ?? null;
    weights.set(field ? toA1(field.cell) : '', weightOf(field).value);
  }
  const weight = [...weights.values()].reduce<Decimal | null>(
    (sum, each) => sum && each && sum.plus(each),
    ZERO,
  );
  if (weight === null || rows.some((row) => judgement(row).verdict !== 'met')) {
    return scoreFigure(place, { value: null, trace: message('figure.score-shared') }, null);
  }
  const trace = message('figure.score-shared-met', { weight: showRounded(weight) });
  return scoreFigure(place, { value: weight, trace }, weight);
}

/** Only bounds are known: a typed score is compared with them, and a blank one stays blank. */
function rangeFigure(
  place: FigurePlace,
  { from, to }: Extract<ScoreAllowed, { kind: 'range' }>,
  trace: Message,
): Figure {
  const isWithin = ({ value }: NumberReading) =>
    value.greaterThanOrEqualTo(from) && (value.lessThan(to) || (to.isZero() && value.equals(ZERO)));
  const state = stateOf(place.field.reading, isWithin);
  return {
    ...scoreFigure(place, { value: null, trace }, null),
    state: state === 'blank' ? 'unknown' : state,
    shown: showReading(place.field.reading),
  };
}

function isUntouched({ actual, score, weight }: Indicator): boolean {
  return isEmpty(score?.reading) && (actual.text.trim() === '' || isEmpty(weight?.reading));
}

/** One merged cell may hold the score of several rows. */
function rowsByScoreCell({ indicators }: EvaluationForm): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<string, number[]>();
  indicators.forEach(({ score, role }, index) => {
    if (!score || role === 'placeholder') return;
    const cell = toA1(score.cell);
    rows.set(cell, [...(rows.get(cell) ?? []), index]);
  });
  return rows;
}

function inputs({ columns }: EvaluationForm, indicator: Indicator): readonly FigureInput[] {
  const { target, actual, weight } = indicator;
  return [
    { cell: target.cell, label: columns.target?.text ?? '年度指标值', value: target.text },
    { cell: actual.cell, label: columns.actual?.text ?? '实际完成值', value: actual.text },
    ...(weight ? [weightInput(weight, columns.weight?.text)] : []),
  ];
}

function weightInput(field: AmountField, heading: string | undefined): FigureInput {
  const input = figureInput({ field, ...WEIGHT });
  return heading === undefined ? input : { ...input, label: heading };
}
