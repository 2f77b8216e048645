import type { Injector } from '@univerjs/core';
import { HoverManagerService } from '@univerjs/preset-sheets-core';
import type { WorkbookLook } from '../../../files/look/look';
import { sheetId } from './workbook-data';

/**
 * Shows a cell's note beside it while the pointer is on the cell. Univer's own notes could be edited, which the file's
 * writer would not write. Gives the way to say what the notes are.
 */
export function showNotes(
  injector: Injector,
  container: HTMLElement,
): (look: WorkbookLook) => void {
  let notes = new Map<string, string>();
  const tip = container.ownerDocument.createElement('div');
  tip.setAttribute('role', 'tooltip');
  Object.assign(tip.style, STYLE);
  container.append(tip);
  injector.get(HoverManagerService).currentCell$.subscribe((hovered) => {
    const at = hovered?.location;
    const text = at ? notes.get(keyOf(at.subUnitId, at.row, at.col)) : undefined;
    tip.hidden = text === undefined;
    tip.style.display = text === undefined ? 'none' : 'block';
    if (!hovered || text === undefined) return;
    tip.textContent = text;
    const { endX, startY } = hovered.position;
    const { clientWidth, clientHeight } = container;
    tip.style.left = `${String(Math.max(0, Math.min(endX + GAP, clientWidth - WIDTH - GAP)))}px`;
    tip.style.top = `${String(Math.max(0, Math.min(startY, clientHeight - tip.clientHeight)))}px`;
  });
  return (look) => {
    notes = new Map(
      look.sheets.flatMap((sheet, index) =>
        sheet.notes.map(
          ({ row, column, text }) => [keyOf(sheetId(index), row, column), text] as const,
        ),
      ),
    );
    tip.style.display = 'none';
  };
}

const keyOf = (sheet: string, row: number, column: number) =>
  `${sheet}/${String(row)}/${String(column)}`;

const GAP = 8;
const WIDTH = 280;

const STYLE: Partial<CSSStyleDeclaration> = {
  display: 'none',
  position: 'absolute',
  zIndex: '20',
  boxSizing: 'border-box',
  width: `${String(WIDTH)}px`,
  padding: '8px 10px',
  border: '1px solid #c8c6c4',
  borderRadius: '4px',
  background: '#fffbe6',
  color: '#242424',
  font: '13px/1.5 "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif',
  whiteSpace: 'pre-wrap',
  boxShadow: '0 2px 8px rgb(0 0 0 / 20%)',
  pointerEvents: 'none',
};
