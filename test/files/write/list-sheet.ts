import { expect } from '@jest/globals';
import { listRow } from './edits';

/** The part of the list in the rich package. */
export const LIST = 'xl/worksheets/sheet3.xml';

export const ROWS = [
  listRow('weights-0000000e', "It's <&> 表!H6"),
  listRow('grade-0000000d', '附件3-1!B2', 'warning', '=1+1'),
  listRow('budget-0000000c', '附件3-1!C2', 'info'),
];

/** The texts of a sheet's cells by address, inline texts only; blank cells left out. */
export function textsIn(sheet: string): ReadonlyMap<string, string> {
  return new Map(
    [...sheet.matchAll(/<c r="(\w+)"[^>]*><is><t[^>]*>([^<]*)<\/t><\/is><\/c>/g)].map(
      ([, place, text]) => [place!, text!],
    ),
  );
}

/** The sheet with a cell put in place of one that stands there. */
export function withCell(sheet: string, place: string, xml: string): string {
  const cell = new RegExp(`<c r="${place}"(?:[^>]*/>|.*?</c>)`);
  expect(sheet).toMatch(cell);
  return sheet.replace(cell, xml);
}

/** The package with one part changed by hand, as if its user had done it. */
