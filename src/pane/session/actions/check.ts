import type { ActionContext } from '../action-context';

/** 仅校验, and every check that happens by itself: reads and reviews, writes nothing. */
export async function check(context: ActionContext): Promise<void> {
  context.show(await context.review(await context.read()));
}
