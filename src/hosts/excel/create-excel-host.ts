import { type Host, type HostApplied, HostProblem, type HostReading } from '../host';
import { apiSets } from './api-set';
import { excelEnvironment, type Page } from './environment';
import { changeLog } from './events/change-log';
import { excelEvents } from './events/events';
import { ownWrites } from './events/own-writes';
import { readWorkbook } from './read/read-workbook';
import type { WorkbookReading } from './read/reading';
import { revealCell } from './reveal';
import { roundTrips } from './round-trip';
import { downloadFile } from './save-file';
import { browserTimer, type Timer } from './timer';

/** What the host stands on. All of it is there once Office.onReady has said that Excel is. */
export interface ExcelHostContext {
  readonly excel: typeof Excel;
  readonly office: typeof Office;
  readonly page: Page;
  readonly timer?: Timer;
}

/** What writes needs the sentences of the core, and no screen does before the first click: it is fetched meanwhile. */
const writing = () => import('./write/apply');

/** Milliseconds in which a review follows its reading within one click. */
const SAME_CLICK = 2000;

/**
 * The workbook that is open in Excel. ExcelApi 1.7 is the floor (Excel 2019); with less it cannot be used. What later sets
 * bring is used where they are: events of the whole workbook (1.9), merged cells (1.13), whose change it was (1.14), notes
 * (1.18), undo (1.20).
 *
 * Reading takes three round trips for any number of sheets, writing one. Before writing, what stands in the cells must be
 * known: it is, if the workbook was read within the same click and Excel, which tells once somebody listens, has told of no
 * change since. Otherwise the cells are
 * looked at first, in one round trip more; where marks or a list are to be written, too, the workbook is read again.
 */
export function createExcelHost({
  excel,
  office,
  page,
  timer = browserTimer,
}: ExcelHostContext): Host {
  const has = apiSets(office);
  const { platform, document } = office.context as Partial<Office.Context>;
  const isWeb = platform === office.PlatformType.OfficeOnline;
  const canWrite = document?.mode !== office.DocumentMode.ReadOnly;
  const trip = roundTrips(excel, timer);
  const log = changeLog();
  const own = ownWrites(timer);
  let reading: WorkbookReading | null = null;
  let readAt = -Infinity;

  const nameOf = (id: string) => reading?.sheets.find((sheet) => sheet.id === id)?.sheet.name;
  const idOf = (name: string) => reading?.sheets.find(({ sheet }) => sheet.name === name)?.id;
  const events = excelEvents({ trip, has, log, own, nameOf });
  // Where it cannot be fetched now, the first writing asks again and tells.
  writing().catch(() => undefined);

  const readOnce = async (): Promise<WorkbookReading> => {
    // Before ExcelApi 1.9 nobody tells of number formats.
    if (!(await events.ready()) || !has('1.9')) log.everything();
    const changes = log.take();
    try {
      const found = await readWorkbook(trip, reading, changes, has, isWeb);
      reading = found;
      readAt = timer.now();
      return found;
    } catch (error) {
      log.putBack(changes);
      throw error;
    }
  };
  /** A sheet or note that the user removes between two round trips is missed once. */
  const read = () =>
    readOnce().catch((error: unknown) => {
      if (error instanceof HostProblem && VANISHED.has(error.detail)) return readOnce();
      throw error;
    });

  const isCurrent = async () =>
    (await events.ready()) && log.isEmpty() && timer.now() - readAt <= SAME_CLICK;

  return {
    capabilities: { name: 'excel', write: canWrite, notes: has('1.18'), undo: has('1.20') },
    environment: excelEnvironment(office, page),
    read: async (): Promise<HostReading> => {
      const { name, sheets } = await read();
      return { name, workbook: { sheets: sheets.map(({ sheet }) => sheet) } };
    },
    hasMarks: async () => {
      const { sheets } = reading ?? (await read());
      return sheets.some(({ marks }) => marks.length > 0);
    },
    apply: (edits): Promise<HostApplied> => {
      if (!canWrite) return Promise.reject(new HostProblem('read-only'));
      return events.during(async () => {
        const { applyEdits } = await writing();
        const valuesOnly = edits.every(({ type }) => type === 'value');
        const stale = reading === null || (!valuesOnly && !(await isCurrent()));
        if (stale) {
          for (const edit of edits) {
            const id = edit.type === 'value' ? idOf(edit.cell.sheet) : undefined;
            if (id !== undefined) log.sheet(id);
          }
        }
        const known = stale || reading === null ? await read() : reading;
        try {
          const applied = await applyEdits(
            { trip, has, own, reading: known, isCurrent: await isCurrent() },
            edits,
          );
          for (const id of applied.written) log.sheet(id);
          return { outcomes: applied.outcomes };
        } catch (error) {
          // Part of it may have been done.
          log.everything();
          throw error;
        }
      });
    },
    reveal: (cell) =>
      events.during(async () => {
        const id = idOf(cell.sheet);
        await revealCell(trip, cell, id ?? cell.sheet, events.expectSelection);
      }),
    onChange: (listener) => events.onChange(listener),
    onSelect: (listener) => events.onSelect(listener),
    ...(isWeb ? { saveFile: (file) => downloadFile(page, file) } : {}),
  };
}

const VANISHED: ReadonlySet<string> = new Set(['ItemNotFound', 'InvalidArgument']);
