import type { Book, BookSheet } from './book';
import { OfficeError, type ServerObject } from './server-object';

/** What the objects of one Excel share. */
export interface Engine {
  readonly book: Book;
  /** Tells what has happened; whoever listens hears it later. */
  readonly tell: (event: ExcelEvent) => void;
  /** What the add-in has asked to be told, by `event type:sheet id`; the workbook's own are `10:Workbook`. */
  readonly registered: Set<string>;
  /** The files (base64) that the add-in has opened as new workbooks. */
  readonly opened: string[];
}

/** The client's numbers of the events. */
export const EVENTS = {
  DataChanged: 10,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  FormatChanged: 18,
  NameChanged: 25,
} as const;

export interface ExcelEvent {
  readonly type: keyof typeof EVENTS;
  readonly sheet: BookSheet;
  readonly address?: string;
  readonly details?: { readonly valueBefore: unknown; readonly valueAfter: unknown };
}

/** The methods by which an object's events are asked for, behind `onChanged.add` and the like. */
export function registrations(
  engine: Engine,
  target: string,
  methods: Readonly<Record<string, readonly [event: keyof typeof EVENTS, since: string]>>,
): NonNullable<ServerObject['methods']> {
  return Object.fromEntries(
    Object.entries(methods).flatMap(([name, [event, since]]) => {
      const key = `${String(EVENTS[event])}:${target}`;
      return [
        [`_Register${name}`, { since, call: () => void engine.registered.add(key) }],
        [`_Unregister${name}`, { since, call: () => void engine.registered.delete(key) }],
      ];
    }),
  );
}

/** Fails as Excel does on a protected sheet. */
export function denyIf(isDenied: boolean): void {
  if (isDenied) throw new OfficeError('AccessDenied', '工作表受保护');
}
