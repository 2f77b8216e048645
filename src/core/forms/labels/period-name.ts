import type { BaseDataForm, PeriodRole } from '../form';
import { tightText } from '../../text/plain-text';

/** The heading of a money column of 附件1 as written: 2023年决算数. */
export function periodName({ periods }: BaseDataForm, role: PeriodRole): string {
  return tightText(periods.find((period) => period.role === role)?.label.text ?? '');
}
