import type { Edit } from '../../src/core/edit';
import { type CellRef, fromA1, toA1 } from '../../src/core/workbook/cell-ref';
import type { Content, Workbook } from '../../src/core/workbook/workbook';
import {
  type Host,
  type HostCapabilities,
  type HostChange,
  type HostFile,
  HostProblem,
  type HostTheme,
} from '../../src/hosts/host';
import type { HostHarness, User } from '../hosts/contract/harness';
import {
  bookOf,
  cellIn,
  dumpOf,
  emptySheet,
  type MemorySheet,
  putCell,
  snapshotOf,
} from './memory-book';
import { applyToBook } from './memory-edits';

/** One thing that the host was asked for. */
export type Asked =
  | { readonly what: 'read' }
  | { readonly what: 'apply'; readonly edits: readonly Edit[] }
  | { readonly what: 'reveal'; readonly cell: CellRef }
  | { readonly what: 'save'; readonly file: HostFile };

export interface MemoryHostOptions {
  readonly name?: string;
  readonly capabilities?: Partial<HostCapabilities>;
  readonly saves?: boolean;
  /** What formulas come to, by their text, from the numbers of the same sheet; others keep their results. */
  readonly formulas?: Readonly<Record<string, (at: (place: string) => number) => number>>;
}

/** A host over a workbook in memory: it keeps the whole contract, and tests decide what goes wrong. */
export interface MemoryHost extends HostHarness {
  /** All that it was asked for, in order. */
  readonly asked: Asked[];
  readonly user: User & {
    /** Inserts an empty row above the given one. */
    insertRow(sheet: string, row: number): Promise<void>;
    /** Brings another workbook to the front. */
    open(workbook: Workbook, name: string): Promise<void>;
    unprotect(sheet: string): Promise<void>;
    theme(theme: HostTheme): void;
  };
  /** What stands in it now, without reading. */
  workbook(): Workbook;
  /** Lets the next call of this kind fail, before it does anything or after. */
  fail(what: Asked['what'], error: Error, when?: 'before' | 'after'): void;
  /** Holds the next call of this kind up until the function that is given is called. */
  hold(what: Asked['what']): () => void;
  /** True while somebody listens. */
  isHeard(): boolean;
}

export function memoryHost(workbook: Workbook, options: MemoryHostOptions = {}): MemoryHost {
  let book = bookOf(workbook);
  let name = options.name ?? '自评表.xlsx';
  let selected: CellRef | null = null;
  let theme: HostTheme = 'light';
  let underWay: string | null = null;
  const asked: Asked[] = [];
  const failures: { what: Asked['what']; error: Error; when: 'before' | 'after' }[] = [];
  const held: { what: Asked['what']; released: Promise<void> }[] = [];
  const changeListeners = new Set<(change: HostChange) => void>();
  const selectListeners = new Set<(cell: CellRef) => void>();
  const themeListeners = new Set<(theme: HostTheme) => void>();

  const host: Host = {
    capabilities: {
      name: 'workbench',
      write: true,
      notes: true,
      undo: false,
      ...options.capabilities,
    },
    environment: {
      language: 'zh',
      get theme() {
        return theme;
      },
      onThemeChange: (listener) => listening(themeListeners, listener),
    },
    read: () => answer({ what: 'read' }, () => ({ workbook: snapshotOf(book), name })),
    hasMarks: () => Promise.resolve(book.sheets.some(({ marks }) => marks.size > 0)),
    apply: (edits) =>
      answer({ what: 'apply', edits }, () => {
        if (options.capabilities?.write === false) throw new HostProblem('read-only');
        const outcomes = applyToBook(book, edits);
        calculate();
        return { outcomes };
      }),
    reveal: (cell) =>
      answer({ what: 'reveal', cell }, () => {
        const sheet = book.sheets.find(({ name: each }) => each === cell.sheet);
        if (!sheet) throw new HostProblem('no-such-cell');
        if (sheet.visibility !== 'visible') throw new HostProblem('hidden-sheet');
        selected = cell;
      }),
    onChange: (listener) => listening(changeListeners, listener),
    onSelect: (listener) => listening(selectListeners, listener),
    ...(options.saves === true
      ? { saveFile: (file: HostFile) => answer({ what: 'save', file }, () => undefined) }
      : {}),
  };

  return {
    host,
    asked,
    user: userOf(),
    dump: () => Promise.resolve(dumpOf(book)),
    workbook: () => snapshotOf(book),
    fail: (what, error, when = 'before') => failures.push({ what, error, when }),
    hold: (what) => {
      let release: (() => void) | null = null;
      const released = new Promise<void>((resolve) => (release = resolve));
      held.push({ what, released });
      return () => release?.();
    },
    isHeard: () => changeListeners.size + selectListeners.size + themeListeners.size > 0,
  };

  /** Answers as late as a real host, and to one question at a time. */
  async function answer<Result>(question: Asked, give: () => Result): Promise<Result> {
    if (underWay !== null) throw new Error(`asked to ${question.what} during ${underWay}`);
    underWay = question.what;
    asked.push(question);
    try {
      await Promise.resolve();
      await taken(held, question.what)?.released;
      const failure = taken(failures, question.what);
      if (failure?.when === 'before') throw failure.error;
      const result = give();
      if (failure) throw failure.error;
      return result;
    } finally {
      underWay = null;
    }
  }

  function calculate(): void {
    for (const sheet of book.sheets) {
      const numberAt = (place: string): number => {
        const content = cellIn(sheet, fromA1(place)!).content;
        return content?.type === 'number' ? Number(content.decimal) : 0;
      };
      for (const cell of [...sheet.cells.values()]) {
        const compute = options.formulas?.[cell.formula ?? ''];
        if (!compute) continue;
        const content: Content = { type: 'number', decimal: String(compute(numberAt)) };
        putCell(sheet, { ...cell, content });
      }
    }
  }

  function tell(change: HostChange): void {
    for (const listener of [...changeListeners]) listener(change);
  }

  function userOf(): MemoryHost['user'] {
    const sheetFor = (wanted: string): MemorySheet => {
      const sheet = book.sheets.find((each) => each.name === wanted);
      if (!sheet) throw new Error(`no sheet ${wanted}`);
      return sheet;
    };
    const deed = (change: HostChange | null, act: () => void): Promise<void> => {
      act();
      calculate();
      if (change) tell(change);
      return Promise.resolve();
    };
    const inSheet = (sheet: string, act: (sheet: MemorySheet) => void) =>
      deed({ type: 'cells', sheets: [sheet] }, () => act(sheetFor(sheet)));
    return {
      type: (cell, entry) =>
        inSheet(cell.sheet, (sheet) => {
          const { format } = cellIn(sheet, cell);
          const { row, column } = cell;
          putCell(sheet, {
            row,
            column,
            content: null,
            ...(format === undefined ? {} : { format }),
            ...entry,
          });
        }),
      format: (cell, format) =>
        inSheet(cell.sheet, (sheet) => putCell(sheet, { ...cellIn(sheet, cell), format })),
      protect: (sheet, unlocked = []) =>
        deed(null, () => {
          sheetFor(sheet).isProtected = true;
          for (const cell of unlocked) sheetFor(sheet).unlocked.add(toA1(cell));
        }),
      unprotect: (sheet) => deed(null, () => void (sheetFor(sheet).isProtected = false)),
      protectStructure: () => deed(null, () => void (book.isStructureProtected = true)),
      merge: (sheet, area) =>
        inSheet(sheet, (found) => {
          found.merges.push(area);
          found.snapshot = null;
        }),
      rename: (sheet, to) =>
        deed({ type: 'cells' }, () => {
          const found = sheetFor(sheet);
          found.name = to;
          found.snapshot = null;
        }),
      remove: (sheet) =>
        deed({ type: 'cells' }, () => {
          book.sheets.splice(book.sheets.indexOf(sheetFor(sheet)), 1);
        }),
      add: (sheet) => deed({ type: 'cells' }, () => void book.sheets.push(emptySheet(sheet))),
      insertRow: (sheet, row) =>
        inSheet(sheet, (found) => {
          const below = [...found.cells.values()].filter((cell) => cell.row >= row);
          for (const cell of below) found.cells.delete(toA1(cell));
          for (const cell of below) putCell(found, { ...cell, row: cell.row + 1 });
          found.snapshot = null;
        }),
      select: (cell) =>
        deed(null, () => {
          selected = cell;
          for (const listener of [...selectListeners]) listener(cell);
        }),
      selected: () => Promise.resolve(selected),
      note: (cell, text) => deed(null, () => void sheetFor(cell.sheet).notes.set(toA1(cell), text)),
      link: (cell, place) =>
        deed(null, () => void sheetFor(cell.sheet).links.set(toA1(cell), place)),
      unlink: (sheet) => deed(null, () => sheetFor(sheet).links.clear()),
      conditionalFormat: (cell, formula) =>
        deed(null, () => {
          sheetFor(cell.sheet).conditionalFormats.push({ area: toA1(cell), formula });
        }),
      open: (other, as) =>
        deed({ type: 'workbook' }, () => {
          book = bookOf(other);
          name = as;
        }),
      theme: (changed) => {
        theme = changed;
        for (const listener of [...themeListeners]) listener(changed);
      },
    };
  }
}

function listening<Listener>(listeners: Set<Listener>, listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The first that is meant for it, taken out of the list. */
function taken<Item extends { readonly what: Asked['what'] }>(
  items: Item[],
  what: Asked['what'],
): Item | undefined {
  const index = items.findIndex((item) => item.what === what);
  return index < 0 ? undefined : items.splice(index, 1)[0];
}
