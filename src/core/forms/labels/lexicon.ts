import {
  buildingColumn,
  type BuildingReading,
  staffColumn,
  type StaffReading,
} from './grammar/base-column';
import { type BlockLabel, blockLabel, fundsSide, splitLabel } from './grammar/block-label';
import { WEAK } from './grammar/column-reading';
import { headerField, type HeaderFieldRole } from './grammar/header-field';
import { indicatorColumn, type IndicatorReading } from './grammar/indicator-column';
import { markColumn, type MarkReading } from './grammar/mark-column';
import { type MoneyColumn, moneyColumn } from './grammar/money-column';

export type MarkColumn = MarkReading['role'];
export type FundsColumn = MoneyColumn | MarkColumn;
export type IndicatorColumn = IndicatorReading['role'] | MarkColumn;
export type StaffColumn = StaffReading['role'];
export type BuildingColumn = BuildingReading['role'];
export type { HeaderFieldRole };

/** What a label may be. One label may be several things (分值 stands in both blocks); the table decides. */
export type Meaning = { readonly rank: number } & (
  | { readonly of: 'funds'; readonly role: FundsColumn }
  | { readonly of: 'indicators'; readonly role: IndicatorColumn }
  | { readonly of: 'staff'; readonly role: StaffColumn }
  | { readonly of: 'buildings'; readonly role: BuildingColumn }
  | { readonly of: 'field'; readonly role: HeaderFieldRole }
  | { readonly of: 'funds-side'; readonly role: 'overall' | 'project' | 'either' }
  | { readonly of: 'split'; readonly role: 'revenue' | 'expenditure' }
  | { readonly of: BlockLabel }
);

const NOTHING: readonly Meaning[] = [];

/** All that a label (normalised) may mean; empty for a label that no template uses. */
export function meaningsOf(core: string): readonly Meaning[] {
  if (core === '') return NOTHING;
  const side = fundsSide(core);
  const split = splitLabel(core);
  return [
    ...moneyMeanings(core, side !== null),
    ...indicatorColumn(core).map((read): Meaning => ({ of: 'indicators', ...read })),
    ...markMeanings(core),
    ...staffColumn(core).map((read): Meaning => ({ of: 'staff', ...read })),
    ...buildingColumn(core).map((read): Meaning => ({ of: 'buildings', ...read })),
    ...headerField(core).map((read): Meaning => ({ of: 'field', ...read })),
    ...(side ? [{ of: 'funds-side', role: side, rank: 0 } as const] : []),
    ...(split ? [{ of: 'split', role: split, rank: 0 } as const] : []),
    ...blockLabel(core).map((of): Meaning => ({ of, rank: 0 })),
  ];
}

/** 年度预算 names the block as a rule, and a column only where it holds amounts. */
function moneyMeanings(core: string, isSide: boolean): readonly Meaning[] {
  return moneyColumn(core).map(({ role, rank }) => ({
    of: 'funds',
    role,
    rank: isSide && rank < WEAK ? rank + WEAK : rank,
  }));
}

/** 执行率得分 names the funds' own column and goes before a bare 得分. */
const BARE_MARK = 10;

function markMeanings(core: string): readonly Meaning[] {
  return markColumn(core).flatMap(({ role, rank, ofRate }): readonly Meaning[] =>
    ofRate
      ? [{ of: 'funds', role, rank }]
      : [
          { of: 'funds', role, rank: rank + BARE_MARK },
          { of: 'indicators', role, rank },
        ],
  );
}

/** Is the label known for sure to mean that, without what its column holds bearing it out? */
export function isSure({ rank }: Meaning): boolean {
  return rank < WEAK;
}
