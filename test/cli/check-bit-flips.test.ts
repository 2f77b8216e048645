import { expect, test } from '@jest/globals';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { reviewSchema } from '../../src/report/contract';
import { EXAMPLE_FILE } from '../support/example-file';
import { cli, makeFolder, removeFolder } from '../support/run-cli';
import { expectWith } from '../support/expect-with';

test('a damaged file is read as it was, or not at all', async () => {
  const folder = makeFolder();
  const file = path.join(folder, 'a.xlsx');
  const bytes = readFileSync(EXAMPLE_FILE);
  const outcomes = { same: 0, refused: 0 };
  try {
    const check = async (content: Uint8Array) => {
      writeFileSync(file, content);
      const { code, out } = await cli('check', file, '--format', 'json');
      reviewSchema.parse(JSON.parse(out));
      return { code, out };
    };
    const whole = await check(bytes);
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: bytes.length * 8 - 1 }), async (bit) => {
        const flipped = Uint8Array.from(bytes);
        flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        const { code, out } = await check(flipped);
        if (code === 2) outcomes.refused += 1;
        else {
          outcomes.same += 1;
          expectWith({ code, out }, `bit ${bit}`).toEqual(whole);
        }
      }),
      { seed: 2023, numRuns: 150 },
    );
  } finally {
    removeFolder(folder);
  }
  expect(outcomes.refused).toBeGreaterThan(50);
});
