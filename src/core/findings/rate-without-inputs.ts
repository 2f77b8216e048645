import { isEmpty } from '../amount/reading';
import type { Figure } from '../figures/figure';
import type { Parts } from '../figures/ratio';
import { message, type Message } from '../messages/message';
import { toA1 } from '../workbook/cell-ref';
import type { RuleFinding } from './finding';
import { shownField } from '../money/shown-field';

/**
 * A rate is typed, but what it would be computed from is 0 or blank: 0 ÷ 0 is no 100%. A typed 0 claims nothing and
 * is what many systems print there, so it may stand. Text and errors among the inputs are said at their own cells.
 */
export function rateWithoutInputs(
  figure: Figure,
  rateName: Message,
  parts: Parts | null,
  subject: string,
): readonly RuleFinding[] {
  const { reading, cell } = figure.field;
  if (figure.value !== null || reading.kind !== 'number' || reading.value.isZero()) return [];
  const missing = parts && whatIsMissing(parts);
  if (!missing) return [];
  const { input } = missing;
  const actual = shownField(figure.field);
  return [
    {
      cell,
      form: figure.form,
      case: missing.case,
      message: message(`rate.${missing.case}`, {
        rate: rateName,
        actual,
        place: toA1(input.field.cell),
        input: input.name,
      }),
      expected: null,
      actual,
      related: figure.from.map((from) => ({ cell: from.cell, label: from.label })),
      subject,
    },
  ];
}

function whatIsMissing({ part, whole }: Parts) {
  const { reading } = whole.field;
  if (isEmpty(reading)) return { input: whole, case: 'input-blank' } as const;
  if (reading.kind !== 'number') return null;
  if (reading.value.isZero()) return { input: whole, case: 'input-zero' } as const;
  return isEmpty(part.field.reading) ? ({ input: part, case: 'input-blank' } as const) : null;
}
