import { computeFigures } from '../../src/core/figures/compute-figures';
import type { Figure, FigureId } from '../../src/core/figures/figure';
import type { Form } from '../../src/core/forms/form';
import type { Judgement } from '../../src/core/indicator/judgement';
import { say } from '../../src/core/messages/say';
import { defaultPolicy } from '../../src/core/policy/presets';
import type { Policy } from '../../src/core/policy/schema';
import { toA1 } from '../../src/core/workbook/cell-ref';
import { judgement as met } from './forms';

/** The figures of one form; without a judgement of its own an indicator is met, or blank where nothing is filled in. */
export function figuresOf(
  form: Form,
  judgements: Readonly<Record<number, Judgement>> = {},
  policy: Policy = defaultPolicy,
): readonly Figure[] {
  const judgementOf = (of: Form, index: number) => {
    const indicator = of.kind === 'base-data' ? undefined : of.indicators[index];
    return judgements[index] ?? met(indicator?.actual.text === '' ? { verdict: 'blank' } : {});
  };
  return computeFigures([form], judgementOf, policy);
}

/** `H6 differs: 5.76 → 5.67`, one a figure with this id. */
export function shownFigures(figures: readonly Figure[], id: FigureId): readonly string[] {
  return figures
    .filter((figure) => figure.id === id)
    .map(({ field, state, shown, display }) => {
      return `${toA1(field.cell)} ${state}: ${shown ?? '∅'} → ${display ?? '?'}`;
    });
}

/** The trace in Chinese, of the first figure with this id. */
export function traceOf(figures: readonly Figure[], id: FigureId): string {
  const figure = figures.find((each) => each.id === id);
  if (!figure) throw new Error(`no figure ${id}`);
  const [zh, en] = [say('zh', figure.trace), say('en', figure.trace)];
  for (const sentence of [zh, en]) {
    if (/[{}]/.test(sentence)) throw new Error(`${figure.trace.id} lacks a value: ${sentence}`);
  }
  return zh;
}
