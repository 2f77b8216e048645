import { message } from '../messages/message';
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
  const { form, reason, shownAt, severity, indicator, basis, stub } = deviation;
  const cell = reason?.cell ?? shownAt;
  const name = tightText(indicator ?? '');
  return {
    cell,
    form: form.id,
    severity,
    ...caseOf(deviation),
    expected: null,
    actual: null,
    basis,
    related: reason ? [{ cell: shownAt, label: name === '' ? '执行率' : name }] : [],
    stub,
    explainCell: (reason ?? form.formReason)?.cell ?? null,
    subject: `${name === '' ? 'execution-rate' : name}/deviation.${deviation.case}`,
  };
}

function caseOf({ form, reason, what, ask }: Deviation): Pick<RuleFinding, 'case' | 'message'> {
  const words = { what, ask };
  if (reason) return { case: 'blank', message: message('explanation-missing.blank', words) };
  if (form.formReason) {
    const place = toA1(form.formReason.cell);
    return {
      case: 'whole-form',
      message: message('explanation-missing.whole-form', { ...words, place }),
    };
  }
  const column = form.columns.reason;
  if (!column) return { case: 'no-place', message: message('explanation-missing.no-place', words) };
  const place = tightText(column.text);
  return {
    case: 'elsewhere',
    message: message('explanation-missing.elsewhere', { ...words, place }),
  };
}
