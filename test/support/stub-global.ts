import { afterEach } from '@jest/globals';

const stubbed = new Map<string, PropertyDescriptor | undefined>();

/** Puts something in the place of a global, which may not exist here, until the test is over. */
export function stubGlobal(name: string, value: unknown): void {
  if (!stubbed.has(name)) stubbed.set(name, Object.getOwnPropertyDescriptor(globalThis, name));
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}

afterEach(() => {
  for (const [name, before] of stubbed) {
    if (before) Object.defineProperty(globalThis, name, before);
    else Reflect.deleteProperty(globalThis, name);
  }
  stubbed.clear();
});
