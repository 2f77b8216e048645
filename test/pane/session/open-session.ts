import type { ValueEdit } from '../../../src/core/edit';
import { contentAt } from '../../../src/core/edits/values/apply-values';
import { type CellRef, fromA1, toA1 } from '../../../src/core/workbook/cell-ref';
import type { Cell, Content, Workbook } from '../../../src/core/workbook/workbook';
import { createSession } from '../../../src/pane/session/create-session';
import type { Session, Settings } from '../../../src/pane/session/session';
import type { SettingsStore } from '../../../src/pane/session/settings-store';
import { exampleWorkbook } from '../../support/example-set';
import { memoryHost, type MemoryHost, type MemoryHostOptions } from '../../support/memory-host';
import { placeOf } from '../../support/reviewed-file';
import { manualClock, type ManualClock } from './manual-clock';

export interface OpenSession extends MemoryHost {
  readonly session: Session;
  readonly clock: ManualClock;
  /** What was saved last. */
  stored(): unknown;
}

/** A session on a workbook in memory. */
export function openSession(
  workbook: Workbook,
  options: MemoryHostOptions = {},
  kept?: unknown,
): OpenSession {
  const memory = memoryHost(workbook, options);
  const clock = manualClock();
  let stored = kept;
  const store: SettingsStore = { load: () => stored, save: (value) => void (stored = value) };
  const session = createSession({ host: memory.host, store, clock, version: '1.2.3' });
  return { ...memory, session, clock, stored: () => stored };
}

/** Another session on the same workbook, as after closing and opening it. */
export function openAgain({ host, clock }: OpenSession, change: Partial<Settings>): Session {
  const session = createSession({
    host,
    store: { load: () => undefined, save: () => undefined },
    clock,
    version: '1.2.3',
  });
  session.changeSettings(change);
  return session;
}

/** `附件1!B2` as a reference. */
export function at(place: string): CellRef {
  const mark = place.lastIndexOf('!');
  return { sheet: place.slice(0, mark), ...fromA1(place.slice(mark + 1))! };
}

/** The example with some cells blank (null) or holding something else: a number, or a text. */
export function draft(changes: Readonly<Record<string, string | null>>): Workbook {
  return {
    sheets: exampleWorkbook().sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.flatMap((cell): Cell[] => {
        const change = changes[`${sheet.name}!${toA1(cell)}`];
        if (change === undefined) return [cell];
        if (change === null) return [];
        return [{ row: cell.row, column: cell.column, content: entered(change) }];
      }),
    })),
  };
}

/** What stands in a cell when this is typed. */
export const entered = (typed: string): Content & ValueEdit['content'] =>
  /^-?[\d.]+$/.test(typed) ? { type: 'number', decimal: typed } : { type: 'text', text: typed };

/** What stands in a cell, as it was typed; null for nothing. */
export function standingAt({ workbook }: Pick<OpenSession, 'workbook'>, place: string) {
  const content = contentAt(workbook(), at(place));
  if (content?.type === 'number') return content.decimal;
  return content?.type === 'text' ? content.text : null;
}

/** The finding of this rule in this cell, as the session shows it. */
export function findingAt({ session }: Pick<OpenSession, 'session'>, rule: string, place: string) {
  const found = session
    .state()
    .review?.findings.find((each) => each.rule === rule && placeOf(each.cell) === place);
  if (!found) throw new Error(`no ${rule} at ${place}`);
  return found;
}
