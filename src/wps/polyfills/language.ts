// What came into the language after Chromium 69 and is used here or in a package: no more than that.
import { define } from './define';

/** By position, from the end where it is negative. */
function at<Value>(this: ArrayLike<Value>, index: number): Value | undefined {
  const whole = Math.trunc(index) || 0;
  return this[whole < 0 ? this.length + whole : whole];
}

function fromEntries(entries: Iterable<readonly [PropertyKey, unknown]>): object {
  const object: Record<PropertyKey, unknown> = {};
  for (const [key, value] of entries) object[key] = value;
  return object;
}

function allSettled(promises: Iterable<unknown>): Promise<readonly unknown[]> {
  return Promise.all(
    Array.from(promises, (promise) =>
      Promise.resolve(promise).then(
        (value) => ({ status: 'fulfilled', value }),
        (reason: unknown) => ({ status: 'rejected', reason }),
      ),
    ),
  );
}

/** Where the pattern is a text, every place of it; a replacement text has the same signs as in `replace`. */
function replaceAll(
  this: string,
  pattern: string | RegExp,
  replacement: string & ((match: string, ...rest: readonly unknown[]) => string),
): string {
  if (typeof pattern !== 'string') return this.replace(pattern, replacement);
  return this.replace(new RegExp(pattern.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'g'), replacement);
}

function* matchAll(this: string, pattern: RegExp): Generator<RegExpExecArray> {
  const own = new RegExp(pattern.source, pattern.flags);
  own.lastIndex = pattern.lastIndex;
  for (let match = own.exec(this); match; match = own.exec(this)) {
    yield match;
    if (match[0] === '') own.lastIndex += 1;
  }
}

define(self, 'globalThis', self);
define(self, 'queueMicrotask', (run: () => void) => {
  void Promise.resolve().then(run);
});
for (const list of [Array, String, Uint8Array]) define(list.prototype, 'at', at);
define(Object, 'fromEntries', fromEntries);
define(Object, 'hasOwn', (object: object, key: PropertyKey) =>
  Object.prototype.hasOwnProperty.call(object, key),
);
define(Promise, 'allSettled', allSettled);
define(String.prototype, 'replaceAll', replaceAll);
define(String.prototype, 'matchAll', matchAll);
