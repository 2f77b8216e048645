import type { Meaning } from '../labels/lexicon';
import type { SheetView } from '../tables/sheet-view';
import type { TableOf } from '../tables/table';

type FundsSide = Extract<Meaning, { of: 'funds-side' }>['role'];

/** What the funds block calls itself, left of its headings: 年度预算申请, 项目资金 …; null when it has no such label. */
export function fundsSideOf(view: SheetView, table: TableOf<'funds'>): FundsSide | null {
  for (let row = table.top; row <= table.bottom + 1; row += 1) {
    for (const cell of view.row(row)) {
      if (cell.column >= table.left || cell.content.type !== 'text') continue;
      const meaning = view.label(cell).meanings.find(({ of }) => of === 'funds-side');
      if (meaning?.of === 'funds-side') return meaning.role;
    }
  }
  return null;
}
