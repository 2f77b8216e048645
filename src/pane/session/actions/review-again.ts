import type { Work } from '../work';

/** Reviews what was read last by other settings; the workbook is the same. */
export async function reviewAgain(work: Work): Promise<void> {
  const { workbook } = work.known();
  if (workbook && work.state().review) work.show(await work.review(workbook));
}
