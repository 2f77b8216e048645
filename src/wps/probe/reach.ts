/** A member of an object of which nothing is known. */
export function member(target: unknown, name: string): unknown {
  if (target === null || target === undefined) throw new Error(`${name} of ${String(target)}`);
  return (target as Readonly<Record<string, unknown>>)[name];
}

/** Follows members from one to the next: `Windows.Count`. */
export function reach(target: unknown, path: string): unknown {
  return path.split('.').reduce(member, target);
}

/** Calls a method of an object of which nothing is known. */
export function invoke(target: unknown, name: string, ...values: readonly unknown[]): unknown {
  const method = member(target, name);
  if (typeof method !== 'function') throw new Error(`${name}: ${typeof method}`);
  return (method as (...given: readonly unknown[]) => unknown).apply(target, [...values]);
}

/** Sets a member of an object of which nothing is known. */
export function assign(target: unknown, name: string, value: unknown): void {
  (target as Record<string, unknown>)[name] = value;
}
