import { notice, refusals } from '../notice';
import type { Work } from '../work';

/** 清除标记: takes our marks and notes off the whole workbook. */
export async function clearMarks(work: Work): Promise<void> {
  await work.begin('writing');
  const { outcomes } = await work.wait(work.host.apply([{ type: 'clear-marks' }]));
  work.keep({ marked: false });
  work.tell(notice('clear-marks', { refused: refusals(outcomes) }));
}
