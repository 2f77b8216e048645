import { directionOfBareNumber } from '../reading/direction';
import type { IndicatorContext } from '../judgement';
import type { Target } from '../reading/read-target';
import { point, type Span } from '../reading/span';

export type NumberTarget = Extract<Target, { form: 'number' }>;

/** What a target asks of a number. */
export interface Demand {
  readonly sort: 'floor' | 'above' | 'cap' | 'below' | 'equal' | 'equal-cap' | 'unclear';
  /** The numbers that meet it, in the target's unit. */
  readonly span: Span;
}

/** What the target asks, by its sign or words, or by the indicator's kind. */
export function demandOf(target: NumberTarget, context: IndicatorContext): Demand {
  const { kind, relation, quantity } = target;
  const { value, unit } = quantity;
  const closed = { value, open: false };
  const open = { value, open: true };
  if (kind === 'unclear') return { sort: 'unclear', span: point(value) };
  if (kind === 'equal') {
    // 等于 counts as a floor in the official systems: more is full marks too. Of costs that would be a strange reading.
    return directionOfBareNumber(unit, context).direction === 'lower'
      ? { sort: 'equal-cap', span: point(value) }
      : { sort: 'equal', span: { low: closed, high: null } };
  }
  switch (relation) {
    case 'more-than':
      return { sort: 'above', span: { low: open, high: null } };
    case 'less-than':
      return { sort: 'below', span: { low: null, high: open } };
    case 'at-least':
    case 'at-most':
    case 'equal':
    case null:
      return kind === 'at-least'
        ? { sort: 'floor', span: { low: closed, high: null } }
        : { sort: 'cap', span: { low: null, high: closed } };
  }
}
