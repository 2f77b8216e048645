import { expect, test } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expectWith } from '../support/expect-with';

const DOORS = [
  'read-workbook.ts',
  'apply-edits.ts',
  'apply-typed.ts',
  'look/read-look.ts',
  'look/plain-look.ts',
].map((door) => join('src/files', door));

/** What files of the product import by value: paths of their own, or names of packages. */
function importsOf(file: string): readonly string[] {
  const text = readFileSync(file, 'utf8');
  return [
    ...text.matchAll(
      /^(?:import|export)\s+(?!type\b)[^;]*?from\s+'([^']+)'|\bimport\(\s*'([^']+)'/gm,
    ),
  ].map(([, named = '', called = '']) => named || called);
}

function reached(doors: readonly string[]): { files: Set<string>; packages: Set<string> } {
  const files = new Set<string>(doors);
  const packages = new Set<string>();
  for (const file of files) {
    for (const name of importsOf(file)) {
      const path = join(dirname(file), name);
      if (!name.startsWith('.')) packages.add(name);
      else files.add(existsSync(`${path}.ts`) ? `${path}.ts` : `${path}.tsx`);
    }
  }
  return { files, packages };
}

test('the file host needs nothing that a browser does not have', () => {
  const { files, packages } = reached(DOORS);
  expect(files.size).toBeGreaterThan(80);
  expect([...packages].sort()).toEqual(['@e965/xlsx', 'decimal.js', 'fflate', 'saxes']);
  for (const file of files) {
    expectWith(readFileSync(file, 'utf8'), file).not.toMatch(
      /\b(?:Buffer|process|require|__dirname)\b(?=[.(\]])/,
    );
  }
});
