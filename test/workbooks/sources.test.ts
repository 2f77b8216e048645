import { expect, test } from '@jest/globals';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Decimal } from '../../src/core/amount/decimal';
import { areaToA1, toA1 } from '../../src/core/workbook/cell-ref';
import type { Cell, Workbook } from '../../src/core/workbook/workbook';
import { blankWorkbook } from '../support/blank-set';
import { BLANK_FILE, EXAMPLE_FILE } from '../support/example-file';
import { exampleWorkbook } from '../support/example-set';
import { reviewed, snapshotOfFile } from '../support/reviewed-file';
import { workbookFromText } from '../support/workbook-from-text';

const sources = ['should-pass', 'should-fail'].flatMap((folder) =>
  readdirSync(path.join(import.meta.dirname, folder))
    .filter((name) => name.endsWith('.txt'))
    .map((name) => `${folder}/${name.replace('.txt', '')}`),
);

test('there are sources', () => {
  expect(sources.length).toBeGreaterThanOrEqual(35);
});

test.each(sources)('%s.xlsx holds what its source says (npm run workbooks)', async (name) => {
  const file = path.join(import.meta.dirname, name);
  expect(existsSync(`${file}.xlsx`)).toBe(true);
  const { workbook } = workbookFromText(readFileSync(`${file}.txt`, 'utf8'));
  expect(written(await snapshotOfFile(`${file}.xlsx`))).toEqual(written(workbook));
});

test('the example holds what its source says (npm run workbooks)', async () => {
  expect(written(await snapshotOfFile(EXAMPLE_FILE))).toEqual(written(exampleWorkbook()));
});

test('the blank set holds what its source says (npm run workbooks)', async () => {
  expect(written(await snapshotOfFile(BLANK_FILE))).toEqual(written(blankWorkbook()));
});

test('the blank set is recognised, has nothing wrong in it, and is no pass', async () => {
  const { forms, findings, problems } = reviewed(await snapshotOfFile(BLANK_FILE));
  expect(forms.map(({ kind }) => kind)).toEqual(['base-data', 'overall', 'project']);
  expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
  expect(problems.map(({ code }) => code)).toEqual(['nothing-filled']);
});

/** All that a workbook says, a line for each cell. */
function written({ sheets }: Workbook): readonly string[] {
  return sheets.flatMap(({ name, visibility, cells, merges = [] }) => [
    `# ${name} ${visibility}`,
    `merged ${merges.map(areaToA1).sort().join(' ')}`,
    ...cells.map((cell) => `${toA1(cell)} ${cellText(cell)}`),
  ]);
}

function cellText({ content, formula, format }: Cell): string {
  const value =
    content.type === 'number'
      ? new Decimal(content.decimal).toFixed()
      : content.type === 'text'
        ? JSON.stringify(content.text)
        : JSON.stringify(content);
  return [value, formula === undefined ? '' : `=${formula}`, format ?? ''].join(' ').trimEnd();
}
