/** What a heading may be, the likeliest of several headings for one role having the lowest rank. */
export interface ColumnReading<Role extends string> {
  readonly role: Role;
  readonly rank: number;
}

/** From this rank on a heading only may be meant so; what its column holds and where it stands must bear it out. */
export const WEAK = 100;

export const NO_READING: readonly never[] = [];
