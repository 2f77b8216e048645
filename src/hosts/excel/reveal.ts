import type { CellRef } from '../../core/workbook/cell-ref';
import { HostProblem } from '../host';
import type { RoundTrip } from './round-trip';

/**
 * Brings a cell into view and selects it; gives the sheet's id.
 * @throws HostProblem, `no-such-cell` when there is no such sheet
 */
export async function revealCell(
  trip: RoundTrip,
  { row, column }: Pick<CellRef, 'row' | 'column'>,
  sheet: string,
): Promise<void> {
  const isThere = await trip(({ workbook }) => {
    const found = workbook.worksheets.getItemOrNullObject(sheet);
    found.load('id');
    found.activate();
    found.getRangeByIndexes(row, column, 1, 1).select();
    return () => !found.isNullObject;
  });
  if (!isThere) throw new HostProblem('no-such-cell');
}
