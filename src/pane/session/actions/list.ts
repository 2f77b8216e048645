import type { ListEdit } from '../../../core/edit';
import { isListed } from '../../../core/edits/list/review-list';
import { planEdits } from '../../../core/edits/plan-edits';
import { isFiledSet } from '../../../core/filed-set';
import type { Finding, Review } from '../../../core/review-result';
import type { Workbook } from '../../../core/workbook/workbook';
import { carryOut } from '../carry-out';
import { notice, refusal } from '../notice';
import type { Work } from '../work';
import { marksAlong } from './fill';

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
  const action = response === '' ? 'take-back' : 'respond';
  const present = review.findings.find(({ id }) => id === finding.id);
  // What somebody has meanwhile answered in the list is not written over.
  if (!present || !isListed(present) || present.waived?.reason !== finding.waived?.reason) {
    work.show(review);
    work.tell(notice(action, { refused: [refusal(finding.cell, 'changed')] }));
    return;
  }
  if (response === '' && present.waived === null) {
    work.show(review);
    return;
  }
  const responses = new Map([[finding.id, response]]);
  // A stroke or 无 is no reason; nobody shall believe that it was taken for one.
  if (response !== '' && !isSetAside(planned(work, workbook, responses).review, finding)) {
    work.show(review);
    work.stop('no-reason');
    return;
  }
  await writeList(work, workbook, action, responses);
}

async function writeList(
  work: Work,
  workbook: Workbook,
  action: 'list' | 'respond' | 'take-back',
  responses: ReadonlyMap<string, string>,
): Promise<void> {
  await carryOut(work, workbook, {
    action,
    undoable: false,
    marks: await marksAlong(work),
    plan: () => {
      const plan = planned(work, workbook, responses);
      const list = plan.edits.find((edit): edit is ListEdit => edit.type === 'list');
      return { values: [], review: plan.review, ...(list ? { list } : {}) };
    },
  });
}

const planned = (work: Work, workbook: Workbook, responses: ReadonlyMap<string, string>) =>
  planEdits(workbook, work.policy, LIST_ALONE, work.language, [], responses);

const LIST_ALONE = { fill: false, correct: false, mark: false, list: true };

const isSetAside = ({ findings }: Review, { id }: Finding) =>
  findings.some((finding) => finding.id === id && finding.waived !== null);
