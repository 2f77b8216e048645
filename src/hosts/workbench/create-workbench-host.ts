import type { Edit } from '../../core/edit';
import type { CellRef } from '../../core/workbook/cell-ref';
import { type HostChange, type HostEnvironment, type HostFile, HostProblem } from '../host';
import type { Book } from './book';
import type { SpreadsheetGrid } from './grid';
import type { GridCell } from './grid-cell';
import { createQueue } from './host-queue';
import { createListeners } from './listeners';
import { createOpenFile, type Input } from './open-file';
import type { InputRefusal, WorkbenchHost, WorkbenchStatus } from './workbench-host';

export interface WorkbenchHostOptions {
  readonly environment: HostEnvironment;
  /** Hands a file to the user. */
  readonly saveFile: (file: HostFile) => Promise<void>;
}

/** A host without a file: `open` gives it one. */
export function createWorkbenchHost(options: WorkbenchHostOptions): WorkbenchHost {
  const queue = createQueue();
  const changes = createListeners<HostChange>();
  const selections = createListeners<CellRef>();
  const statuses = createListeners<WorkbenchStatus>();
  const refusals = createListeners<InputRefusal>();
  const grids = new Set<SpreadsheetGrid>();
  let inputs: readonly Input[] = [];
  const file = createOpenFile({
    shown(book) {
      for (const grid of grids) show(grid, book);
    },
    updated(picture, difference) {
      for (const grid of grids) grid.update(picture, difference);
    },
    status: statuses.tell,
  });
  const isOpen = () => file.status().name !== null;

  /** Writes what was done in the grids since the last time. */
  const settle = async () => {
    const now = inputs;
    inputs = [];
    if (now.length === 0 || !isOpen()) return;
    const { changed, refused } = await file.write(now);
    const [why] = refused;
    if (why !== undefined) refusals.tell(why);
    if (changed) changes.tell({ type: 'cells', sheets: sheetsOf(now) });
  };
  const take = (kind: Input['kind']) => (cells: readonly GridCell[]) => {
    inputs = [...inputs, { kind, cells }];
    void queue(settle);
  };
  const go = (which: 'undo' | 'redo') =>
    queue(async () => {
      await settle();
      if (isOpen() && (await file.go(which))) changes.tell({ type: 'cells' });
    });
  const finishEditing = async () => {
    for (const grid of grids) {
      if (!(await grid.finishEditing())) throw new HostProblem('cell-editing');
    }
  };

  return {
    get capabilities() {
      const write = file.status().format !== 'xls';
      return { name: 'workbench' as const, write, notes: true, undo: true };
    },
    environment: options.environment,
    saveFile: options.saveFile,
    onChange: changes.add,
    onSelect: selections.add,
    onStatus: statuses.add,
    onRefused: refusals.add,
    status: file.status,
    saved: file.saved,
    undo: () => go('undo'),
    redo: () => go('redo'),

    read: () =>
      queue(async () => {
        await settle();
        const { name, picture } = file.book();
        return { workbook: picture.workbook, name };
      }),

    hasMarks: () =>
      queue(() => {
        const { sheets } = file.book().picture.look;
        return Promise.resolve(sheets.some(({ marks }) => marks.length > 0));
      }),

    apply: (edits) =>
      queue(async () => {
        if (edits.some(replacesCells)) await finishEditing();
        await settle();
        return { outcomes: await file.apply(edits) };
      }),

    reveal: (cell) =>
      queue(() => {
        const { sheets } = file.book().picture.workbook;
        if (!sheets.some(({ name }) => name === cell.sheet)) {
          return Promise.reject(new HostProblem('no-such-cell'));
        }
        for (const grid of grids) grid.reveal(cell);
        return Promise.resolve();
      }),

    open: (opened) =>
      queue(async () => {
        const isFirst = !isOpen();
        const problem = await file.open(opened);
        if (problem) return problem;
        inputs = [];
        if (!isFirst) changes.tell({ type: 'workbook' });
        return null;
      }),

    file: () =>
      queue(async () => {
        await finishEditing();
        await settle();
        const { name, bytes } = file.book();
        return { name, bytes };
      }),

    attach(grid) {
      grids.add(grid);
      grid.listen({
        typed: take('typed'),
        calculated: take('calculated'),
        selected: selections.tell,
        undo: () => void go('undo'),
        redo: () => void go('redo'),
        refused: refusals.tell,
      });
      if (isOpen()) show(grid, file.book());
      return () => {
        grids.delete(grid);
      };
    },
    shownAt: (cell) =>
      [...grids].map((grid) => grid.shownAt(cell)).find((text) => text !== null) ?? null,
    enter: (cell, text) => [...grids].some((grid) => grid.enter(cell, text)),
  };
}

function show(grid: SpreadsheetGrid, { picture, format }: Book): void {
  grid.setWritable(format === 'xlsx');
  grid.show(picture);
}

/** Marks may come while the user is writing in a cell; values and lists may not. */
function replacesCells({ type }: Edit): boolean {
  return type === 'value' || type === 'list';
}

function sheetsOf(inputs: readonly Input[]): readonly string[] {
  return [...new Set(inputs.flatMap(({ cells }) => cells.map(({ cell }) => cell.sheet)))];
}
