import { type Decimal, ZERO } from '../../amount/decimal';
import { valueOf } from '../../amount/reading';
import { message, type Message } from '../../messages/message';
import { saysNothing } from '../../text/nothing';
import { tightText } from '../../text/plain-text';
import type { AmountField, EvaluationForm, Indicator, TextField, Unread } from '../form';

type Rows = Pick<EvaluationForm, 'indicators' | 'blocks' | 'total' | 'columns' | 'funds'>;

/**
 * Rows of marks of which it cannot be told whether they are indicators: those below the total row, which has not added them,
 * and those with marks alone that come to what the rows above them come to, as a total under another name does.
 */
export function doubtfulRows(form: Rows): readonly Unread[] {
  const { indicators, total, columns } = form;
  // A total that stands in the head, above every row, adds up what is below it.
  const isBelow = indicators.some(({ row }) => total !== null && row < total.label.cell.row);
  const end = isBelow && total ? total.label.cell.row : Number.POSITIVE_INFINITY;
  return indicators.flatMap((row, index) => {
    if (!hasMarks(row)) return [];
    const label = labelOf(form, row);
    if (row.row > end) return [unread(label, message('unread.row-below-total', wordsFor(label)))];
    if (columns.target === null || !hasMarksAlone(row) || label.text.trim() === '') return [];
    return isSumOfAbove(form, index)
      ? [unread(label, message('unread.row-like-a-total', wordsFor(label)))]
      : [];
  });
}

const unread = ({ cell, text }: TextField, why: Message): Unread => ({
  cell,
  text,
  why,
  doubts: ['scores', 'weights'],
});

const wordsFor = ({ text }: TextField) => ({ label: tightText(text).slice(0, 30) });

/** The row's name, else the label of the block that begins in it. */
function labelOf({ blocks }: Rows, { name, row }: Indicator): TextField {
  return name.text.trim() === '' ? (blocks.find(({ top }) => top === row)?.label ?? name) : name;
}

const hasMarks = ({ weight, score }: Indicator) =>
  [weight, score].some((field) => valueOf(field?.reading) !== null);

const hasMarksAlone = ({ target, actual }: Indicator) =>
  saysNothing(target.text) && saysNothing(actual.text);

/** Do the marks of at least two rows right above, or of all of them with the execution rate's, come to the row's own? */
function isSumOfAbove({ indicators, funds }: Rows, index: number): boolean {
  const row = indicators[index];
  if (!row) return false;
  let sum = { weight: ZERO, score: ZERO };
  for (let above = index - 1; above >= 0; above -= 1) {
    sum = added(sum, indicators[above]);
    if (above < index - 1 && isSame(row, sum)) return true;
  }
  return isSame(row, added(sum, funds?.total));
}

interface Marks {
  readonly weight: Decimal;
  readonly score: Decimal;
}

type Line = Partial<Pick<Indicator, 'weight' | 'score'>> | null | undefined;

const added = ({ weight, score }: Marks, line: Line): Marks => ({
  weight: weight.plus(marksIn(line?.weight)),
  score: score.plus(marksIn(line?.score)),
});

const isSame = (row: Indicator, sum: Marks) =>
  (['weight', 'score'] as const).every((key) => {
    const own = valueOf(row[key]?.reading);
    return own === null || own.equals(sum[key]);
  });

const marksIn = (field: AmountField | null | undefined): Decimal => valueOf(field?.reading) ?? ZERO;
