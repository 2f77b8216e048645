import { expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { readBaseData } from '../../../../src/core/forms/base-data/base-data';
import { readEvaluation } from '../../../../src/core/forms/evaluation/evaluation';
import { ledgerOf } from '../../../../src/core/forms/ledger/ledger';
import { withUnread } from '../../../../src/core/forms/ledger/with-unread';
import { withinLane } from '../../../../src/core/forms/tables/lanes';
import { sectionsOf } from '../../../../src/core/forms/tables/sections';
import { sheetView } from '../../../../src/core/forms/tables/sheet-view';
import { toA1 } from '../../../../src/core/workbook/cell-ref';
import type { Cell, Sheet } from '../../../../src/core/workbook/workbook';
import { exampleWorkbook } from '../../../support/example-set';
import { workbookFromText } from '../../../support/workbook-from-text';

const templates = path.join(import.meta.dirname, '../templates');
const sheets: readonly Sheet[] = [
  ...exampleWorkbook().sheets,
  ...readdirSync(templates).flatMap((file) => {
    const [, text = ''] = readFileSync(path.join(templates, file), 'utf8').split(/^---$/m);
    return workbookFromText(text.replace(/^\n/, '')).workbook.sheets;
  }),
];

/** A sheet with some cells left out, moved by a column, or made a number that nothing explains. */
const damaged: fc.Arbitrary<Sheet> = fc
  .tuple(
    fc.constantFrom(...sheets),
    fc.array(fc.tuple(fc.nat(), fc.constantFrom('gone', 'moved', 'number'))),
  )
  .map(([sheet, changes]) => {
    const kinds = new Map(changes.map(([nth, kind]) => [nth % sheet.cells.length, kind]));
    const cells = new Map<string, Cell>();
    sheet.cells.forEach((cell, nth) => {
      const kind = kinds.get(nth);
      if (kind === 'gone') return;
      const column = kind === 'moved' ? cell.column + 1 : cell.column;
      const content =
        kind === 'number' ? ({ type: 'number', decimal: '7.25' } as const) : cell.content;
      cells.set(`${String(cell.row)},${String(column)}`, { ...cell, column, content });
    });
    const inOrder = [...cells.values()].sort((a, b) => a.row - b.row || a.column - b.column);
    return { ...sheet, cells: inOrder };
  });

test('every cell of a form has a role, and a form with cells that have none says so', () => {
  fc.assert(
    fc.property(damaged, (sheet) => {
      const view = sheetView(sheet);
      for (const section of sectionsOf(view)) {
        const part = withinLane(view, section.lane);
        const form = readBaseData(part, section) ?? readEvaluation(part, section);
        if (!form) continue;
        const entries = ledgerOf(part, section, form);
        const cells = part
          .rows(section.top, section.bottom)
          .flatMap((row) => part.row(row).map(toA1));
        expect(entries.map(({ cell }) => toA1(cell))).toEqual(cells);
        const unread = entries.filter(({ role }) => role.startsWith('unread'));
        const said = withUnread(part, section, form).unread;
        if (unread.length > 0) expect(said).not.toEqual([]);
        for (const { cell, text } of said) {
          expect(text).not.toBe('');
          expect(part.at(cell.row, cell.column)).toBeDefined();
        }
      }
    }),
    { seed: 2023, numRuns: 150 },
  );
});
