import { isNativeError } from 'node:util/types';

// Jest gives each test file globals of its own, so that an error which Node itself throws would be no Error there.
Object.defineProperty(Error, Symbol.hasInstance, {
  value(this: unknown, error: unknown) {
    if (this === Error && isNativeError(error)) return true;
    return Function.prototype[Symbol.hasInstance].call(this as () => unknown, error);
  },
});
