import { planEdits } from '../../../core/edits/plan-edits';
import { isFiledSet } from '../../../core/filed-set';
import { carryOut, type Writing } from '../carry-out';
import type { Work } from '../work';
import { check } from './check';
import { valuesOf } from './plan-values';

/** 校验并评分: reads, fills blank computed cells and marks, as the settings say. */
export async function checkAndFill(work: Work): Promise<void> {
  const { fill, mark } = work.settings;
  if (!fill && !mark && !work.known().marked) {
    await check(work);
    return;
  }
  if (!work.host.capabilities.write) {
    await check(work);
    work.stop('read-only');
    return;
  }
  await write(work, 'fill', { fill, correct: false });
}

/** 全部采纳: every certain correction at once. */
export async function correctAll(work: Work): Promise<void> {
  await write(work, 'correct', { fill: false, correct: true });
}

async function write(
  work: Work,
  action: 'fill' | 'correct',
  choice: { readonly fill: boolean; readonly correct: boolean },
): Promise<void> {
  const workbook = await work.read();
  const review = await work.review(workbook);
  // Blank templates and other people's sheets are left as they are; what they are is said by the review.
  if (!isFiledSet(review)) {
    work.show(review);
    return;
  }
  await carryOut(work, workbook, {
    action,
    marks: action === 'fill' ? marksOfCheck(work) : await marksAlong(work),
    plan: (untouchable) => {
      const all = { ...choice, mark: false, list: false };
      const plan = planEdits(workbook, work.policy, all, work.language, untouchable);
      return { values: valuesOf(plan), review: plan.review };
    },
  });
}

/** Marks that the user has switched off do not stay behind, where they would soon be wrong. */
function marksOfCheck({ settings, known }: Work): Writing['marks'] {
  if (settings.mark) return 'write';
  return known().marked ? 'clear' : 'leave';
}

/**
 * Where marks stand, they follow whatever else is written, those of an earlier session too unless marks are switched off;
 * where none stand, none are asked for.
 */
export async function marksAlong(work: Work): Promise<Writing['marks']> {
  if (!work.known().marked && work.settings.mark) {
    work.keep({ marked: await work.wait(work.host.hasMarks()) });
  }
  return work.known().marked ? marksOfCheck(work) : 'leave';
}
