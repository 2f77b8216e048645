import type { ListEdit } from '../../../core/edit';
import { planEdits } from '../../../core/edits/plan-edits';
import type { Finding } from '../../../core/review-result';
import type { Workbook } from '../../../core/workbook/workbook';
import { carryOut } from '../carry-out';
import { notice, refusal } from '../notice';
import type { Work } from '../work';
import { isFiledSet, marksAlong } from './fill';

/** 生成校核清单: writes the list as a sheet, or brings it up to date. */
export async function makeList(work: Work): Promise<void> {
  const workbook = await work.read();
  const review = await work.review(workbook);
  if (!isFiledSet(review)) {
    work.show(review);
    return;
  }
  await writeList(work, workbook, 'list', new Map());
}

/** 写明理由: sets the finding aside with a reason under 处理意见 of the list, which is made where there is none; '' takes it back. */
export async function respond(work: Work, finding: Finding, text: string): Promise<void> {
  const workbook = await work.read();
  const review = await work.review(workbook);
  const response = text.trim();
  const present = review.findings.find(({ id }) => id === finding.id);
  if (!present) {
    work.show(review);
    work.tell(notice('respond', { refused: [refusal(finding.cell, 'changed')] }));
    return;
  }
  if (response === '' && present.waived === null) {
    work.show(review);
    return;
  }
  await writeList(work, workbook, 'respond', new Map([[finding.id, response]]));
}

async function writeList(
  work: Work,
  workbook: Workbook,
  action: 'list' | 'respond',
  responses: ReadonlyMap<string, string>,
): Promise<void> {
  const choice = { fill: false, correct: false, mark: false, list: true };
  await carryOut(work, workbook, {
    action,
    undoable: false,
    marks: marksAlong(work),
    plan: () => {
      const plan = planEdits(workbook, work.policy, choice, work.language, [], responses);
      const list = plan.edits.find((edit): edit is ListEdit => edit.type === 'list');
      return { values: [], review: plan.review, ...(list ? { list } : {}) };
    },
  });
}
