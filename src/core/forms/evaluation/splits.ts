import { readText } from '../../amount/reading';
import { shownText } from '../../amount/shown-text';
import { withoutEnd, withoutLead } from '../../text/decoration';
import { tightText } from '../../text/plain-text';
import { LAST_COLUMN } from '../../workbook/cell-ref';
import type { Cell } from '../../workbook/workbook';
import { amountAt } from '../tables/columns';
import type { SplitItem } from '../form';
import type { SheetView } from '../tables/sheet-view';

interface Splits {
  /** The first row that belongs to a split; infinite when there is none. */
  readonly top: number;
  readonly byRevenue: readonly SplitItem[];
  readonly byExpenditure: readonly SplitItem[];
}

interface SplitHeading {
  readonly of: 'revenue' | 'expenditure';
  readonly row: number;
  readonly left: number;
  readonly right: number;
}

/** 按收入性质分 and 按支出性质分 in the rows from `first` to `last`. */
export function splitsIn(view: SheetView, first: number, last: number): Splits {
  const headings = splitHeadings(view, first, last);
  const items = (of: SplitHeading['of']) =>
    headings
      .filter((heading) => heading.of === of)
      .flatMap((heading) => itemsOf(view, heading, headings, last));
  return {
    top: headings[0]?.row ?? Number.POSITIVE_INFINITY,
    byRevenue: items('revenue'),
    byExpenditure: items('expenditure'),
  };
}

function splitHeadings(view: SheetView, from: number, last: number): readonly SplitHeading[] {
  const headings: SplitHeading[] = [];
  for (const row of view.rows(from, last)) {
    for (const cell of view.row(row)) {
      const split = view.label(cell).meanings.find((meaning) => meaning.of === 'split');
      if (!split) continue;
      headings.push({
        of: split.role,
        row,
        left: cell.column,
        right: view.span(row, cell.column).right,
      });
    }
  }
  return headings;
}

/** The items under a heading, or to its right: within its columns, down to the next heading over the same columns. */
function itemsOf(
  view: SheetView,
  heading: SplitHeading,
  headings: readonly SplitHeading[],
  last: number,
): readonly SplitItem[] {
  const neighbour = headings.find(
    (other) => other.row === heading.row && other.left > heading.left,
  );
  const right = neighbour ? neighbour.left - 1 : LAST_COLUMN;
  const below = headings.find(
    (other) => other.row > heading.row && other.left <= right && heading.left <= other.right,
  );
  const end = below ? below.row - 1 : last;
  const items: SplitItem[] = [];
  for (const row of view.rows(heading.row, end)) {
    const left = row === heading.row ? heading.right + 1 : heading.left;
    items.push(
      ...itemsIn(
        view,
        view.row(row).filter((cell) => left <= cell.column && cell.column <= right),
      ),
    );
  }
  return items;
}

function itemsIn(view: SheetView, cells: readonly Cell[]): readonly SplitItem[] {
  return cells.flatMap((cell, index) => {
    if (cell.content.type !== 'text' || readText(cell.content.text).kind !== 'text') return [];
    const parts = shownText(cell)
      .split(/[\n;；]/)
      .filter((part) => tightText(part) !== '');
    return parts.map((part) =>
      splitItem(view, cell, part, parts.length === 1 ? cells[index + 1] : undefined),
    );
  });
}

/** `其中：  一般公共预算：5756.82`, `政府性基金拨款：`, or a label with its figure in the next cell. */
function splitItem(view: SheetView, cell: Cell, text: string, next: Cell | undefined): SplitItem {
  const tight = withoutLead(text).replace(/ /g, '');
  const colon = tight.indexOf(':');
  const figure = figureBehind(tight);
  const written = tight.slice(colon >= 0 ? colon + 1 : figure);
  const name = withoutEnd(tight.slice(0, colon >= 0 ? colon : figure));
  const label = {
    cell: { sheet: view.name, row: cell.row, column: cell.column },
    text: text.trim(),
  };
  const item = { label, name, kind: kindOf(name) };
  if (written !== '') {
    return {
      ...item,
      amount: {
        cell: label.cell,
        reading: readText(written),
        formula: cell.formula !== undefined,
        embedded: true,
      },
    };
  }
  const nextIsFigure =
    next !== undefined && amountAt(view, next.row, next.column).reading.kind !== 'text';
  if (nextIsFigure) return { ...item, amount: amountAt(view, next.row, next.column) };
  if (colon >= 0) {
    return {
      ...item,
      amount: { cell: label.cell, reading: { kind: 'blank' }, formula: false, embedded: true },
    };
  }
  return { ...item, amount: amountAt(view, cell.row, view.span(cell.row, cell.column).right + 1) };
}

/** Where the figure begins that stands right behind a label: 基本支出4980.37万元. The end, where none does. */
function figureBehind(tight: string): number {
  const unit = /(?:万元|元)$/.exec(tight)?.[0] ?? '';
  let start = tight.length - unit.length;
  while (start > 0 && '0123456789,.'.includes(tight.charAt(start - 1))) start -= 1;
  const label = tight.slice(0, start);
  return label !== '' && start + unit.length < tight.length && !/\d/.test(label)
    ? start
    : tight.length;
}

function kindOf(name: string): SplitItem['kind'] {
  if (name.includes('一般公共预算')) return 'general-public-budget';
  if (name.includes('专户') || name.includes('非税')) return 'special-account';
  if (name.includes('基金')) return 'government-fund';
  if (name.includes('其他')) return 'other-funds';
  if (name.includes('基本支出')) return 'basic';
  return name.includes('项目支出') ? 'project' : 'other';
}
