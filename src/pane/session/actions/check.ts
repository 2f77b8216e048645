import type { Work } from '../work';

/** 仅校验, and every check that happens by itself: reads and reviews, writes nothing. */
export async function check(work: Work): Promise<void> {
  work.show(await work.review(await work.read()));
}
