import {
  IUniverInstanceService,
  LocaleService,
  ThemeService,
  UniverInstanceType,
} from '@univerjs/core';
import { ILayoutService } from '@univerjs/preset-sheets-core';
import type { Language } from '../../../core/messages/say';
import type { SpreadsheetGrid } from '../grid';
import { isLocked } from '../locked';
import type { Picture } from '../picture';
import { finishEditing } from './editing';
import { fitRows } from './fit-rows';
import { followInput } from './follow-input';
import { followSelection, selectedCell } from './follow-selection';
import { byItself, type GridState } from './grid-state';
import { guardInput } from './guard-input';
import { localeOf, textsOf } from './locale';
import { drawMarks } from './marks';
import { showNotes } from './note-tip';
import { paste } from './paste';
import { redraw } from './redraw';
import { revealCell } from './reveal';
import { shownAt } from './shown-at';
import { startUniver } from './start-univer';
import { workbookData } from './workbook-data';
import { zoomSheets } from './zoom-sheets';
import { writeCells } from './write-cells';

export interface UniverGridOptions {
  /** An element that has a size and is positioned. */
  readonly container: HTMLElement;
  readonly language: Language;
  readonly dark: boolean;
}

/** A grid drawn by Univer. */
export async function createUniverGrid(options: UniverGridOptions): Promise<SpreadsheetGrid> {
  const { container } = options;
  // Univer takes an element for itself alone, and the notes stand beside it.
  const inner = container.ownerDocument.createElement('div');
  Object.assign(inner.style, { position: 'absolute', inset: '0' });
  container.append(inner);
  const { univer, injector, unit } = await startUniver(inner, options.language, options.dark);
  const state: GridState = { picture: null, unit, writable: false, own: 0, events: null };
  const drawn = [drawMarks(injector), showNotes(injector, container)];
  const stops = [
    followInput(injector, state),
    followSelection(injector, state),
    guardInput(injector, state),
  ];
  let units = 0;

  const adorn = (picture: Picture) => {
    state.picture = picture;
    for (const draw of drawn) draw(picture.look);
  };
  const show = (picture: Picture) => {
    const old = state.unit;
    units += 1;
    byItself(state, () => {
      const data = workbookData(picture, `workbook-${String(units)}`);
      state.unit = univer.createUnit(UniverInstanceType.UNIVER_SHEET, data);
      injector.get(IUniverInstanceService).disposeUnit(old.getUnitId());
    });
    adorn(picture);
    const { unit } = state;
    zoomSheets(injector, unit, picture.look);
    // What measures texts is there once the workbook has been drawn.
    requestAnimationFrame(() => {
      if (state.unit === unit) fitRows(injector, unit, picture);
    });
  };

  return {
    show,
    update(picture, difference) {
      const { unit, picture: before } = state;
      if (difference.layout || before === null) {
        const place = selectedCell(injector, state);
        show(picture);
        if (place) revealCell(injector, state, place);
        return;
      }
      adorn(picture);
      byItself(state, () => {
        writeCells(injector, unit, { before, now: picture }, difference.cells);
      });
      redraw(injector, unit);
    },
    reveal: (cell) => revealCell(injector, state, cell),
    shownAt: (cell) => shownAt(state, cell),
    enter(cell, text) {
      if (!state.writable || !revealCell(injector, state, cell)) return false;
      const sheet = state.unit.getSheetBySheetName(cell.sheet);
      if (!sheet || !state.picture || isLocked(state.picture.look, cell)) return false;
      paste(injector, sheet, { textContent: text }, () => true);
      return true;
    },
    finishEditing: () => finishEditing(injector, state),
    setWritable(writable) {
      state.writable = writable;
    },
    async setLanguage(language) {
      const locale = localeOf(language);
      injector.get(LocaleService).load({ [locale]: await textsOf(language) });
      univer.setLocale(locale);
    },
    setDark(dark) {
      injector.get(ThemeService).setDarkMode(dark);
    },
    focus() {
      injector.get(ILayoutService).focus();
    },
    listen(events) {
      state.events = events;
    },
    close() {
      for (const stop of stops) stop();
      univer.dispose();
      container.replaceChildren();
    },
  };
}
