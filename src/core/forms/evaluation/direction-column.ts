import { tightText } from '../../text/plain-text';
import { columnText } from '../tables/columns';
import { shownText } from '../../amount/shown-text';
import type { IndicatorLayout } from './indicator-layout';
import type { SheetView } from '../tables/sheet-view';

/** Is more of an indicator better, or less, as its form says in a column of its own? */
export type StatedDirection = 'higher' | 'lower';

const HIGHER =
  /^(?:正|正向|高优|极大型?|效益型?|望大型?|增长型|越[高大多好长快]越[好优佳])(?:的?指标)?$/u;
const LOWER =
  /^(?:反|逆|负|反向|逆向|负向|低优|极小型?|成本型|望小型?|下降型|越[低小少短]越[好优佳])(?:的?指标)?$/u;
/** Only where the column is headed as one of directions. */
const UP = /^(?:↑|上升|递增|增|高|大|正相关)$/u;
const DOWN = /^(?:↓|下降|递减|减|低|小|负相关)$/u;

/**
 * What a row says of its direction: in the column that is headed so (指标方向, 正逆向), or in any other of its cells that
 * holds nothing but such a word (正向指标, 反向, 越低越好). 定性 says none.
 */
export function statedDirection(
  view: SheetView,
  row: number,
  layout: IndicatorLayout,
): StatedDirection | null {
  const headed = [layout.all.get('direction'), layout.all.get('nature')].flatMap((column) =>
    column ? [tightText(columnText(view, row, column).text)] : [],
  );
  for (const text of headed) {
    const said = wordOf(text);
    if (said) return said;
  }
  const column = layout.all.get('direction');
  const mark = column ? tightText(columnText(view, row, column).text) : '';
  if (UP.test(mark)) return 'higher';
  if (DOWN.test(mark)) return 'lower';
  const elsewhere = new Set(
    view.row(row).flatMap((cell) => {
      const isOwn = OWN.some((role) => {
        const own = layout[role];
        return own && cell.column >= own.left && cell.column <= own.right;
      });
      return isOwn ? [] : [wordOf(tightText(shownText(cell)))];
    }),
  );
  elsewhere.delete(null);
  const [one, other] = elsewhere;
  return one && other === undefined ? one : null;
}

const OWN = ['level1', 'level2', 'name', 'actual', 'reason'] as const;

function wordOf(text: string): StatedDirection | null {
  if (HIGHER.test(text)) return 'higher';
  return LOWER.test(text) ? 'lower' : null;
}
