import { expect, test } from '@jest/globals';
import { serialOfIsoDate } from '../../../../src/files/xlsx/read/date-serial';

test.each<[iso: string, serial: string | null]>([
  ['1900-03-01', '61'],
  ['2000-01-01', '36526'],
  ['2023-12-31', '45291'],
  ['2024-02-29T00:00:00', '45351'],
  ['2023-12-31T12:00:00Z', '45291.5'],
  ['2023-12-31T08:30', '45291.3541666667'],
  ['2014-02-14T08:27:47.643', '41684.3526347569'],
  ['1900-02-28', null],
  ['2023-02-29', null],
  ['2023-13-01', null],
  ['2023-12-31T25:00:00', null],
  ['31.12.2023', null],
  ['', null],
])('%s → %s', (iso, serial) => {
  expect(serialOfIsoDate(iso)).toBe(serial);
});
