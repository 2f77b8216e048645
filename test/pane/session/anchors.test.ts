import { describe, expect, test } from '@jest/globals';
import type { Workbook } from '../../../src/core/workbook/workbook';
import { anchorsOf, isAnchored } from '../../../src/pane/session/anchors';
import { workbookFromText } from '../../support/workbook-from-text';
import { at } from './open-session';

const BEFORE = `
# S
指标 | 指标值 | 得分
甲 | 100% | 10
乙 | 100% | 10
`;
const CELL = at('S!C3');
type At = { readonly row: number; readonly column: number };
const none: (at: At) => boolean = () => false;

const holds = (after: string | Workbook, isOurs = none) => {
  const { workbook } = workbookFromText(BEFORE);
  const later = typeof after === 'string' ? workbookFromText(after).workbook : after;
  return isAnchored(later, 'S', anchorsOf(workbook, CELL, isOurs));
};

describe('a cell is the one it was', () => {
  test.each<[what: string, after: string, same: boolean]>([
    ['as it was', BEFORE, true],
    ['with other figures', BEFORE.replace('乙 | 100% | 10', '乙 | 95% | 9'), true],
    ['with other rows below', `${BEFORE}\n丙 | 5 | 5`, true],
    ['not when a row was inserted above', BEFORE.replace('甲', '新 | 100% | 10\n甲'), false],
    ['not when a row above was deleted', BEFORE.replace('甲 | 100% | 10\n', ''), false],
    [
      'not when a column was inserted',
      BEFORE.replaceAll('100%', '10 | 100%').replace('指标值', '分值 | 指标值'),
      false,
    ],
    ['not when the row says something else', BEFORE.replace('乙', '丙'), false],
    ['not when the sheet is gone', BEFORE.replace('# S', '# T'), false],
  ])('%s', (_what, after, same) => {
    expect(holds(after)).toBe(same);
  });

  test('whatever is written beside it by the same action', () => {
    const isOurs = ({ row, column }: At) => row === 2 && column === 0;
    expect(holds(BEFORE.replace('乙', '丙'), isOurs)).toBe(true);
  });
});
