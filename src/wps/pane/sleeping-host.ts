import type { CellRef } from '../../core/workbook/cell-ref';
import { type Host, type HostChange, HostProblem } from '../../hosts/host';

/** A host that can be put to sleep: it then hears nothing, and neither reads nor writes. */
export interface SleepingHost {
  readonly host: Host;
  readonly sleep: () => void;
  /** Wakes it and says that anything may have changed meanwhile. */
  readonly wake: () => void;
  /** Says that anything may have changed. */
  readonly stir: () => void;
}

/**
 * The host of one workbook's session. WPS has one pane for all workbooks, and a host speaks of the one in front: while that is
 * another one, what this session still wants must not reach it.
 */
export function sleepingHost(host: Host): SleepingHost {
  const changes = gate<HostChange>((listener) => host.onChange(listener));
  const selections = gate<CellRef>((listener) => host.onSelect?.(listener) ?? nothing);
  const stir = () => changes.tell({ type: 'cells' });
  let isAwake = true;
  const awake = async <Result>(run: () => Promise<Result>): Promise<Result> => {
    if (!isAwake) throw new HostProblem('failed', 'another workbook is in front');
    return run();
  };
  return {
    host: {
      capabilities: host.capabilities,
      environment: host.environment,
      read: () => awake(() => host.read()),
      hasMarks: () => awake(() => host.hasMarks()),
      apply: (edits) => awake(() => host.apply(edits)),
      reveal: (cell) => awake(() => host.reveal(cell)),
      // Which workbook is in front, the page looks after.
      onChange: (listener) =>
        changes.add((change) => {
          if (change.type === 'cells') listener(change);
        }),
      ...(host.onSelect ? { onSelect: selections.add } : {}),
      ...(host.saveFile ? { saveFile: (file) => host.saveFile?.(file) ?? Promise.resolve() } : {}),
    },
    sleep: () => {
      isAwake = false;
      changes.close();
      selections.close();
    },
    wake: () => {
      if (isAwake) return;
      isAwake = true;
      changes.open();
      selections.open();
      stir();
    },
    stir,
  };
}

const nothing = () => undefined;

type Subscribe<Value> = (listener: (value: Value) => void) => () => void;

/** Subscribes for its listeners while it is open. */
function gate<Value>(subscribe: Subscribe<Value>) {
  const listeners = new Map<(value: Value) => void, (() => void) | null>();
  let isOpen = true;
  return {
    add: (listener: (value: Value) => void) => {
      listeners.set(listener, isOpen ? subscribe(listener) : null);
      return () => {
        listeners.get(listener)?.();
        listeners.delete(listener);
      };
    },
    tell: (value: Value) => {
      for (const listener of [...listeners.keys()]) listener(value);
    },
    open: () => {
      isOpen = true;
      for (const [listener, stop] of listeners) {
        if (!stop) listeners.set(listener, subscribe(listener));
      }
    },
    close: () => {
      isOpen = false;
      for (const [listener, stop] of listeners) {
        stop?.();
        listeners.set(listener, null);
      }
    },
  };
}
