import { describe, expect, it } from '@jest/globals';
import { recognise } from '../../../../src/core/forms/recognise';
import { gridWithTrustedMerges } from '../../../../src/core/forms/tables/trusted-merges';
import type { Sheet, Workbook } from '../../../../src/core/workbook/workbook';
import { exampleWorkbook } from '../../../support/example-set';
import { workbookFromText } from '../../../support/workbook-from-text';

/** As a program leaves it that inserts rows and columns and forgets the merges. */
function moved({ sheets }: Workbook, keepMerges: boolean): Workbook {
  return {
    sheets: sheets.map(({ name, visibility, cells, merges }): Sheet => ({
      name,
      visibility,
      cells: cells.map((cell) => ({ ...cell, row: cell.row + 4, column: cell.column + 2 })),
      ...(keepMerges && merges ? { merges } : {}),
    })),
  };
}

describe('merges that hide other values', () => {
  it('are not believed: the forms are those without merge information', () => {
    const forms = recognise(moved(exampleWorkbook(), true));
    expect(forms.map(({ kind, confidence }) => [kind, confidence])).toEqual([
      ['base-data', 'high'],
      ['overall', 'high'],
      ['project', 'high'],
      ['project', 'high'],
      ['project', 'high'],
    ]);
    expect(forms).toEqual(recognise(moved(exampleWorkbook(), false)));
  });

  it.each([
    ['nothing under the merges', ' 甲 | \n乙 |\n丙 |\n! merge A1:B1 A2:B2 A3:B3', true],
    [
      'the same texts under them, by a pasted format',
      '甲 | 甲\n乙 | 乙\n丙 | 丙\n! merge A1:B1 A2:B2 A3:B3',
      true,
    ],
    ['other texts under all of them', '甲 | 1\n乙 | 2\n丙 | 3\n! merge A1:B1 A2:B2 A3:B3', false],
    ['figures under blank ones', ' | 1\n | 2\n | 3\n! merge A1:B1 A2:B2 A3:B3', false],
    ['one that hides something', '甲 | 1\n乙 |\n丙 |\n! merge A1:B1 A2:B2 A3:B3', true],
    ['two merges only', '甲 | 1\n乙 | 2\n! merge A1:B1 A2:B2', true],
    ['no merges at all', '甲 | 乙', true],
  ])('%s', (_, text, trusted) => {
    const [sheet] = workbookFromText(text).workbook.sheets;
    if (!sheet) throw new Error('no sheet');
    const grid = gridWithTrustedMerges(sheet);
    expect(grid.sheet.merges).toEqual(trusted ? sheet.merges : undefined);
  });
});
