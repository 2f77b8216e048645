// npm run workbooks: writes the .xlsx files of this folder and the example from their sources (text in the notation of
// test/support/workbook-from-text.ts). ExcelJS writes them, so the files owe nothing to the code that they test.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ExcelJS from 'exceljs';
import { unzipSync, zipSync } from 'fflate';
import { load } from '../../scripts/typescript.mjs';
import { dress } from './dress.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.join(here, '../..');
const { workbookFromText } = await load('test/support/workbook-from-text.ts');

for (const folder of ['should-pass', 'should-fail']) {
  for (const source of readdirSync(path.join(here, folder)).filter((name) =>
    name.endsWith('.txt'),
  )) {
    const { workbook } = workbookFromText(readFileSync(path.join(here, folder, source), 'utf8'));
    await write(workbook, path.join(here, folder, source.replace(/\.txt$/, '.xlsx')));
  }
}
const { BLANK_FILE, EXAMPLE_FILE } = await load('test/support/example-file.ts');
const { exampleWorkbook } = await load('test/support/example-set.ts');
await write(exampleWorkbook(), EXAMPLE_FILE);
const { blankWorkbook } = await load('test/support/blank-set.ts');
await write(blankWorkbook(), BLANK_FILE);

/** Writes a snapshot in the dress of an official form: 宋体, thin borders, a large title, wrapped text. */
async function write(snapshot, file) {
  const book = new ExcelJS.Workbook();
  book.creator = '示例区市场监督管理局';
  book.created = book.modified = new Date(Date.UTC(2024, 0, 15));
  for (const sheet of snapshot.sheets) {
    const page = book.addWorksheet(sheet.name, {
      state: sheet.visibility === 'very-hidden' ? 'veryHidden' : sheet.visibility,
      pageSetup: {
        paperSize: 9,
        orientation: 'portrait',
        fitToPage: true,
        fitToWidth: 1,
        fitToHeight: 0,
      },
    });
    for (const cell of sheet.cells) put(page.getCell(cell.row + 1, cell.column + 1), cell);
    for (const { top, left, bottom, right } of sheet.merges ?? []) {
      page.mergeCells(top + 1, left + 1, bottom + 1, right + 1);
    }
    dress(page, sheet);
  }
  // Zipped once more with a fixed time: the same sources always give the same bytes.
  const parts = unzipSync(new Uint8Array(await book.xlsx.writeBuffer()));
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, zipSync(parts, { mtime: '2024-01-15T08:00:00' }));
  console.log(path.relative(root, file));
}

function put(target, { content, formula, format }) {
  const value = valueOf(content);
  target.value =
    formula === undefined ? value : { formula, ...(value === undefined ? {} : { result: value }) };
  if (format !== undefined) target.numFmt = format;
}

function valueOf(content) {
  switch (content.type) {
    case 'number':
      return Number(content.decimal);
    case 'text':
      return content.text;
    case 'boolean':
      return content.value;
    case 'error':
      return { error: content.code };
    default:
      return undefined;
  }
}
