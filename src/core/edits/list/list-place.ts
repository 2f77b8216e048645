import type { ListEdit } from '../../edit';
import { isInOrder, reviewListSheet } from '../../responses/review-list-sheet';
import type { Sheet, Workbook } from '../../workbook/workbook';

/** Where the list goes. */
export interface ListPlace {
  /** The name of its sheet: that of the earlier list, or one that no sheet has. */
  readonly name: string;
  /** The earlier list that is brought up to date where it stands; null: a new sheet behind all others. */
  readonly earlier: Sheet | null;
}

/**
 * The sheet for the list: the first of 校核清单, 校核清单(2), … that holds a list of ours, or else that does not exist.
 * A sheet of that name that is something else is left alone. Of sheets that `mayHoldList` says no to only the name counts.
 */
export function listPlace(workbook: Workbook, { sheet }: Pick<ListEdit, 'sheet'>): ListPlace {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? sheet : `${sheet}(${String(number)})`;
    const found = workbook.sheets.find((each) => sameName(each.name, name));
    if (!found) return { name, earlier: null };
    const list = reviewListSheet(found);
    if (list && isInOrder(list.columns)) return { name: found.name, earlier: found };
  }
}

/** False for a sheet that, by its name, cannot be the list's: what it holds need not be known. */
export function mayHoldList(name: string, { sheet }: Pick<ListEdit, 'sheet'>): boolean {
  return name.toLowerCase().startsWith(sheet.toLowerCase());
}

const sameName = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
