import type { ValueEdit } from '../../../core/edit';
import { applyValues, contentAt } from '../../../core/edits/values/apply-values';
import { sameContent } from '../../../core/amount/same-content';
import { review } from '../../../core/review';
import type { Finding } from '../../../core/review-result';
import type { CellRef } from '../../../core/workbook/cell-ref';
import type { Workbook } from '../../../core/workbook/workbook';
import { carryOut } from '../carry-out';
import { notice, refusal } from '../notice';
import type { ActionContext } from '../action-context';
import { marksAlong } from './fill';

/**
 * Writes the user's own words into the cell where the finding wants an explanation. `seen` is the workbook as it was shown
 * when the user asked for it.
 */
export async function explain(
  context: ActionContext,
  finding: Finding,
  text: string,
  seen: Workbook | null,
): Promise<void> {
  if (finding.explainCell === null) {
    context.stop('no-cell-to-explain');
    return;
  }
  const workbook = await context.read();
  const now = await context.review(workbook);
  const cell = now.findings.find(({ id }) => id === finding.id)?.explainCell;
  if (!cell || !isUnchanged(seen, finding.explainCell, workbook, cell)) {
    context.show(now);
    context.notify(notice('explain', { refused: [refusal(finding.explainCell, 'changed')] }));
    return;
  }
  const words = text.trim();
  const edit: ValueEdit = {
    type: 'value',
    purpose: 'explain',
    cell,
    before: contentAt(workbook, cell),
    content: words === '' ? { type: 'blank' } : { type: 'text', text: words },
  };
  await carryOut(context, workbook, {
    action: 'explain',
    marks: await marksAlong(context),
    plan: (untouchable) => {
      const values = untouchable.length > 0 ? [] : [edit];
      return { values, review: review(applyValues(workbook, values), context.policy) };
    },
  });
}

/** What somebody has written there since the user last saw the list is not written over. */
const isUnchanged = (seen: Workbook | null, then: CellRef, workbook: Workbook, now: CellRef) =>
  seen !== null && sameContent(contentAt(seen, then), contentAt(workbook, now));
