import { message, type Message } from './messages/message';
import type { Finding } from './review-result';
import { toA1 } from './workbook/cell-ref';

/** A finding's sentence with its place before it, for where the place does not stand beside it: `H17 总分为 86 …`. */
export const placed = (finding: Pick<Finding, 'cell' | 'message'>): Message =>
  message('report.placed', { cell: toA1(finding.cell), sentence: finding.message });
