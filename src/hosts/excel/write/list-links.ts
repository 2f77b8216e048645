import { CELL_COLUMN } from '../../../core/edits/list/list-columns';
import type { UpdatedList } from '../../../core/edits/list/updated-list';
import { quotedRef, toA1 } from '../../../core/workbook/cell-ref';
import type { RoundTrip } from '../round-trip';

/** Where cells of the earlier list lead, by their places there: `H6`. */
export type KeptLinks = ReadonlyMap<string, Excel.RangeHyperlink>;

/** Asks, in one round trip, where the cells lead that stay as the user left them. @throws HostProblem */
export async function keptLinks(
  trip: RoundTrip,
  {
    earlier,
    list,
  }: { readonly earlier: { readonly id: string } | null; readonly list: UpdatedList },
): Promise<KeptLinks> {
  const cells = list.rows.flatMap(({ cells: inRow, target }) =>
    inRow.flatMap(({ column, kept }) =>
      kept && !(target && column === CELL_COLUMN) ? [kept] : [],
    ),
  );
  if (!earlier || cells.length === 0) return new Map();
  return trip(({ workbook }) => {
    const sheet = workbook.worksheets.getItem(earlier.id);
    const asked = cells.map((cell) => {
      const range = sheet.getRangeByIndexes(cell.row, cell.column, 1, 1);
      range.load('hyperlink');
      return { place: toA1(cell), range };
    });
    return () =>
      new Map(
        asked.flatMap(({ place, range }): [string, Excel.RangeHyperlink][] => {
          const link = range.hyperlink as Excel.RangeHyperlink | null;
          return link ? [[place, link]] : [];
        }),
      );
  });
}

/** Lets the cells of the list lead where they should; those of the user as they did before. */
export function queueLinks(sheet: Excel.Worksheet, { rows }: UpdatedList, kept: KeptLinks): void {
  const lead = (row: number, column: number, link: Excel.RangeHyperlink) => {
    sheet.getRangeByIndexes(row, column, 1, 1).hyperlink = link;
  };
  for (const [row, { target, cells }] of rows.entries()) {
    for (const cell of cells) {
      const own = cell.kept && kept.get(toA1(cell.kept));
      if (target && cell.column === CELL_COLUMN) {
        lead(row, cell.column, { documentReference: quotedRef(target) });
      } else if (own) {
        // The text stays as it stands.
        const { address, documentReference, screenTip } = own;
        lead(row, cell.column, {
          ...(address ? { address } : {}),
          ...(documentReference ? { documentReference } : {}),
          ...(screenTip ? { screenTip } : {}),
        });
      }
    }
  }
}
