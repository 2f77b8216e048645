import type { Problem } from '../../core/review-result';
import type { Sheet } from '../../core/workbook/workbook';
import { plainLook } from '../../files/look/plain-look';
import { readLook } from '../../files/look/read-look';
import { readWorkbook } from '../../files/read-workbook';
import type { Picture } from './picture';
import { sameSheet } from '../../core/workbook/same-sheet';

/** The file that is open. Its bytes are the truth; all else is read from them. */
export interface Book {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Only xlsx can be written. */
  readonly format: 'xlsx' | 'xls';
  readonly picture: Picture;
  /** What of the file was not read: sheets that hold too much. */
  readonly problems: readonly Problem[];
}

/** A file as the user gave it. */
export interface OpenedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type BookResult =
  { readonly ok: true; readonly book: Book } | { readonly ok: false; readonly problem: Problem };

/** Reads a file. Sheets whose contents are those of `before` are the same objects as there. */
export async function readBook(file: OpenedFile, before: Picture | null): Promise<BookResult> {
  const reading = await readWorkbook(file.bytes);
  if (!reading.ok) return reading;
  const { format, problems } = reading;
  const sheets = reading.workbook.sheets.map((sheet) => known(sheet, before));
  const workbook = { sheets };
  const look = format === 'xlsx' ? readLook(file.bytes) : plainLook(workbook);
  return {
    ok: true,
    book: { name: file.name, bytes: file.bytes, format, problems, picture: { workbook, look } },
  };
}

function known(sheet: Sheet, before: Picture | null): Sheet {
  const old = before?.workbook.sheets.find(({ name }) => name === sheet.name);
  return old && sameSheet(old, sheet) ? old : sheet;
}
