import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { planEdits } from '../../src/core/edits/plan-edits';
import { findTables } from '../../src/core/forms/tables/tables';
import { sheetView } from '../../src/core/forms/tables/sheet-view';
import { defaultPolicy } from '../../src/core/policy/presets';
import type { Workbook } from '../../src/core/workbook/workbook';
import { lineOf, reviewed } from '../support/reviewed-file';
import { workbookFromText } from '../support/workbook-from-text';

const folder = path.join(import.meta.dirname, '../workbooks/should-pass');
const right = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => {
    const text = readFileSync(path.join(folder, name), 'utf8');
    return { name, workbook: workbookFromText(text).workbook };
  });

const CORRECT = { fill: false, correct: true, mark: false, list: false };

describe('a form whose printed figures are right', () => {
  test.each(right)('$name: correcting changes no cell', ({ workbook }) => {
    expect(planEdits(workbook, defaultPolicy, CORRECT, 'zh').edits).toEqual([]);
  });

  test.each(right)('$name: no heading, left out or unknown, makes an error', ({ workbook }) => {
    const said = mutantsOf(workbook).flatMap(({ what, mutant }) =>
      reviewed(mutant)
        .findings.filter(({ severity }) => severity === 'error')
        .map((finding) => `${what}: ${lineOf(finding)}`),
    );
    expect(said).toEqual([]);
  });
});

/** The workbook with one heading left out, or called what nobody knows. */
function mutantsOf(workbook: Workbook) {
  return workbook.sheets.flatMap((sheet, nth) =>
    findTables(sheetView(sheet)).flatMap(({ top, bottom }) =>
      sheet.cells
        .filter(({ row, content }) => top <= row && row <= bottom && content.type === 'text')
        .flatMap((heading) =>
          [null, '甲乙丙'].map((text) => ({
            what: `${heading.content.type === 'text' ? heading.content.text : ''} → ${text ?? ''}`,
            mutant: {
              sheets: workbook.sheets.map((each, index) =>
                index === nth
                  ? {
                      ...each,
                      cells: each.cells.flatMap((cell) => {
                        if (cell !== heading) return [cell];
                        return text === null
                          ? []
                          : [{ ...cell, content: { type: 'text' as const, text } }];
                      }),
                    }
                  : each,
              ),
            },
          })),
        ),
    ),
  );
}
