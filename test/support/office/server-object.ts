/** An object of Excel's, as requests see it. Names are those of the protocol: `GetRange`, `NumberFormat`. */
export interface ServerObject {
  readonly type: string;
  /** By which a collection finds it again. */
  readonly id?: string;
  readonly properties?: Readonly<Record<string, Property>>;
  /** Objects that hang on it; null where there is none. */
  readonly children?: Readonly<Record<string, Child>>;
  /** Methods, whether they give an object, a plain value or nothing. */
  readonly methods?: Readonly<Record<string, Method>>;
  /** Only collections have items. */
  readonly items?: () => readonly ServerObject[];
  /** The indexer of a collection: by name or id. */
  readonly item?: (key: unknown) => ServerObject;
}

/** `since` is the ExcelApi set that brought it; absent: 1.1. */
export interface Property {
  readonly since?: string;
  readonly get?: () => unknown;
  readonly set?: (value: unknown) => void;
}

export interface Child {
  readonly since?: string;
  readonly open: () => ServerObject | null;
}

export interface Method {
  readonly since?: string;
  readonly call: (...values: readonly unknown[]) => ServerObject | Result | null | undefined;
}

/** A plain value that a method gives. */
export interface Result {
  readonly value: unknown;
}

export function isServerObject(given: unknown): given is ServerObject {
  return typeof given === 'object' && given !== null && 'type' in given;
}

/** An error with one of Office's codes. */
export class OfficeError extends Error {
  constructor(
    readonly code: string,
    message = code,
  ) {
    super(message);
    this.name = 'OfficeError';
  }
}
