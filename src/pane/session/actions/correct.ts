import { applyValues, cellAt } from '../../../core/edits/values/apply-values';
import { correctEdits } from '../../../core/edits/values/value-edits';
import { review } from '../../../core/review';
import type { Finding } from '../../../core/review-result';
import { carryOut } from '../carry-out';
import { notice, refusal } from '../notice';
import type { ActionContext } from '../action-context';
import { marksAlong } from './fill';

/** 采纳更正: writes the finding's certain correction, if it and what it replaces still are those that the user saw. */
export async function correct(context: ActionContext, finding: Finding): Promise<void> {
  const workbook = await context.read();
  const now = await context.review(workbook);
  const present = now.findings.find(({ id }) => id === finding.id);
  const fix = present?.fix;
  if (!present || !fix || fix.value !== finding.fix?.value || present.actual !== finding.actual) {
    const cell = present?.cell ?? finding.cell;
    const isFormula = cellAt(workbook, cell)?.formula !== undefined;
    context.show(now);
    context.notify(
      notice('correct', { refused: [refusal(cell, isFormula ? 'formula' : 'changed')] }),
    );
    return;
  }
  await carryOut(context, workbook, {
    action: 'correct',
    marks: await marksAlong(context),
    plan: (untouchable) => {
      const only = { ...now, findings: [{ ...present, waived: null }] };
      const values = untouchable.length > 0 ? [] : correctEdits(workbook, only);
      return { values, review: review(applyValues(workbook, values), context.policy) };
    },
  });
}
