import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { exampleWorkbook } from '../support/example-set';
import { reviewed } from '../support/reviewed-file';
import { shifted } from '../support/variants';

const idsOf = (workbook: Parameters<typeof reviewed>[0]) =>
  reviewed(workbook)
    .findings.map(({ id }) => id)
    .sort();

test('rows above and columns to the left change no finding', () => {
  const ids = idsOf(exampleWorkbook());
  expect(ids.length).toBeGreaterThan(15);
  fc.assert(
    fc.property(fc.nat({ max: 300 }), fc.nat({ max: 40 }), (rows, columns) => {
      expect(idsOf(shifted(exampleWorkbook(), rows, columns).workbook)).toEqual(ids);
    }),
    { seed: 2023, numRuns: 12 },
  );
});
