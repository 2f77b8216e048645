import { shownText } from '../../amount/shown-text';
import { message, type Message } from '../../messages/message';
import type { Column } from '../tables/columns';
import { fundsSideOf } from './funds-side';
import { indicatorLayout, type IndicatorLayout } from './indicator-layout';
import { means } from '../tables/row-labels';
import type { Section } from '../tables/sections';
import type { SheetView } from '../tables/sheet-view';
import type { TableOf } from '../tables/table';

/** The tables of a self-evaluation. */
export interface EvaluationTables {
  readonly funds: TableOf<'funds'> | null;
  /** One for each row of indicator headings; empty for a form of funds alone. */
  readonly indicators: readonly {
    readonly table: TableOf<'indicators'>;
    readonly layout: IndicatorLayout;
  }[];
  /** What was taken without its heading saying so. */
  readonly guesses: readonly Message[];
}

/**
 * The section's tables when they make a self-evaluation: funds or indicators, an actual column (for funds alone 全年执行数), and a score or
 * a rate. A goal table (绩效目标申报表) has no actual column, a monitoring table no year's.
 */
export function evaluationTables(view: SheetView, section: Section): EvaluationTables | null {
  if (section.title?.title === 'monitoring') return null;
  const funds = section.tables.find((table) => table.kind === 'funds') ?? null;
  const tables = section.tables.filter((table) => table.kind === 'indicators');
  if (tables.length === 0) {
    return funds && isFundsForm(view, section, funds)
      ? { funds, indicators: [], guesses: [] }
      : null;
  }
  const guesses: Message[] = [];
  const indicators = tables.flatMap((table) => {
    const whole = table.columns.has('actual') ? table : withActual(view, section, table);
    const layout = whole && indicatorLayout(whole);
    if (!layout) return [];
    if (whole !== table) {
      guesses.push(message('forms.why-actual-guessed', { heading: layout.actual.heading }));
    }
    if (layout.namesGuessed) guesses.push(message('forms.why-names-guessed'));
    return [{ table: whole, layout }];
  });
  const layout = indicators[0]?.layout;
  if (!layout) return null;
  const scored =
    ['score', 'attainment'].some((role) => layout.all.has(role as 'score')) ||
    ['score', 'rate'].some((role) => funds?.columns.has(role as 'score') === true);
  if (!scored && !saysEvaluation(section)) return null;
  if (!scored) guesses.push(message('forms.why-no-score'));
  return { funds, indicators, guesses };
}

/**
 * Funds alone make a form only with 全年执行数 and a rate or score, and when the form says what it is: lists of budget execution by
 * department have the same columns.
 */
function isFundsForm(view: SheetView, section: Section, funds: TableOf<'funds'>): boolean {
  const { columns } = funds;
  if (!columns.has('outturn') || !(columns.has('rate') || columns.has('score'))) return false;
  if (isList(view, funds)) return false;
  if (saysEvaluation(section)) return true;
  if (section.title !== null) return false;
  return columns.has('score') || fundsSideOf(view, funds) !== null;
}

/** 序号 or 项目名称 beside the amounts head a list of projects or departments, not one form. */
function isList(view: SheetView, funds: TableOf<'funds'>): boolean {
  return view.row(funds.top).some((cell) => {
    const { field, core } = view.label(cell);
    return cell.column < funds.left && (field !== null || LIST_HEADINGS.has(core));
  });
}

const LIST_HEADINGS: ReadonlySet<string> = new Set([
  '序号',
  '编号',
  '部门',
  '单位',
  '科室',
  '处室',
  '股室',
  '项目',
  '功能科目',
  '科目',
]);

function saysEvaluation({ title }: Section): boolean {
  return title?.title === 'evaluation';
}

/** A self-evaluation by title whose actual column has an unknown heading: the one right behind the target, if nothing else is unknown. */
function withActual(
  view: SheetView,
  section: Section,
  table: TableOf<'indicators'>,
): TableOf<'indicators'> | null {
  const target = table.columns.get('target');
  if (!target || !table.columns.has('score') || !saysEvaluation(section)) return null;
  const known = [...table.columns.values()];
  const unknown = view
    .row(target.row)
    .filter(
      (cell) =>
        cell.column > target.right &&
        cell.column < table.right &&
        !known.some((column) => column.left === cell.column),
    );
  const [cell] = unknown;
  if (!cell || unknown.length > 1 || cell.content.type !== 'text' || means(view, cell, 'goal')) {
    return null;
  }
  const { right } = view.span(cell.row, cell.column);
  const actual: Column = {
    row: cell.row,
    left: cell.column,
    right,
    heading: shownText(cell).trim(),
    year: null,
  };
  return { ...table, columns: new Map([...table.columns, ['actual', actual]]) };
}
