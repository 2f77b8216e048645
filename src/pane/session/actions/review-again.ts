import type { ActionContext } from '../action-context';

/** Reviews what was read last by other settings; the workbook is the same. */
export async function reviewAgain(context: ActionContext): Promise<void> {
  const { workbook } = context.known();
  if (workbook && context.state().review) context.show(await context.review(workbook));
}
