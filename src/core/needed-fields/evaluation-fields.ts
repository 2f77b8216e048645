import type { EvaluationForm, FundsRow } from '../forms/form';
import { message, type Message } from '../messages/message';
import { tightText } from '../text/plain-text';
import { MONEY_COLUMNS } from '../money/money-columns';
import { fundsRows } from '../money/funds-rows';
import { needed, type NeededField } from './needed-field';

/** The number fields of 附件2 and 附件3-x. */
export function evaluationFields(form: EvaluationForm): readonly NeededField[] {
  const { funds } = form;
  return [
    ...fundsRows(form).flatMap((row) =>
      fundsFields(row, row === funds?.total ? funds.sources : []),
    ),
    ...[...(funds?.byRevenue ?? []), ...(funds?.byExpenditure ?? [])].flatMap((item) =>
      needed(item.amount, of(item.name, message('term.amount')), item.name, 'amount'),
    ),
    ...form.indicators.flatMap(({ name, weight, score }) => {
      const line = tightText(name.text);
      return [
        ...needed(weight, of(line, message('figure.weight')), `${line} 分值`, 'weight'),
        ...needed(score, of(line, message('figure.score')), `${line} 得分`, 'score', [weight], []),
      ];
    }),
    ...totalFields(form),
  ];
}

function fundsFields(row: FundsRow, sources: readonly FundsRow[]): readonly NeededField[] {
  const line = tightText(row.label.text);
  const { adjusted, outturn, weight, rate, score } = row;
  const money = [outturn, adjusted];
  return [
    ...MONEY_COLUMNS.flatMap(({ key, name, label }) => {
      const parts = sources.map((source) => source[key]);
      return needed(row[key], of(line, name), `${line} ${label}`, 'amount', parts);
    }),
    ...needed(weight, of(line, message('figure.weight')), `${line} 分值`, 'weight'),
    ...needed(rate, of(line, message('term.execution-rate')), `${line} 执行率`, 'rate', money),
    ...needed(
      score,
      of(line, message('figure.score')),
      `${line} 得分`,
      'score',
      [weight, rate, ...money],
      money,
    ),
  ];
}

/** A template prints the execution rate's weight, so only the indicators tell whether there is anything to add. */
function totalFields(form: EvaluationForm): readonly NeededField[] {
  const { total, indicators, funds } = form;
  const lines = [...fundsRows(form), ...indicators];
  return [
    ...needed(
      total?.weight,
      message('term.total-weight'),
      '总分 分值',
      'weight',
      lines.map(({ weight }) => weight),
      indicators.map(({ weight }) => weight),
    ),
    ...needed(
      total?.score,
      message('term.total-score'),
      '总分 得分',
      'score',
      lines.map(({ score }) => score),
      [...indicators.map(({ score }) => score), funds?.total?.adjusted, funds?.total?.outturn],
    ),
  ];
}

const of = (line: string, column: Message) => message('term.part-of', { line, column });
