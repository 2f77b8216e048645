import type { UpdatedList } from '../../../../core/edits/list/updated-list';
import type { UpdatedListCell } from '../../../../core/edits/list/updated-row';
import type { EtWorksheet } from '../../model/et';
import { arrived, type CellWriting } from '../cell-writing';
import { type Held, heldAt } from '../held';
import type { WriteContext } from '../write-cells';

/** The cells of the list's sheet that do not yet hold what they should. @throws HostProblem */
export function listWritings(
  sheet: EtWorksheet,
  { rows, area }: UpdatedList,
  context: WriteContext,
): readonly CellWriting[] {
  const places = Array.from({ length: area.bottom - area.top + 1 }, (_, down) =>
    Array.from({ length: area.right - area.left + 1 }, (__, along) => ({
      row: area.top + down,
      column: area.left + along,
    })),
  ).flat();
  const held = heldAt(sheet, places, context);
  return places.flatMap((place, index) => {
    const now = held[index];
    if (!now) return [];
    const wanted = rows[place.row]?.cells.find(({ column }) => column === place.column);
    if (wanted?.kept?.row === place.row && wanted.kept.column === place.column) return [];
    const writing = { ...place, ...contentOf(wanted, now), held: now };
    return arrived(now, writing) ? [] : [writing];
  });
}

/** What comes along from elsewhere brings its number format. */
function contentOf(
  wanted: UpdatedListCell | undefined,
  { format }: Held,
): Pick<CellWriting, 'content' | 'format'> {
  if (!wanted) return { content: { type: 'blank' }, format };
  if (!wanted.kept) return { content: { type: 'text', text: wanted.text }, format };
  const { formula, content, format: own = 'General' } = wanted.kept;
  if (formula !== undefined) return { content: { type: 'formula', formula }, format: own };
  return { content, format: content.type === 'text' ? format : own };
}
