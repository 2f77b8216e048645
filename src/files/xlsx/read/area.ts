import { fromA1 } from '../../../core/workbook/cell-ref';
import type { Area } from '../../../core/workbook/workbook';

/** The area of a reference as files write it: `A1:C3`, `B2`. Null for any other, or one outside the largest sheet. */
export function areaOf(reference: string): Area | null {
  const [first = '', second = first, ...more] = reference.trim().split(':', 3);
  const from = fromA1(first);
  const to = fromA1(second);
  if (!from || !to || more.length > 0) return null;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}
