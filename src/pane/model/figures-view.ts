import type { DerivedFigure } from '../../core/figures/derived';
import type { Figure, FigureId, FigureState } from '../../core/figures/figure';
import type { Form } from '../../core/forms/form';
import { message } from '../../core/messages/message';
import { type Language, say } from '../../core/messages/say';
import type { Review } from '../../core/review-result';
import { type CellRef, toA1 } from '../../core/workbook/cell-ref';
import type { Text } from '../texts/text';
import { formName } from './form-name';
import { distinctCells } from './linked-text';
import { type TraceView, traceView } from './trace-view';

/** A figure as the 算式 tab shows it. */
export interface FigureView {
  readonly name: string;
  readonly cell: CellRef;
  readonly address: string;
  readonly state: FigureState;
  readonly shown: string | null;
  readonly due: string | null;
  readonly trace: TraceView;
}

export interface DerivedView {
  readonly name: string;
  readonly value: string | null;
  readonly trace: TraceView;
}

export interface FigureGroup {
  /** The form's id. */
  readonly id: string;
  readonly name: string;
  readonly figures: readonly FigureView[];
  readonly derived: readonly DerivedView[];
}

/** Which figures are shown. */
export type FigureFilter = 'differing' | 'open' | 'blank' | 'all';

export const FIGURE_FILTERS: readonly FigureFilter[] = ['differing', 'open', 'blank', 'all'];

const STATES: Readonly<Record<Exclude<FigureFilter, 'all'>, FigureState>> = {
  differing: 'differs',
  open: 'unknown',
  blank: 'blank',
};

const passes = (filter: FigureFilter, state: FigureState) =>
  filter === 'all' || STATES[filter] === state;

export function countFigures({ figures }: Review, filter: FigureFilter): number {
  return figures.filter(({ state }) => passes(filter, state)).length;
}

/** The figures that the filter lets through, form by form; the derived rates stand under `all` only. */
export function figureGroups(
  review: Review,
  filter: FigureFilter,
  language: Language,
  text: Text,
): readonly FigureGroup[] {
  return review.forms.flatMap((form) => {
    const figures = review.figures
      .filter((figure) => figure.form === form.id && passes(filter, figure.state))
      .map((figure) => figureView(figure, form, language, text));
    const derived =
      filter === 'all'
        ? review.derived
            .filter((figure) => figure.form === form.id)
            .map((figure) => derivedView(figure, form, language))
        : [];
    if (figures.length === 0 && derived.length === 0) return [];
    return [{ id: form.id, name: formName(form, language), figures, derived }];
  });
}

function figureView(figure: Figure, form: Form, language: Language, text: Text): FigureView {
  const { cell } = figure.field;
  return {
    name: nameOf(figure, form, text),
    cell,
    address: toA1(cell),
    state: figure.state,
    shown: figure.shown,
    due: figure.display,
    trace: traceView(figure.trace, distinctCells(figure.from), cell.sheet, language),
  };
}

function derivedView(figure: DerivedFigure, form: Form, language: Language): DerivedView {
  return {
    name: say(language, message(`figure.${figure.id}`)),
    value: figure.display,
    trace: traceView(figure.trace, distinctCells(figure.from), form.sheet, language),
  };
}

function nameOf({ id, indicator }: Figure, form: Form, text: Text): string {
  const name =
    indicator === null || form.kind === 'base-data'
      ? undefined
      : form.indicators[indicator]?.name.text;
  return name === undefined || name === '' ? text(`figure.${id satisfies FigureId}`) : name;
}
