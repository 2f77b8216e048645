import { CELL_COLUMN } from '../../../../core/edits/list/list-columns';
import type { UpdatedList } from '../../../../core/edits/list/updated-list';
import { quotedRef, toA1 } from '../../../../core/workbook/cell-ref';
import { areaOf } from '../../model/address';
import type { EtHyperlink, EtHyperlinks, EtWorksheet } from '../../model/et';
import { needed, numberOf } from '../../model/required-members';

interface Link {
  /** A file or page; '' within the workbook. */
  readonly address: string;
  /** `'附件1'!B2`. */
  readonly place: string;
}

interface PresentLink extends Link {
  readonly row: number;
  readonly column: number;
  readonly link: EtHyperlink;
}

/**
 * Lets the cells of the list lead where they should. Links of the user's own go with their rows. True when any changed.
 * Comes before the texts: a new link may write one of its own. Does nothing where WPS has no links.
 */
export function writeListLinks(sheet: EtWorksheet, list: UpdatedList): boolean {
  const { Hyperlinks } = sheet;
  if (!Hyperlinks) return false;
  const present = presentLinks(Hyperlinks);
  const wanted = wantedLinks(list, present);
  let changed = false;
  for (const { row, column, address, place, link } of present) {
    if (row > list.area.bottom) continue;
    const cell = toA1({ row, column });
    const same = wanted.get(cell);
    if (same?.address === address && same.place === place) {
      wanted.delete(cell);
    } else {
      link.Delete();
      changed = true;
    }
  }
  for (const [cell, { address, place }] of wanted) {
    Hyperlinks.Add(sheet.Range(cell), address, place, undefined, undefined);
    changed = true;
  }
  return changed;
}

function presentLinks(links: EtHyperlinks): readonly PresentLink[] {
  const count = numberOf(links.Count, 'Hyperlinks.Count');
  return Array.from({ length: count }, (_, index): PresentLink => {
    const link = needed(links.Item(index + 1), 'Hyperlinks.Item');
    const { top, left } = areaOf(needed(link.Range, 'Hyperlink.Range'));
    const { Address, SubAddress } = link;
    return {
      row: top,
      column: left,
      link,
      address: typeof Address === 'string' ? Address : '',
      place: typeof SubAddress === 'string' ? SubAddress : '',
    };
  });
}

function wantedLinks({ rows }: UpdatedList, present: readonly PresentLink[]): Map<string, Link> {
  const wanted = new Map<string, Link>();
  rows.forEach(({ earlier, target }, row) => {
    for (const link of present) {
      if (link.row === earlier) wanted.set(toA1({ row, column: link.column }), link);
    }
    if (target) {
      wanted.set(toA1({ row, column: CELL_COLUMN }), { address: '', place: quotedRef(target) });
    }
  });
  return wanted;
}
