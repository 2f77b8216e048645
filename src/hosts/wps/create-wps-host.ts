import { type CellRef, sameCell } from '../../core/workbook/cell-ref';
import { type Host, type HostChange, type HostEnvironment, HostProblem } from '../host';
import type { EtApplication, EtWorkbook } from './model/et';
import { identityOf } from './model/identity';
import { withHostProblems } from './model/host-problems';
import { createReader } from './read/reader';
import { readWorkbook, type WorkbookReading } from './read/read-workbook';
import { reveal } from './reveal';
import { fileSaver } from './save-file';
import { createOwnWrites } from './watch/own-writes';
import { subscribers } from './watch/subscribers';
import { browserTimer, type Timer } from './watch/timer';
import { createTouched } from './watch/touched';
import { watchWorkbook } from './watch/watch-workbook';
import { applyEdits } from './write/apply-edits';
import { hasMarks } from './write/has-marks';
import { canGroupUndo, quietly } from './write/quiet';

/** What the page that WPS shows knows, and tests choose. */
export interface WpsHostOptions {
  readonly environment: HostEnvironment;
  readonly timer?: Timer;
}

/** What the user reads at 撤销 in WPS. */
const UNDO_LABEL = '绩效自评助手';
/** WPS waits while we speak to it: after so many milliseconds it gets a turn. */
const LONGEST_WORK = 40;
/** A selection that we made ourselves is told within this time, if at all; in milliseconds. */
const OWN_SELECTION = 1000;

/**
 * The host over the workbook in front in WPS 表格. The pane stays while the user goes from one workbook to another: then
 * `onChange` tells, and all is of the other one. Calls to WPS block it, so they are few and large.
 */
export function createWpsHost(
  application: EtApplication,
  { environment, timer = browserTimer }: WpsHostOptions,
): Host {
  const own = createOwnWrites(timer.now);
  const touched = createTouched();
  const reader = createReader(application, pauseWhenDue(timer));
  let last: { readonly identity: string; readonly reading: WorkbookReading } | null = null;
  let revealed: { readonly cell: CellRef; readonly until: number } | null = null;
  let hears = false;

  const isRevealed = (cell: CellRef) =>
    revealed !== null && timer.now() <= revealed.until && sameCell(revealed.cell, cell);
  const startWatching = () => {
    touched.addAll();
    const watch = watchWorkbook(
      application,
      {
        change: changes.tell,
        select: (cell) => {
          if (!isRevealed(cell)) selections.tell(cell);
          revealed = null;
        },
        touch: touched.add,
      },
      { own, timer, reader },
    );
    hears = watch.hears;
    return () => {
      hears = false;
      watch.stop();
    };
  };
  const watching = subscribers<never>(startWatching);
  const changes = subscribers<HostChange>(() => watching.add(() => undefined));
  const selections = subscribers<CellRef>(() => watching.add(() => undefined));

  const inFront = (): EtWorkbook => {
    const workbook = application.ActiveWorkbook;
    if (!workbook) throw new HostProblem('no-workbook');
    return workbook;
  };
  const saveFile = fileSaver(application);

  return {
    capabilities: { name: 'wps', write: true, notes: true, undo: canGroupUndo(application) },
    environment,

    read: () =>
      withHostProblems(async () => {
        const workbook = inFront();
        const identity = identityOf(workbook);
        const earlier = last?.identity === identity ? last.reading : null;
        const isTouched = touched.take(workbook);
        const isUntouched = (sheet: string) => hears && !isTouched(sheet);
        const reading = await readWorkbook(workbook, { reader, earlier, isUntouched });
        last = { identity, reading };
        return { workbook: reading.workbook, name: reading.name };
      }),

    hasMarks: () => withHostProblems(() => Promise.resolve(hasMarks(inFront()))),

    apply: (edits) =>
      withHostProblems(async () => {
        const workbook = inFront();
        // What was planned on another workbook is not written into this one.
        if (last && last.identity !== identityOf(workbook)) {
          return { outcomes: edits.map((edit) => ({ edit, done: false, why: 'changed' })) };
        }
        const context = { reader: { ...reader, pause: noPause }, date1904: isDate1904(workbook) };
        own.begin();
        try {
          const outcomes = await quietly(application, workbook, UNDO_LABEL, () =>
            applyEdits(application, workbook, edits, context, own),
          );
          return { outcomes };
        } finally {
          own.end();
        }
      }),

    reveal: (cell) =>
      withHostProblems(() => {
        revealed = { cell, until: timer.now() + OWN_SELECTION };
        reveal(inFront(), cell);
        return Promise.resolve();
      }),

    onChange: changes.add,
    onSelect: selections.add,
    ...(saveFile ? { saveFile: (file) => withHostProblems(() => saveFile(file)) } : {}),
  };
}

const isDate1904 = ({ Date1904 }: EtWorkbook) => Date1904 === true;

/** Within one step of undo nobody else has a turn. */
const noPause = () => Promise.resolve();

function pauseWhenDue({ now, turn }: Timer): () => Promise<void> {
  let began = now();
  return async () => {
    if (now() - began < LONGEST_WORK) return;
    await turn();
    began = now();
  };
}
