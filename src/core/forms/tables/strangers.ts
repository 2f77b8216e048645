import { shownText } from '../../amount/shown-text';
import type { Cell } from '../../workbook/workbook';
import type { Meaning } from '../labels/lexicon';
import { LIST_LABELS } from '../labels/list-labels';
import { isFooter, means } from './row-labels';
import type { SheetView } from './sheet-view';
import type { Table } from './table';

/** The first row of a table that is none of ours, its caption with it. */
export interface Stranger {
  readonly kind: 'stranger';
  readonly row: number;
  readonly left: number;
  readonly right: number;
}

/**
 * Where tables begin that are none of ours: below the rows of an indicator table, a row of nothing but headings that make no
 * table of ours (姓名 | 职务 | 单位 | 签字; 一级指标 | 分值 | 评价标准 | 得分).
 */
export function findStrangers(view: SheetView, tables: readonly Table[]): readonly Stranger[] {
  const indicators = tables.filter(({ kind }) => kind === 'indicators');
  const first = Math.min(...indicators.map(({ bottom }) => bottom));
  return view.grid.rows.flatMap((row) => {
    if (row <= first || tables.some(({ top, bottom }) => top <= row && row <= bottom)) return [];
    const cells = view.row(row);
    if (!isHeadingRow(view, cells)) return [];
    const above = indicators.filter(({ bottom }) => bottom < row).at(-1);
    // Right below a table's headings stands their second row, not another table.
    if (!above || !holdsNumbers(view, above.bottom + 1, row - 1)) return [];
    const left = cells[0]?.column ?? 0;
    const right = cells.at(-1)?.column ?? left;
    return [{ kind: 'stranger', row: captionAbove(view, row) ?? row, left, right }];
  });
}

const LONGEST_HEADING = 12;
const FEWEST = 3;

function isHeadingRow(view: SheetView, cells: readonly Cell[]): boolean {
  if (cells.length < FEWEST || cells.some((cell) => means(view, cell, 'goal'))) return false;
  const known = cells.filter((cell) => {
    if (cell.content.type !== 'text') return false;
    const { core, tight, meanings } = view.label(cell);
    return tight.length <= LONGEST_HEADING && (LIST.has(core) || meanings.some(headsColumn));
  });
  return known.length >= FEWEST && known.length * 3 >= cells.length * 2;
}

const LIST: ReadonlySet<string> = new Set(LIST_LABELS);

function headsColumn({ of }: Meaning): boolean {
  return of === 'funds' || of === 'indicators';
}

function holdsNumbers(view: SheetView, first: number, last: number): boolean {
  return view
    .rows(first, last)
    .some((row) => view.row(row).some((cell) => /\d/.test(shownText(cell))));
}

/** 四、评价人员 alone on the row above. */
function captionAbove(view: SheetView, row: number): number | null {
  const above = view.rows(0, row - 1).at(-1);
  const [cell, ...others] = above === undefined ? [] : view.row(above);
  if (cell?.content.type !== 'text' || others.length > 0) return null;
  const { tight } = view.label(cell);
  const isCaption = tight.length <= 2 * LONGEST_HEADING && !/[:\d]/.test(tight);
  return isCaption && !isFooter(view, [cell]) && !means(view, cell, 'total') ? cell.row : null;
}
