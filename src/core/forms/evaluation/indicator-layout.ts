import { headingOf, type Column } from '../tables/columns';
import type { IndicatorColumns } from '../form';
import type { IndicatorColumn } from '../labels/lexicon';
import type { SheetView } from '../tables/sheet-view';
import type { TableOf } from '../tables/table';
import { targetColumn } from './target-columns';

/** Which column holds what, once it is settled which one names the rows. */
export interface IndicatorLayout {
  readonly level1: Column | undefined;
  readonly level2: Column | undefined;
  readonly name: Column;
  /** No heading names the column of names; the one left of the targets was taken. */
  readonly namesGuessed: boolean;
  readonly actual: Column;
  readonly weight: Column | undefined;
  readonly score: Column | undefined;
  readonly reason: Column | undefined;
  /** All columns by role, for the target and its parts. */
  readonly all: ReadonlyMap<IndicatorColumn, Column>;
}

/** The layout of a table; null when it has no actual column, or nothing that could name its rows. */
export function indicatorLayout({ columns }: TableOf<'indicators'>): IndicatorLayout | null {
  const actual = columns.get('actual');
  const names = namedColumns(columns) ?? underSideLabel(columns);
  if (!actual || !names) return null;
  return {
    ...names,
    actual,
    weight: columns.get('weight'),
    score: columns.get('score'),
    reason: columns.get('reason'),
    all: columns,
  };
}

type Names = Pick<IndicatorLayout, 'level1' | 'level2' | 'name' | 'namesGuessed'>;

/** The finest level names the rows: 四级指标 or 指标名称 right of 三级指标, else 三级指标, else what there is. */
function namedColumns(columns: ReadonlyMap<IndicatorColumn, Column>): Names | null {
  const [level1, level2] = [columns.get('level1'), columns.get('level2')];
  const [level3, other] = [columns.get('level3'), columns.get('name')];
  const finest = level3 && other && other.left < level3.left ? level3 : (other ?? level3);
  const name = finest ?? level2 ?? level1;
  if (!name) return null;
  return {
    level1: level1 === name ? undefined : level1,
    level2: level2 === name ? undefined : level2,
    name,
    namesGuessed: false,
  };
}

/** 绩效指标 over all columns up to the values: the first holds the level, the last the names. Without it, the last is a guess. */
function underSideLabel(columns: ReadonlyMap<IndicatorColumn, Column>): Names | null {
  const side = columns.get('side');
  const values = VALUES.flatMap((role) => columns.get(role) ?? []).map(({ left }) => left);
  const right = Math.min(...values) - 1;
  if (right < 0) return null;
  if (!side) return { level1: undefined, level2: undefined, name: bare(right), namesGuessed: true };
  return {
    level1: side.left < right ? { ...side, right: side.left } : undefined,
    level2: side.left + 1 < right ? bare(side.left + 1) : undefined,
    name: right > side.left ? bare(right) : side,
    namesGuessed: false,
  };
}

const VALUES = [
  'target',
  'adjustedTarget',
  'nature',
  'direction',
  'actual',
  'weight',
  'score',
] as const;
/** The heading cells, as the form gives them. */
export function headingCells(
  view: SheetView,
  { name, actual, weight, score, reason, all }: IndicatorLayout,
): IndicatorColumns {
  return {
    name: headingOf(view, name),
    target: headingOf(view, targetColumn(all)),
    actual: headingOf(view, actual),
    weight: headingOf(view, weight),
    score: headingOf(view, score),
    reason: headingOf(view, reason),
  };
}

/** A column without a heading. */
function bare(column: number): Column {
  return { row: 0, left: column, right: column, heading: '', year: null };
}
