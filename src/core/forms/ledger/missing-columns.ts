import { valueOf } from '../../amount/reading';
import { showReading } from '../../amount/show-reading';
import { message, type Message } from '../../messages/message';
import { saysNothing } from '../../text/nothing';
import type {
  AmountField,
  Doubted,
  EvaluationForm,
  FundsRow,
  Indicator,
  TextField,
  Unread,
} from '../form';

type Marks = Pick<EvaluationForm, 'columns' | 'indicators' | 'funds'>;

/**
 * Columns that a self-evaluation lacks although what it holds cannot be checked without them: scores without weights,
 * weights without scores, actuals without targets, an execution rate without its amounts. A blank template lacks nothing.
 */
export function missingColumns({ columns, indicators, funds }: Marks): readonly Unread[] {
  const rows = indicators.filter(({ role }) => role !== 'placeholder');
  const filled = rows.filter(({ actual }) => !saysNothing(actual.text));
  if (filled.length === 0) return funds?.total ? withoutAmounts(funds.total) : [];
  const marks = withoutMarks(columns, rows);
  return [
    ...(marks.length === 0 && funds?.total ? withoutWeight(funds.total) : marks),
    ...(columns.target === null && columns.actual !== null
      ? [beside(columns.actual, message('unread.no-target'), ['indicators'])]
      : []),
    ...(funds?.total ? withoutAmounts(funds.total) : []),
  ];
}

function withoutMarks(
  { weight, score, actual }: EvaluationForm['columns'],
  rows: readonly Indicator[],
): readonly Unread[] {
  if (rows.some((row) => row.score)) {
    const isScored = rows.some((row) => isNumber(row.score));
    return isScored && score && !rows.some((row) => row.weight)
      ? [beside(score, message('unread.no-weight'))]
      : [];
  }
  if (weight) return [beside(weight, message('unread.no-score'))];
  return actual ? [beside(actual, message('unread.no-marks'))] : [];
}

/** The score of the execution rate, which has no weight of its own although the indicators have. */
const withoutWeight = ({ score, weight }: FundsRow): readonly Unread[] =>
  isNumber(score) && weight === null
    ? [besideFigure(score, message('unread.no-execution-weight'), [])]
    : [];

const withoutAmounts = ({ initial, adjusted, outturn, rate }: FundsRow): readonly Unread[] =>
  isNumber(rate) && (!outturn || !(adjusted ?? initial))
    ? [besideFigure(rate, message('unread.no-amounts'), ['amounts'])]
    : [];

const isNumber = (field: AmountField | null): field is AmountField =>
  field !== null && valueOf(field.reading) !== null;

const beside = (
  { cell, text }: TextField,
  why: Message,
  doubts: readonly Doubted[] = [],
): Unread => ({ cell, text: text.trim(), why, doubts });

const besideFigure = (
  { cell, reading }: AmountField,
  why: Message,
  doubts: readonly Doubted[],
): Unread => ({ cell, text: showReading(reading) ?? '', why, doubts });
