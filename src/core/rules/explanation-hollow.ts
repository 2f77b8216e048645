import type { TextField } from '../forms/form';
import { quoted } from '../indicator/reading/cell-text';
import { message } from '../messages/message';
import { tightText } from '../text/plain-text';
import { toA1 } from '../workbook/cell-ref';
import type { RuleFinding } from '../findings/finding';
import type { Rule } from './rule';
import type { Deviation } from '../explanations/deviation';
import { deviations } from '../explanations/deviations';
import { isHollow } from '../explanations/hollow-reason';

/** An explanation that is needed, is written, and names no cause. */
export const explanationHollow: Rule = {
  id: 'explanation-hollow',
  severity: 'warning',
  title: message('explanation-hollow.title'),
  basis: message('explanation-hollow.basis'),
  check: (set) => {
    // One answer may stand for several deviations.
    const found = new Map<string, RuleFinding>();
    for (const deviation of deviations(set)) {
      const answer = answerTo(deviation);
      if (!answer || !isHollow(answer.text)) continue;
      const place = `${answer.cell.sheet}!${toA1(answer.cell)}`;
      if (!found.has(place)) found.set(place, finding(deviation, answer));
    }
    return [...found.values()];
  },
};

/** What is written for this deviation: in its own row, else for the whole form. */
function answerTo({ form, reason }: Deviation): TextField | null {
  const written = [reason, form.formReason].filter((field) => field && field.text !== '');
  return written.find((field) => field && !isHollow(field.text)) ?? written[0] ?? null;
}

function finding(
  { form, indicator, shownAt, case: why, what, ask, basis, stub }: Deviation,
  answer: TextField,
): RuleFinding {
  const name = tightText(indicator ?? '');
  return {
    cell: answer.cell,
    form: form.id,
    case: 'names-no-cause',
    message: message('explanation-hollow.names-no-cause', {
      answer: quoted(answer.text),
      what,
      ask,
    }),
    expected: null,
    actual: answer.text,
    basis,
    related: [{ cell: shownAt, label: name === '' ? '执行率' : name }],
    stub,
    explainCell: answer.cell,
    subject: `${name === '' ? 'execution-rate' : name}/deviation.${why}`,
  };
}
