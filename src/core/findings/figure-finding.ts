import type { Figure } from '../figures/figure';
import type { Message } from '../messages/message';
import type { Fix, RuleFinding } from './finding';

/** The values that the sentence on a figure that differs needs. */
export interface FigureWords {
  readonly actual: string;
  readonly expected: string;
  readonly trace: Message;
}

/** The finding on a typed figure that does not agree with its inputs; empty for any other figure. */
export function figureFinding(
  figure: Figure,
  subject: string,
  sentence: (words: FigureWords) => Message,
): readonly RuleFinding[] {
  const { field, display, shown, trace } = figure;
  if (figure.state !== 'differs' || display === null) return [];
  return [
    {
      cell: field.cell,
      form: figure.form,
      case: 'differs',
      message: sentence({ actual: shown ?? '', expected: display, trace }),
      expected: display,
      actual: shown,
      related: figure.from.map(({ cell, label }) => ({ cell, label })),
      fix: figureFix(figure),
      subject,
    },
  ];
}

/** A score rounded to whole points (6 for 5.67): near enough to agree, and not what two decimals would show. */
export function isRoundedToPoints({ state, field, value }: Figure): boolean {
  const { reading } = field;
  return (
    state === 'agrees' &&
    reading.kind === 'number' &&
    reading.decimals === 0 &&
    value !== null &&
    !value.equals(reading.value)
  );
}

/** The correction, where the cell holds the figure alone: a formula or a longer text is for a person to change. */
export function figureFix({ field, display }: Figure): Fix | null {
  if (display === null || field.formula || field.embedded) return null;
  return { cell: field.cell, value: display };
}
