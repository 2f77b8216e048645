import type { FigureInput } from '../../core/figures/figure';
import { type Language, say } from '../../core/messages/say';
import type { Message } from '../../core/messages/message';
import type { CellPart, Part } from './linked-text';
import { cellName } from './cell-name';

/** How a figure comes about, with the cells that it comes from. */
export interface TraceView {
  /** The sentence, each cell behind its value. */
  readonly parts: readonly Part[];
  /** Cells whose values do not stand in the sentence word for word. */
  readonly others: readonly CellPart[];
}

/** A figure's trace, as read from a form on `sheet`: `263 D5 ÷ 301 B5 = 87.38%`. */
export function traceView(
  trace: Message,
  from: readonly FigureInput[],
  sheet: string,
  language: Language,
): TraceView {
  const sentence = say(language, trace);
  const placed: Placed[] = [];
  const isFree = (span: Span) =>
    placed.every(({ start, end }) => span.end <= start || end <= span.start);
  // A value that its own name stands before is that one: of two tens, 分值 10 is the weight.
  for (const named of [true, false]) {
    for (const input of from) {
      if (placed.some((other) => other.input === input)) continue;
      const span = spanOf(sentence, input, named, isFree);
      if (span) placed.push({ ...span, input });
    }
  }
  const part = ({ cell }: FigureInput): CellPart => ({ cell, label: cellName(cell, sheet) });
  placed.sort((a, b) => a.end - b.end);
  const parts = placed.flatMap(({ end, input }, index): readonly Part[] => [
    sentence.slice(placed[index - 1]?.end ?? 0, end),
    part(input),
  ]);
  const rest = sentence.slice(placed.at(-1)?.end ?? 0);
  return {
    parts: rest === '' ? parts : [...parts, rest],
    others: from.filter((input) => !placed.some((other) => other.input === input)).map(part),
  };
}

interface Span {
  readonly start: number;
  readonly end: number;
}

interface Placed extends Span {
  readonly input: FigureInput;
}

/** Where the value stands in the sentence as a whole number or word; null where it does not. */
function spanOf(
  sentence: string,
  { label, value }: FigureInput,
  named: boolean,
  isFree: (span: Span) => boolean,
): Span | null {
  if (value === '') return null;
  const words = named ? `${label} ${value}` : value;
  for (let at = sentence.indexOf(words); at >= 0; at = sentence.indexOf(words, at + 1)) {
    const end = at + words.length;
    const start = end - value.length;
    const isCut =
      (IN_NUMBER.test(sentence.charAt(start - 1)) && DIGIT.test(value.charAt(0))) ||
      (DIGIT.test(value.charAt(value.length - 1)) && IN_NUMBER.test(sentence.charAt(end)));
    if (!isCut && isFree({ start, end })) return { start, end };
  }
  return null;
}

const DIGIT = /[0-9]/;
const IN_NUMBER = /[0-9.,%]/;
