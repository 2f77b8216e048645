import type { CellRef } from '../../../core/workbook/cell-ref';
import type { HasApi } from '../api-set';
import type { HostChange } from '../../host';
import type { RoundTrip } from '../round-trip';
import type { ChangeLog } from './change-log';
import { areaIn, type OwnWrites, type ToldChange } from './own-writes';
import { subscribe } from './subscribe';

/** What Excel tells, passed on to whoever listens, without what we do ourselves. */
export interface ExcelEvents {
  onChange(listener: (change: HostChange) => void): () => void;
  onSelect(listener: (cell: CellRef) => void): () => void;
  /** True once Excel tells of every change; where it does not, nothing is known of what has changed. */
  ready(): Promise<boolean>;
  /** Does something of our own, and judges only afterwards what Excel told meanwhile. */
  during<Result>(deed: () => Promise<Result>): Promise<Result>;
  /** The next selection of this cell is ours. */
  readonly expectSelection: (sheet: string, cell: CellRef) => void;
}

export interface EventContext {
  readonly trip: RoundTrip;
  readonly has: HasApi;
  readonly log: ChangeLog;
  readonly own: OwnWrites;
  /** The name of a sheet at the last reading; undefined for one that came later. */
  readonly nameOf: (id: string) => string | undefined;
}

/** Excel is asked to tell when somebody first listens. */
export function excelEvents({ trip, has, log, own, nameOf }: EventContext): ExcelEvents {
  const changeListeners = new Set<(change: HostChange) => void>();
  const selectListeners = new Set<(cell: CellRef) => void>();
  let subscribed: Promise<boolean> | null = null;
  let deeds = 0;
  let held: (() => void)[] = [];
  let ownSelection: {
    readonly sheet: string;
    readonly row: number;
    readonly column: number;
  } | null = null;

  const judge = (tell: () => void) => {
    if (deeds > 0) held.push(tell);
    else tell();
  };
  const pass = (change: HostChange) => {
    for (const listener of [...changeListeners]) listener(change);
  };
  const changed = (change: ToldChange) => {
    if (own.isOwn(change)) return;
    const name = nameOf(change.sheet);
    pass(name === undefined ? { type: 'cells' } : { type: 'cells', sheets: [name] });
  };
  const selected = (sheet: string, address: string) => {
    const area = areaIn(address.split(',')[0] ?? '');
    const name = nameOf(sheet);
    if (!area || name === undefined) return;
    const { top: row, left: column } = area;
    const isOwn =
      ownSelection?.sheet === sheet && ownSelection.row === row && ownSelection.column === column;
    ownSelection = null;
    if (isOwn) return;
    for (const listener of [...selectListeners]) listener({ sheet: name, row, column });
  };
  const begin = () => {
    subscribed ??= subscribe(trip, has, {
      changed: (change) => {
        log.sheet(change.sheet);
        judge(() => changed(change));
      },
      selected: (sheet, address) => judge(() => selected(sheet, address)),
      sheets: (sheet, what) => {
        log.sheet(sheet);
        judge(() => {
          if (what !== 'added' || !own.isOwn({ sheet, what: 'sheet' })) pass({ type: 'cells' });
        });
      },
    }).then(
      () => {
        // What changed before is not known.
        log.everything();
        return true;
      },
      () => {
        // A cell was being edited, perhaps: it is tried again at the next reading.
        subscribed = null;
        return false;
      },
    );
    return subscribed;
  };
  const isHeard = () => changeListeners.size + selectListeners.size > 0;
  const listening = <Listener>(listeners: Set<Listener>, listener: Listener) => {
    // The same function may listen twice.
    const once = listener;
    listeners.add(once);
    void begin();
    return () => void listeners.delete(once);
  };

  return {
    onChange: (listener) => listening(changeListeners, (change) => listener(change)),
    onSelect: (listener) => listening(selectListeners, (cell) => listener(cell)),
    ready: () => (isHeard() ? begin() : Promise.resolve(false)),
    during: async (deed) => {
      deeds += 1;
      try {
        return await deed();
      } finally {
        deeds -= 1;
        if (deeds === 0) {
          const waiting = held;
          held = [];
          for (const tell of waiting) tell();
        }
      }
    },
    expectSelection: (sheet, { row, column }) => {
      ownSelection = { sheet, row, column };
    },
  };
}
