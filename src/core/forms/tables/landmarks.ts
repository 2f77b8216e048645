import type { Cell } from '../../workbook/workbook';
import type { HeaderFieldRole } from '../labels/lexicon';
import type { SheetView } from './sheet-view';
import type { TitleKind } from '../labels/titles';

/** What tells where a form begins and ends, apart from its tables. */
export type Landmark = {
  readonly row: number;
  readonly left: number;
  readonly right: number;
} & (
  | { readonly kind: 'title'; readonly title: TitleKind }
  | { readonly kind: 'attachment' }
  | { readonly kind: 'field'; readonly role: HeaderFieldRole }
  | { readonly kind: 'total' }
);

/** The landmarks of a sheet in reading order. */
export function findLandmarks(view: SheetView): readonly Landmark[] {
  return view.grid.rows.flatMap((row) => view.row(row).flatMap((cell) => landmarksAt(view, cell)));
}

function landmarksAt(view: SheetView, cell: Cell): readonly Landmark[] {
  if (cell.content.type !== 'text') return [];
  const { title, attachment, field, meanings } = view.label(cell);
  const total = meanings.some((meaning) => meaning.of === 'total');
  if (title === null && !attachment && field === null && !total) return [];
  const place = { row: cell.row, left: cell.column, right: view.span(cell.row, cell.column).right };
  if (title !== null) return isHeading(view, cell) ? [{ ...place, kind: 'title', title }] : [];
  if (attachment) return [{ ...place, kind: 'attachment' }];
  if (field !== null) return [{ ...place, kind: 'field', role: field }];
  return [{ ...place, kind: 'total' }];
}

/**
 * A title stands apart: beside it there are at most 附件, 单位：万元, a field or another form's title. Without this, an
 * indicator called 决算报表 would end its form.
 */
function isHeading(view: SheetView, title: Cell): boolean {
  const cells = view.row(title.row);
  const before = cells[cells.indexOf(title) - 1];
  // Right of a label it is the label's value.
  if (before && view.label(before).field !== null) return false;
  return cells.every((cell) => {
    if (cell === title) return true;
    const label = view.label(cell);
    return (
      label.title !== null ||
      label.attachment ||
      label.field !== null ||
      label.unit !== null ||
      label.year !== null
    );
  });
}
