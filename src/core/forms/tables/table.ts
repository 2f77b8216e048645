import type { Column } from './columns';
import type { BuildingColumn, FundsColumn, IndicatorColumn, StaffColumn } from '../labels/lexicon';
import type { PeriodHeading } from '../labels/period-heading';

/** Where the headings of a table lie. */
export interface TablePlace {
  /** First and last row of the headings. */
  readonly top: number;
  readonly bottom: number;
  /** From the first to the last heading that was understood. */
  readonly left: number;
  readonly right: number;
}

/** The headings of one table: where the columns are and what they hold. */
export type Table = TablePlace &
  (
    | { readonly kind: 'funds'; readonly columns: ReadonlyMap<FundsColumn, Column> }
    | { readonly kind: 'indicators'; readonly columns: ReadonlyMap<IndicatorColumn, Column> }
    | { readonly kind: 'staff'; readonly columns: ReadonlyMap<StaffColumn, Column> }
    | { readonly kind: 'buildings'; readonly columns: ReadonlyMap<BuildingColumn, Column> }
    | { readonly kind: 'periods'; readonly columns: readonly PeriodColumn[] }
  );

export type TableKind = Table['kind'];
export type TableOf<Kind extends TableKind> = Extract<Table, { kind: Kind }>;

export interface PeriodColumn extends Column {
  readonly period: PeriodHeading;
}
