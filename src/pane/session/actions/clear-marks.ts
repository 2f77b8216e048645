import { notice, refusals } from '../notice';
import type { ActionContext } from '../action-context';

/** 清除标记: takes our marks and notes off the whole workbook. */
export async function clearMarks(context: ActionContext): Promise<void> {
  await context.begin('writing');
  const { outcomes } = await context.wait(context.host.apply([{ type: 'clear-marks' }]));
  context.keep({ marked: false });
  context.notify(notice('clear-marks', { refused: refusals(outcomes) }));
}
