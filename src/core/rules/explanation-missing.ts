import { message, type Message } from '../messages/message';
import { tightText } from '../text/plain-text';
import { toA1 } from '../workbook/cell-ref';
import type { RuleFinding } from '../findings/finding';
import type { Rule } from './rule';
import { deviations } from '../explanations/deviations';
import type { Deviation } from '../explanations/deviation';
import { oncePerCell } from '../workbook/once-per-cell';

/** A deviation that needs 偏差原因分析及改进措施 and has none. */
export const explanationMissing: Rule = {
  id: 'explanation-missing',
  severity: 'error',
  title: message('explanation-missing.title'),
  basis: message('explanation-missing.basis'),
  check: (set) => {
    const found = deviations(set).filter(isUnexplained).map(finding);
    // A cell merged over rows is marked once, for what weighs most.
    const errors = found.filter(({ severity }) => severity === 'error');
    return oncePerCell([...errors, ...found], ({ cell }) => cell);
  },
};

/** An explanation for the whole form answers for each of its deviations. */
const isUnexplained = ({ form, reason }: Deviation) =>
  (reason === null || reason.text === '') && (form.formReason?.text ?? '') === '';

function finding(deviation: Deviation): RuleFinding {
  const { form, reason, shownAt, severity, indicator, what, basis, stub } = deviation;
  const cell = reason?.cell ?? shownAt;
  const name = tightText(indicator ?? '');
  return {
    cell,
    form: form.id,
    severity,
    message: sentence(deviation, toA1(cell)),
    expected: null,
    actual: null,
    basis,
    related: reason ? [{ cell: shownAt, label: name === '' ? '执行率' : name }] : [],
    stub,
    explainCell: (reason ?? form.formReason)?.cell ?? null,
    subject: `${name === '' ? 'execution-rate' : name}/${what.id}`,
  };
}

function sentence({ form, reason, what, ask }: Deviation, cell: string): Message {
  if (reason) return message('explanation-missing.blank', { cell, what, ask });
  if (form.formReason) {
    const place = toA1(form.formReason.cell);
    return message('explanation-missing.whole-form', { cell, what, ask, place });
  }
  const column = form.columns.reason;
  return column
    ? message('explanation-missing.elsewhere', { cell, what, ask, place: tightText(column.text) })
    : message('explanation-missing.no-place', { cell, what, ask });
}
