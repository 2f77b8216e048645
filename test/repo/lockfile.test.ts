import { describe, expect, test } from '@jest/globals';
import { type Lockfile, missingOptional, productPackages } from './lockfile';
import { read } from './repository';

const lock = JSON.parse(read('package-lock.json')) as Lockfile;

describe('package-lock.json', () => {
  test('names no addresses, so that it installs from any registry', () => {
    expect(Object.entries(lock.packages).filter(([, { resolved }]) => resolved)).toEqual([]);
  });

  test('has the builds for every platform', () => {
    expect(missingOptional(lock)).toEqual([]);
  });

  test('has only permissive licences in the product', () => {
    const permissive = ['MIT', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', '0BSD'];
    // Its package.json forgets to say so; its LICENSE file is that of the other packages of the same repository.
    const saidInFile: Readonly<Record<string, string>> = { '@univerjs/telemetry': 'Apache-2.0' };
    const product = productPackages(lock);
    expect(product.map(([name]) => name)).toContain('decimal.js');
    expect(
      product.filter(
        ([name, { license }]) => !permissive.includes(license ?? saidInFile[name] ?? 'none'),
      ),
    ).toEqual([]);
  });
});

describe('a missing build is noticed', () => {
  const optionalDependencies = { '@x/linux': '1.0.0' };

  test.each<[what: string, packages: Lockfile['packages'], missing: string[]]>([
    ['nothing', { 'node_modules/x': {} }, []],
    [
      'one beside it',
      { 'node_modules/x': { optionalDependencies }, 'node_modules/@x/linux': {} },
      [],
    ],
    [
      'one inside it',
      {
        'node_modules/x': { optionalDependencies },
        'node_modules/x/node_modules/@x/linux': {},
      },
      [],
    ],
    [
      'one beside the package that holds it',
      {
        'node_modules/a/node_modules/x': { optionalDependencies },
        'node_modules/a/node_modules/@x/linux': {},
      },
      [],
    ],
    [
      'one of another package only',
      {
        'node_modules/x': { optionalDependencies },
        'node_modules/b/node_modules/@x/linux': {},
      },
      ['@x/linux, wanted by node_modules/x'],
    ],
    [
      'none',
      { 'node_modules/x': { optionalDependencies } },
      ['@x/linux, wanted by node_modules/x'],
    ],
  ])('%s', (_what, packages, missing) => {
    expect(missingOptional({ packages })).toEqual(missing);
  });
});
