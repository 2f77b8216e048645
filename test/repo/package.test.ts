import { describe, expect, test } from '@jest/globals';
import { read } from './repository';

type Versions = Readonly<Record<string, string>>;

const manifest = JSON.parse(read('package.json')) as {
  dependencies: Versions;
  devDependencies: Versions;
  overrides: Versions;
};

describe('package.json', () => {
  test.each(['dependencies', 'devDependencies', 'overrides'] as const)(
    '%s are exact versions',
    (kind) => {
      const inexact = Object.entries(manifest[kind]).filter(
        ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
      );
      expect(inexact).toEqual([]);
    },
  );
});
