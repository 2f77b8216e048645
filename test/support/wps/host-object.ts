/** What a host object has: properties that are read, properties that are set, and methods. */
export interface Members {
  readonly get?: Readonly<Record<string, () => unknown>>;
  readonly set?: Readonly<Record<string, (value: unknown) => void>>;
  readonly call?: Readonly<Record<string, (...values: readonly unknown[]) => unknown>>;
}

/** What happens between the page and WPS. */
export interface Traffic {
  /** Every property that is read or set and every method that is called is one crossing between two processes. */
  crossings: number;
  /** Members that were asked for and do not exist: WPS says nothing, we note them. */
  readonly unknown: Set<string>;
}

/** What is no member of WPS but asked for by the language itself. */
const OF_THE_LANGUAGE: ReadonlySet<string> = new Set([
  'then',
  'toJSON',
  'constructor',
  'length',
  'asymmetricMatch',
  'nodeType',
  'tagName',
  '$$typeof',
  'hasAttribute',
]);

/**
 * An object as WPS gives it: a member that does not exist is undefined when read and swallowed when set, without an error;
 * no two are the same object, even where they stand for the same thing.
 */
export function hostObject(
  type: string,
  members: Members,
  traffic: Traffic,
  without: readonly string[],
): object {
  const lacks = (name: string) => without.includes(`${type}.${name}`);
  const isOf = (table: object | undefined, name: string) =>
    table !== undefined && Object.prototype.hasOwnProperty.call(table, name) && !lacks(name);
  return new Proxy(Object.create(null) as object, {
    get(_target, name) {
      if (typeof name === 'symbol' || OF_THE_LANGUAGE.has(name)) return undefined;
      if (isOf(members.call, name)) {
        return (...values: readonly unknown[]) => {
          traffic.crossings += 1;
          return members.call![name]!(...values);
        };
      }
      traffic.crossings += 1;
      if (isOf(members.get, name)) return members.get![name]!();
      if (!lacks(name)) traffic.unknown.add(`${type}.${name}`);
      return undefined;
    },
    set(_target, name, value) {
      if (typeof name === 'symbol') return true;
      traffic.crossings += 1;
      if (isOf(members.set, name)) members.set![name]!(value);
      else if (!lacks(name)) traffic.unknown.add(`${type}.${name} =`);
      return true;
    },
    has: (_target, name) =>
      typeof name === 'string' && (isOf(members.get, name) || isOf(members.call, name)),
    ownKeys: () => [],
  });
}
