import type { CellModel } from './model';

/** What a cell shows, in a column that is wide enough. */
export function shownText({ value }: Readonly<CellModel>): string {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : String(value);
}
