import { showReading } from '../amount/show-reading';
import type { AmountField } from '../forms/form';

/** What a person reads in the field: `87.38%`, `5.67`, `基本完成`; `''` where nothing is seen. */
export function shownField({ reading }: AmountField): string {
  return showReading(reading) ?? '';
}
