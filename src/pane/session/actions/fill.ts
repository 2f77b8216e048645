import { planEdits } from '../../../core/edits/plan-edits';
import { hasFilledForms } from '../../../core/blank-forms';
import { carryOut, type Writing } from '../carry-out';
import type { ActionContext } from '../action-context';
import { check } from './check';
import { valuesOf } from './plan-values';

/** 校验并评分: reads, fills blank computed cells and marks, as the settings say. */
export async function checkAndFill(context: ActionContext): Promise<void> {
  const { fill, mark } = context.settings;
  if (!fill && !mark && !context.known().marked) {
    await check(context);
    return;
  }
  if (!context.host.capabilities.write) {
    await check(context);
    context.stop('read-only');
    return;
  }
  await write(context, 'fill', { fill, correct: false });
}

/** 全部采纳: every certain correction at once. */
export async function correctAll(context: ActionContext): Promise<void> {
  await write(context, 'correct', { fill: false, correct: true });
}

async function write(
  context: ActionContext,
  action: 'fill' | 'correct',
  choice: { readonly fill: boolean; readonly correct: boolean },
): Promise<void> {
  const workbook = await context.read();
  const review = await context.review(workbook);
  // Blank templates and other people's sheets are left as they are; what they are is said by the review.
  if (!hasFilledForms(review)) {
    context.show(review);
    return;
  }
  await carryOut(context, workbook, {
    action,
    marks: action === 'fill' ? marksOfCheck(context) : await marksAlong(context),
    plan: (untouchable) => {
      const all = { ...choice, mark: false, list: false };
      const plan = planEdits(workbook, context.policy, all, context.language, untouchable);
      return { values: valuesOf(plan), review: plan.review };
    },
  });
}

/** Marks that the user has switched off do not stay behind, where they would soon be wrong. */
function marksOfCheck({ settings, known }: ActionContext): Writing['marks'] {
  if (settings.mark) return 'write';
  return known().marked ? 'clear' : 'leave';
}

/**
 * Where marks stand, they follow whatever else is written, those of an earlier session too unless marks are switched off;
 * where none stand, none are asked for.
 */
export async function marksAlong(context: ActionContext): Promise<Writing['marks']> {
  if (!context.known().marked && context.settings.mark) {
    context.keep({ marked: await context.wait(context.host.hasMarks()) });
  }
  return context.known().marked ? marksOfCheck(context) : 'leave';
}
