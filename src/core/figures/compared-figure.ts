import { agrees, FIGURE_PLACES } from '../amount/agrees';
import type { Decimal } from '../amount/decimal';
import { rateAgrees } from '../amount/rate';
import type { NumberReading, Reading } from '../amount/reading';
import { roundHalfUp } from '../amount/round';
import { showReading } from '../amount/show-reading';
import { showPercent, showRounded } from '../amount/show';
import type { AmountField, Form } from '../forms/form';
import type { Message } from '../messages/message';
import type { Figure, FigureId, FigureInput, FigureState } from './figure';

/** A computed value with its trace; without a value the trace says why there is none. */
export interface Computed {
  /** Exact: a rate as a fraction, a score in points, not rounded. */
  readonly value: Decimal | null;
  readonly trace: Message;
}

/** Where a figure stands and what it is computed from. */
export interface FigurePlace {
  readonly id: FigureId;
  readonly form: Form;
  readonly field: AmountField;
  readonly from: readonly FigureInput[];
  readonly indicator?: number;
}

/** A rate, compared with what stands in its cell. */
export function rateFigure(place: FigurePlace, computed: Computed): Figure {
  return figureAt(place, computed, {
    agreeing: rateAgrees,
    value: (exact) => exact,
    display: (exact) => showPercent(exact),
  });
}

/** A score, compared with what stands in its cell; `weight` is what may be shown only when it is reached. */
export function scoreFigure(
  place: FigurePlace,
  computed: Computed,
  weight: Decimal | null,
): Figure {
  return figureAt(place, computed, {
    agreeing: (typed, exact) => scoreAgrees(typed, exact, weight),
    value: (exact) => roundHalfUp(exact, FIGURE_PLACES),
    display: (exact) => showRounded(exact, FIGURE_PLACES),
  });
}

/** Does a typed score agree with the computed one? Beyond two decimals nothing is compared: 分值 × a rounded rate has more. */
export function scoreAgrees(typed: NumberReading, exact: Decimal, weight: Decimal | null): boolean {
  return agrees(typed.value, Math.min(typed.decimals, FIGURE_PLACES), exact, weight);
}

/** How one kind of figure is compared, kept and shown. */
interface Kind {
  readonly agreeing: (typed: NumberReading, exact: Decimal) => boolean;
  readonly value: (exact: Decimal) => Decimal;
  readonly display: (exact: Decimal) => string;
}

/** The figure at its place, as `kind` compares, keeps and shows it. */
export function figureAt(
  place: FigurePlace,
  { value: exact, trace }: Computed,
  kind: Kind,
): Figure {
  const { reading } = place.field;
  const state =
    exact === null ? 'unknown' : stateOf(reading, (typed) => kind.agreeing(typed, exact));
  const known = state === 'unknown' ? null : exact;
  return {
    id: place.id,
    form: place.form.id,
    kind: place.form.kind,
    field: place.field,
    state,
    shown: showReading(reading),
    value: known && kind.value(known),
    display: known && kind.display(known),
    trace,
    from: place.from,
    indicator: place.indicator ?? null,
  };
}

/** What stands in the cell of a figure that is known: text, an error or a formula never calculated is no figure. */
export function stateOf(
  reading: Reading,
  agreeing: (typed: NumberReading) => boolean,
): FigureState {
  switch (reading.kind) {
    case 'blank':
    case 'dash':
      return 'blank';
    case 'number':
      return agreeing(reading) ? 'agrees' : 'differs';
    case 'text':
    case 'error':
    case 'uncalculated':
      return 'unknown';
  }
}
