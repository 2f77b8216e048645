import { expect } from '@jest/globals';

type Matchers<Value> = ReturnType<typeof expect<Value>>;
type Matcher = (...args: readonly unknown[]) => unknown;

/** `expect`, for the many values of a loop: a failure begins with what this one is called, the form and the cell say. */
export function expectWith<Value>(value: Value, called: string): Matchers<Value> {
  return naming(expect(value), called) as unknown as Matchers<Value>;
}

function naming(matchers: object, called: string): object {
  return new Proxy(matchers, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name);
      if (typeof member === 'object' && member !== null) return naming(member, called);
      return (...args: readonly unknown[]) => named(() => (member as Matcher)(...args), called);
    },
  });
}

function named(check: () => unknown, called: string): unknown {
  try {
    return check();
  } catch (error) {
    (error as Error).message = `${called}\n${(error as Error).message}`;
    throw error;
  }
}
