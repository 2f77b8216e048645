import type { Decimal } from '../amount/decimal';
import { showPercent } from '../amount/show';
import type { Form } from '../forms/form';
import type { Message } from '../messages/message';
import type { DerivedFigureId, Policy } from '../policy/schema';
import { completionOf, lineRate, adjustmentOf, type DerivedRate } from './derived-rates';
import type { FigureInput } from './figure';
import { figureInput } from './input';

/** A rate that follows from the forms' figures and that no form has a cell for. It is shown and scores nothing. */
export interface DerivedFigure {
  readonly id: DerivedFigureId;
  /** The id of the form that it belongs to. */
  readonly form: string;
  /** An exact fraction; null when it cannot be computed. */
  readonly value: Decimal | null;
  /** `54.77%`; null when it cannot be computed. */
  readonly display: string | null;
  /** How it comes about, or why it cannot be computed. */
  readonly trace: Message;
  readonly from: readonly FigureInput[];
}

/**
 * The rates that the policy asks for, form by form. Where a form lacks one of the inputs altogether, or none of them is
 * filled in, there is no such rate.
 */
export function derivedFigures(
  forms: readonly Form[],
  { derived }: Policy,
): readonly DerivedFigure[] {
  const ids = derived?.value ?? [];
  return forms.flatMap((form) =>
    ids.flatMap((id) => {
      const rate = rateOf(id, form, forms);
      if (!rate) return [];
      const { value, trace } = rate.computed;
      const from = rate.inputs.map(figureInput);
      return [{ id, form: form.id, value, display: value && showPercent(value), trace, from }];
    }),
  );
}

function rateOf(id: DerivedFigureId, form: Form, forms: readonly Form[]): DerivedRate | null {
  switch (id) {
    case 'three-public-control-rate':
      return lineRate(form, 'three-public');
    case 'operating-control-rate':
      return lineRate(form, 'operating-expenses');
    case 'procurement-rate':
      return lineRate(form, 'procurement');
    case 'budget-control-rate':
      return adjustmentOf(form);
    case 'budget-completion-rate':
      return completionOf(form, forms);
  }
}
