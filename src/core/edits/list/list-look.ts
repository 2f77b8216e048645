import type { ListEdit } from '../../edit';
import { MARK_LOOKS } from '../marks/mark-tag';
import { CELL_COLUMN, ID_COLUMN, responseColumn, SEVERITY_COLUMN } from './list-columns';
import type { UpdatedListRow } from './updated-row';

/** What a cell of the list looks like; those that are called like a row's kind are its 级别. */
export type ListLook =
  'title' | 'heading' | 'header' | 'id' | 'text' | 'link' | 'response' | UpdatedListLevel;

type UpdatedListLevel = 'error' | 'warning' | 'info' | 'gone';

/** Sizes in points, colours as `#RRGGBB`. Every cell is centred from top to bottom. */
export interface Look {
  readonly size: number;
  readonly bold: boolean;
  readonly underlined: boolean;
  readonly color: string;
  /** Null: as it is. */
  readonly fill: string | null;
  /** Null: numbers right and texts left, as everywhere. */
  readonly horizontal: 'left' | 'center' | null;
  /** Within the table: with a border, and its text wrapped. */
  readonly isTable: boolean;
  /** Stays writable when somebody protects the sheet. */
  readonly unlocked: boolean;
}

export const BORDER_COLOR = '#BFBFBF';

const PLAIN: Look = {
  size: 10,
  bold: false,
  underlined: false,
  color: '#000000',
  fill: null,
  horizontal: null,
  isTable: false,
  unlocked: false,
};
const CELL: Look = { ...PLAIN, isTable: true, horizontal: 'left' };
const level = (color: string, fill: string): Look => ({
  ...CELL,
  ...{ bold: true, color, fill, horizontal: 'center' },
});

/** The looks in every host alike. A 级别 is said in words and shown in the colours of its marks. */
export const LIST_LOOKS: Readonly<Record<ListLook, Look>> = {
  title: { ...PLAIN, size: 14, bold: true },
  heading: { ...PLAIN, color: '#595959' },
  header: { ...CELL, bold: true, fill: '#DCE6F1', horizontal: 'center' },
  // Nobody needs to read it first.
  id: { ...CELL, size: 8, color: '#7F7F7F' },
  text: CELL,
  link: { ...CELL, underlined: true, color: '#0563C1', horizontal: 'center' },
  response: { ...CELL, unlocked: true },
  error: level(MARK_LOOKS.error.font, MARK_LOOKS.error.fill),
  warning: level(MARK_LOOKS.warning.font, MARK_LOOKS.warning.fill),
  info: level('#1F4E79', '#DDEBF7'),
  gone: level('#595959', '#EDEDED'),
};

/** How a cell of ours looks; null for one of the user's. */
export function lookOf(
  { kind, target }: Pick<UpdatedListRow, 'kind' | 'target'>,
  column: number,
  columns: ListEdit['columns'],
): ListLook | null {
  if (kind === 'own' || column > responseColumn(columns)) return null;
  if (kind === 'title' || kind === 'heading') return column === 0 ? kind : null;
  if (kind === 'header') return kind;
  if (column === responseColumn(columns)) return 'response';
  if (column === ID_COLUMN) return 'id';
  if (column === SEVERITY_COLUMN) return kind;
  return column === CELL_COLUMN && (target !== null || kind === 'gone') ? 'link' : 'text';
}
