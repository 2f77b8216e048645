import type { CellRef } from '../../core/workbook/cell-ref';
import { HostProblem } from '../host';
import type { RoundTrip } from './round-trip';

/**
 * Brings a cell into view and selects it; `sheet` is its sheet's id or name, `expect` hears beforehand what will be selected.
 * Excel says nothing when a sheet is hidden or shown again, so it is asked each time.
 * @throws HostProblem, `no-such-cell` when there is no such sheet, `hidden-sheet` when it is hidden
 */
export async function revealCell(
  trip: RoundTrip,
  cell: CellRef,
  sheet: string,
  expect: (id: string, cell: CellRef) => void,
): Promise<void> {
  const found = await trip(({ workbook }) => {
    const asked = workbook.worksheets.getItemOrNullObject(sheet);
    asked.load('id,visibility');
    return () => (asked.isNullObject ? null : { id: asked.id, visibility: asked.visibility });
  });
  if (!found) throw new HostProblem('no-such-cell');
  if (found.visibility !== 'Visible') throw new HostProblem('hidden-sheet');
  expect(found.id, cell);
  await trip(({ workbook }) => {
    const there = workbook.worksheets.getItem(found.id);
    there.activate();
    there.getRangeByIndexes(cell.row, cell.column, 1, 1).select();
    return () => undefined;
  });
}
