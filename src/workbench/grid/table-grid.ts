import { shownText } from '../../core/amount/shown-text';
import type { Language } from '../../core/messages/say';
import { type CellRef, toA1 } from '../../core/workbook/cell-ref';
import { gridOf } from '../../core/workbook/grid';
import type { SpreadsheetGrid, GridEvents } from '../../hosts/workbench/grid';
import type { Picture } from '../../hosts/workbench/picture';
import { workbenchText } from '../texts/workbench-text';
import { make } from './make-element';
import { sheetTable } from './sheet-table';

/**
 * The sheets as plain tables, one at a time: for screen readers, and where the spreadsheet cannot be loaded. It shows, and
 * tells what is selected; nothing can be typed.
 */
export function createTableGrid(container: HTMLElement, language: Language): SpreadsheetGrid {
  let picture: Picture | null = null;
  let events: GridEvents | null = null;
  let text = workbenchText[language];
  let inFront: string | null = null;

  const sheetInFront = () => {
    const looks = picture?.look.sheets ?? [];
    const wanted = looks.findIndex(({ name }) => name === inFront);
    const first = looks.findIndex(({ visibility }) => visibility === 'visible');
    const index = Math.max(0, wanted === -1 ? first : wanted);
    return { sheet: picture?.workbook.sheets[index], look: looks[index] };
  };
  const tabs = (): HTMLElement => {
    const bar = make('div');
    bar.setAttribute('role', 'group');
    bar.setAttribute('aria-label', text('sheet.tabs'));
    const { look } = sheetInFront();
    for (const { name, visibility } of picture?.look.sheets ?? []) {
      const tab = make('button', visibility === 'visible' ? name : text('sheet.hidden', { name }));
      tab.type = 'button';
      tab.setAttribute('aria-pressed', String(name === look?.name));
      tab.addEventListener('click', () => {
        inFront = name;
        draw();
      });
      bar.append(tab);
    }
    return bar;
  };
  const draw = () => {
    const { sheet, look } = sheetInFront();
    const { scrollTop } = container;
    container.replaceChildren();
    if (!sheet || !look) return;
    container.append(tabs(), ...sheetTable(sheet, look, text, select));
    container.scrollTop = scrollTop;
  };
  const point = (cell: CellRef): HTMLElement | null => {
    for (const old of container.querySelectorAll('[aria-current]')) {
      old.removeAttribute('aria-current');
    }
    const { sheet } = sheetInFront();
    const merge = sheet && gridOf(sheet).mergeAt(cell.row, cell.column);
    const address = toA1(merge ? { row: merge.top, column: merge.left } : cell);
    const shown = container.querySelector<HTMLElement>(`[data-cell="${address}"]`);
    shown?.setAttribute('aria-current', 'true');
    return shown;
  };
  const select = (cell: CellRef) => {
    point(cell)?.focus();
    events?.selected(cell);
  };

  return {
    show(shown) {
      picture = shown;
      inFront = null;
      draw();
    },
    update(shown) {
      picture = shown;
      draw();
    },
    reveal(cell) {
      inFront = cell.sheet;
      draw();
      const shown = point(cell);
      shown?.scrollIntoView({ block: 'center', inline: 'nearest' });
      return shown !== null;
    },
    shownAt({ sheet, row, column }) {
      const found = picture?.workbook.sheets.find(({ name }) => name === sheet);
      return found ? shownText(gridOf(found).at(row, column)) : null;
    },
    enter: () => false,
    finishEditing: () => Promise.resolve(true),
    setWritable: () => undefined,
    focus: () => container.focus(),
    setLanguage(now) {
      text = workbenchText[now];
      draw();
      return Promise.resolve();
    },
    setDark: () => undefined,
    listen(listener) {
      events = listener;
    },
    close() {
      container.replaceChildren();
    },
  };
}
