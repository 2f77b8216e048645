import type { EtApplication } from '../../../src/hosts/wps/model/et';
import { applicationObject } from './application';
import type { Members, Traffic } from './host-object';
import { hostObject } from './host-object';
import type { BookModel } from './model';
import type { Variant } from './variant';

/** WPS with its workbooks, without WPS. */
export interface StandIn {
  readonly application: EtApplication;
  /** For whoever plays the user. */
  readonly world: World;
  readonly traffic: Traffic;
  readonly books: BookModel[];
  /** The workbook in front; null where all are closed. */
  book(): BookModel;
  /** Brings another workbook to the front. */
  activate(index: number): void;
  /** Tells the listeners of something. */
  fire(name: string, ...values: readonly unknown[]): void;
  /** Lets events come that wait until a call is over. */
  settle(): void;
  /** Takes back the last step of the user's undo; false where there is none. */
  undo(): boolean;
  readonly files: ReadonlyMap<string, string>;
  /** The name that the user types when he is asked for one; null: he thinks better of it. */
  saveAs: string | null;
}

/** What every object of the stand-in stands on. */
export interface World {
  readonly variant: Variant;
  readonly object: (type: string, members: Members) => object;
  readonly traffic: Traffic;
  readonly books: BookModel[];
  readonly state: { front: number; painting: boolean; saveAs: string | null };
  readonly files: Map<string, string>;
  /** Does something that the user can undo. */
  readonly change: (run: () => void) => void;
  readonly transaction: { readonly begin: () => void; readonly end: () => void };
  readonly fire: (name: string, ...values: readonly unknown[]) => void;
  readonly listeners: Map<string, Set<Listener>>;
}

export type Listener = (...values: readonly unknown[]) => void;

/** Makes WPS with these workbooks; the first is in front. */
export function createStandIn(books: BookModel[], variant: Variant = {}): StandIn {
  const traffic: Traffic = { crossings: 0, unknown: new Set() };
  const listeners = new Map<string, Set<Listener>>();
  const waiting: (() => void)[] = [];
  const history: BookModel[][] = [];
  const state = { front: 0, painting: true, saveAs: null as string | null };
  const files = new Map<string, string>();
  let depth = 0;

  const keep = () => {
    if (variant.undoable) history.push(structuredClone(books));
  };
  const fire = (name: string, ...values: readonly unknown[]) => {
    const tell = () => {
      for (const listener of [...(listeners.get(name) ?? [])]) listener(...values);
    };
    if (variant.events === 'later') waiting.push(tell);
    else tell();
  };
  const settle = () => {
    for (const tell of waiting.splice(0)) tell();
  };
  const world: World = {
    variant,
    object: (type, members) => hostObject(type, members, traffic, variant.without ?? []),
    traffic,
    books,
    state,
    files,
    listeners,
    fire,
    change: (run) => {
      if (depth === 0) keep();
      run();
    },
    transaction: {
      begin: () => {
        if (depth === 0) keep();
        depth += 1;
      },
      end: () => {
        depth -= 1;
      },
    },
  };
  return {
    application: applicationObject(world),
    world,
    traffic,
    books,
    book: () => books[state.front]!,
    activate: (index) => {
      state.front = index;
      fire('WorkbookActivate');
    },
    fire,
    settle,
    undo: () => {
      const before = history.pop();
      if (before) books.splice(0, books.length, ...before);
      return before !== undefined;
    },
    files,
    get saveAs() {
      return state.saveAs;
    },
    set saveAs(name) {
      state.saveAs = name;
    },
  };
}
