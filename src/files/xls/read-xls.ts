import type * as Xlsx from '@e965/xlsx';
import { message } from '../../core/messages/message';
import type { Problem } from '../../core/review-result';
import type { Sheet, Workbook } from '../../core/workbook/workbook';
import { BUILT_IN_FORMATS } from '../built-in-formats';
import { damaged, FileProblem, notAWorkbook } from '../file-problem';
import { checkSheetNames } from '../sheet-names';
import { sheetUnread } from '../sheet-unread';
import { CODE_PAGES } from './code-pages';
import { openOle } from './ole';
import { keepCells } from './records';
import { sheetContent } from './sheet-content';

/**
 * Reads a workbook in the format of Excel 95 to 2003 (.xls, .et). Of a formula it is only read that there is one: its text
 * is ''. Throws a FileProblem.
 */
export async function readXls(bytes: Uint8Array): Promise<{
  readonly workbook: Workbook;
  readonly problems: readonly Problem[];
}> {
  const kept = keepCells(workbookStream(bytes));
  const written = await parse(kept.stream);
  // Two sheets that claim the same place would become one.
  if (written.SheetNames.length !== kept.sheets) throw cannotRead();
  checkSheetNames(written.SheetNames);
  const date1904 = written.Workbook?.WBProps?.date1904 === true;
  const properties = new Map(written.Workbook?.Sheets?.map((sheet) => [sheet.name, sheet.Hidden]));
  const problems: Problem[] = [];
  let cellsBefore = 0;
  const sheets = written.SheetNames.map((name): Sheet => {
    // A sheet could be called `__proto__`; only what the reader put there itself counts.
    const sheet = Object.hasOwn(written.Sheets, name) ? written.Sheets[name] : undefined;
    if (!sheet) throw cannotRead();
    const visibility = (['visible', 'hidden', 'very-hidden'] as const)[properties.get(name) ?? 0];
    if (sheet['!type'] !== undefined && sheet['!type'] !== 'sheet') {
      return { name, visibility, cells: [], unread: 'not-a-worksheet' };
    }
    const content = sheetContent(sheet, { name, cellsBefore, date1904 });
    if ('tooMuch' in content) {
      problems.push(sheetUnread(name, content.tooMuch));
      return { name, visibility, cells: [], unread: 'too-large' };
    }
    cellsBefore += content.cells.length;
    return { name, visibility, ...content };
  });
  return { workbook: { sheets }, problems };
}

/** The stream that holds the workbook: `Workbook` since Excel 97, `Book` in Excel 95. */
function workbookStream(bytes: Uint8Array): Uint8Array {
  const ole = openOle(bytes);
  if (ole.stream('EncryptedPackage') ?? ole.stream('encryption')) {
    throw new FileProblem('encrypted', message('problem.encrypted'));
  }
  const stream = ole.stream('Workbook') ?? ole.stream('Book');
  if (stream) return stream.content();
  if (ole.stream('WordDocument')) {
    throw notAWorkbook(message('problem.kind-word'), 'needs-workbook');
  }
  if (ole.stream('PowerPoint Document')) {
    throw notAWorkbook(message('problem.kind-slides'), 'needs-workbook');
  }
  throw notAWorkbook(message('problem.kind-other'), 'needs-workbook');
}

async function parse(stream: Uint8Array): Promise<Xlsx.WorkBook> {
  // Large and seldom needed.
  const xlsx = await import('@e965/xlsx');
  xlsx.set_cptable(CODE_PAGES);
  resetFormats(xlsx.SSF as FormatTable);
  try {
    // A bare stream, so that nothing but its own records is looked at.
    return xlsx.read(stream, { type: 'buffer', cellNF: true, cellText: false, cellHTML: false });
  } catch {
    throw cannotRead();
  }
}

interface FormatTable {
  get_table(): Record<number, string | undefined>;
}

/** The reader keeps one table of formats for all files: each file begins with the formats that every file has. */
function resetFormats(formats: FormatTable): void {
  const table = formats.get_table();
  for (const id of Object.keys(table)) table[Number(id)] = undefined;
  table[0] = 'General';
  table[49] = '@';
  for (const [id, code] of BUILT_IN_FORMATS) table[id] = code;
}

function cannotRead(): FileProblem {
  return damaged(message('problem.why-old-xls'));
}
