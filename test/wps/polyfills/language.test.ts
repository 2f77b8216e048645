import { describe, expect, test } from '@jest/globals';
import { createContext, runInContext } from 'node:vm';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { transformSync } from '@swc/core';
import { root } from '../../repo/repository';

/** A world without what is to be filled in, and with it filled in. */
function filledIn(): Record<string, unknown> {
  const world = createContext({});
  runInContext(
    `var self = this;
    for (const name of ['at', 'replaceAll', 'matchAll']) delete String.prototype[name];
    delete Array.prototype.at; delete Uint8Array.prototype.at; delete Object.getPrototypeOf(Uint8Array.prototype).at;
    delete Object.fromEntries; delete Object.hasOwn; delete Promise.allSettled;
    delete this.WeakRef; delete this.FinalizationRegistry; delete this.queueMicrotask;`,
    world,
  );
  for (const file of ['language', 'weak-references']) {
    const source = ['define', file]
      .map((name) => readFileSync(path.join(root, `src/wps/polyfills/${name}.ts`), 'utf8'))
      .join('\n')
      .replace(/^import .*$/gm, '')
      .replace(/^export /gm, '');
    const { code } = transformSync(source, {
      swcrc: false,
      isModule: false,
      jsc: { parser: { syntax: 'typescript' } },
      env: { targets: 'chrome 69' },
    });
    runInContext(`(function () { ${code} }).call(this)`, world);
  }
  return world;
}

const world = filledIn();
const run = (code: string): unknown => JSON.parse(JSON.stringify(runInContext(code, world)));

describe('filled in, as the language has it', () => {
  test.each<[code: string, result: unknown]>([
    ['[1, 2, 3].at(-1)', 3],
    ['[1, 2, 3].at(5) === undefined', true],
    ['"附件".at(1)', '件'],
    ['new Uint8Array([7, 8]).at(-2)', 7],
    ['Object.fromEntries(new Map([["a", 1], ["b", 2]]))', { a: 1, b: 2 }],
    ['Object.hasOwn({ a: 1 }, "a") && !Object.hasOwn({}, "toString")', true],
    ['"a.b.c".replaceAll(".", "$&$&")', 'a..b..c'],
    ['"a+a".replaceAll("a", (found) => found.toUpperCase())', 'A+A'],
    ['"aXbX".replaceAll(/x/gi, "-")', 'a-b-'],
    ['"aa".replaceAll("", "-")', '-a-a-'],
    ['[..."a1b22".matchAll(/([a-z])(\\d+)/g)].map((m) => m[1] + m[2] + m.index)', ['a10', 'b222']],
    ['[..."abc".matchAll(/x*/g)].length', 4],
    ['globalThis === self', true],
    ['new WeakRef(self).deref() === self', true],
    ['new FinalizationRegistry(() => 1).unregister(self)', false],
    ['typeof queueMicrotask', 'function'],
    ['Object.keys(String.prototype).length + Object.keys(Array.prototype).length', 0],
  ])('%s', (code, result) => {
    expect(run(code)).toEqual(result);
  });

  test('all promises, whatever becomes of them', async () => {
    const settled: unknown = await runInContext(
      'Promise.allSettled([1, Promise.resolve(2), Promise.reject("no")])',
      world,
    );
    expect(JSON.parse(JSON.stringify(settled))).toEqual([
      { status: 'fulfilled', value: 1 },
      { status: 'fulfilled', value: 2 },
      { status: 'rejected', reason: 'no' },
    ]);
  });
});
