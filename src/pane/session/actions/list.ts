import type { ListEdit } from '../../../core/edit';
import { isListed } from '../../../core/edits/list/review-list';
import { planEdits } from '../../../core/edits/plan-edits';
import { hasFilledForms } from '../../../core/blank-forms';
import type { Finding, Review } from '../../../core/review-result';
import type { Workbook } from '../../../core/workbook/workbook';
import { carryOut } from '../carry-out';
import { notice, refusal } from '../notice';
import type { ActionContext } from '../action-context';
import { marksAlong } from './fill';

/** 生成校核清单: writes the list as a sheet, or brings it up to date. */
export async function makeList(context: ActionContext): Promise<void> {
  const workbook = await context.read();
  const review = await context.review(workbook);
  if (!hasFilledForms(review)) {
    context.show(review);
    return;
  }
  await writeList(context, workbook, 'list', new Map());
}

/** 写明理由: sets the finding aside with a reason under 处理意见 of the list, which is made where there is none; '' takes it back. */
export async function respond(
  context: ActionContext,
  finding: Finding,
  text: string,
): Promise<void> {
  const workbook = await context.read();
  const review = await context.review(workbook);
  const response = text.trim();
  const action = response === '' ? 'take-back' : 'respond';
  const present = review.findings.find(({ id }) => id === finding.id);
  // What somebody has meanwhile answered in the list is not written over.
  if (!present || !isListed(present) || present.waived?.reason !== finding.waived?.reason) {
    context.show(review);
    context.notify(notice(action, { refused: [refusal(finding.cell, 'changed')] }));
    return;
  }
  if (response === '' && present.waived === null) {
    context.show(review);
    return;
  }
  const responses = new Map([[finding.id, response]]);
  // A stroke or 无 is no reason; nobody shall believe that it was taken for one.
  if (response !== '' && !isSetAside(planned(context, workbook, responses).review, finding)) {
    context.show(review);
    context.stop('no-reason');
    return;
  }
  await writeList(context, workbook, action, responses);
}

async function writeList(
  context: ActionContext,
  workbook: Workbook,
  action: 'list' | 'respond' | 'take-back',
  responses: ReadonlyMap<string, string>,
): Promise<void> {
  await carryOut(context, workbook, {
    action,
    undoable: false,
    marks: await marksAlong(context),
    plan: () => {
      const plan = planned(context, workbook, responses);
      const list = plan.edits.find((edit): edit is ListEdit => edit.type === 'list');
      return { values: [], review: plan.review, ...(list ? { list } : {}) };
    },
  });
}

const planned = (
  context: ActionContext,
  workbook: Workbook,
  responses: ReadonlyMap<string, string>,
) => planEdits(workbook, context.policy, LIST_ALONE, context.language, [], responses);

const LIST_ALONE = { fill: false, correct: false, mark: false, list: true };

const isSetAside = ({ findings }: Review, { id }: Finding) =>
  findings.some((finding) => finding.id === id && finding.waived !== null);
