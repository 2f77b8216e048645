import { message } from '../core/messages/message';
import type { Problem } from '../core/review-result';
import type { TooMuch } from './collect-sheet';

/** One sheet holds more than is read; the rest of the workbook is. */
export function sheetUnread(sheet: string, { what, limit }: TooMuch): Problem {
  return {
    code: 'sheet-unread',
    message: message('problem.sheet-unread', {
      sheet,
      what: message(`problem.what-${what}`),
      limit: String(limit),
    }),
  };
}
