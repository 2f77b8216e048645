import { amountAt, columnAmount, textAt } from '../tables/columns';
import type { AmountField, BaseLine, BaseLineKind, PeriodRole, TextField } from '../form';
import { lineName, namedLineKind, partsMakeWhole } from './base-line-kind';
import { numberingDepth, saysPart } from '../../text/decoration';
import { isAusterityLabel, isFooter, means } from '../tables/row-labels';
import { isPlaceholder } from '../labels/placeholder';
import type { PeriodOf } from './periods';
import type { SheetView } from '../tables/sheet-view';

/** Reads the money lines from row `first` to `last`; blank rows between them are skipped. */
export function readBaseLines(
  view: SheetView,
  periods: readonly PeriodOf[],
  first: number,
  last: number,
): readonly BaseLine[] {
  const firstPeriod = Math.min(...periods.map(({ column }) => column.left));
  const lines: BaseLine[] = [];
  for (const row of view.rows(first, last)) {
    const cells = view.row(row);
    if (cells.length === 0) continue;
    if (
      isFooter(view, cells) ||
      cells.some((cell) => isAusterityLabel(view, cell) || means(view, cell, 'buildings-side'))
    ) {
      break;
    }
    const labelCell = cells
      .filter((cell) => cell.column < firstPeriod && cell.content.type === 'text')
      .at(-1);
    const amounts = amountsIn(view, row, periods);
    const filled = Object.values(amounts).some((field) => field.reading.kind !== 'blank');
    const label = textAt(view, row, labelCell?.column ?? Math.max(0, firstPeriod - 1));
    const name = lineName(label.text);
    if (!filled && isPlaceholder(name)) continue;
    lines.push({ ...placeOf(lines, label), label, name, amounts });
  }
  return lines;
}

function amountsIn(
  view: SheetView,
  row: number,
  periods: readonly PeriodOf[],
): Readonly<Partial<Record<PeriodRole, AmountField>>> {
  const amounts: Partial<Record<PeriodRole, AmountField>> = {};
  for (const { role, column } of periods) {
    amounts[role] = columnAmount(view, row, column) ?? amountAt(view, row, column.left);
  }
  return amounts;
}

/** Kind and parent of the next line, from its label and the lines above it. */
function placeOf(
  lines: readonly BaseLine[],
  label: TextField,
): Pick<BaseLine, 'kind' | 'parent' | 'partsComplete'> {
  const place = (kind: BaseLineKind, parent: number | null) => ({
    kind,
    parent,
    partsComplete: partsMakeWhole(kind),
  });
  const named = namedLineKind(label.text);
  if (named !== null) return place(named, parentOfNamed(lines, named));
  const whole = lastIndex(lines, (line) => line.parent === null);
  const above = whole === null ? undefined : lines[whole];
  if (!above || isBeside(above, label)) return place('other', null);
  switch (above.kind) {
    case 'project-expenditure': {
      const project = lastIndex(lines, (line) => line.kind === 'project' && line.parent === whole);
      const parent = project === null ? undefined : lines[project];
      return parent && isUnder(parent, label) ? place('other', project) : place('project', whole);
    }
    case 'operating-expenses':
      return place('operating-item', whole);
    default:
      return place('other', isUnder(above, label) ? whole : null);
  }
}

/** 三、 after 二、项目支出 is no project. */
function isBeside(line: BaseLine, label: TextField): boolean {
  const [depth, own] = [numberingDepth(line.label.text), numberingDepth(label.text)];
  return depth !== null && own !== null && own <= depth;
}

/** A deeper numbering, or 其中 where the line above does not say so itself. */
function isUnder(line: BaseLine, label: TextField): boolean {
  if (saysPart(label.text)) return !saysPart(line.label.text);
  const [depth, own] = [numberingDepth(line.label.text), numberingDepth(label.text)];
  return own !== null && (depth === null ? line.parent === null : own > depth);
}

const PARENTS: Partial<Record<BaseLineKind, readonly BaseLineKind[]>> = {
  'official-vehicles': ['three-public'],
  'vehicle-purchase': ['official-vehicles', 'three-public'],
  'vehicle-operation': ['official-vehicles', 'three-public'],
  'travel-abroad': ['three-public'],
  'official-reception': ['three-public'],
};

function parentOfNamed(lines: readonly BaseLine[], kind: BaseLineKind): number | null {
  for (const parent of PARENTS[kind] ?? []) {
    const index = lastIndex(lines, (line) => line.kind === parent);
    if (index !== null) return index;
  }
  return null;
}

function lastIndex(
  lines: readonly BaseLine[],
  matches: (line: BaseLine) => boolean,
): number | null {
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const line = lines[index];
    if (line && matches(line)) return index;
  }
  return null;
}
