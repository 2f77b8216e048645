import { message } from '../core/messages/message';
import type { Problem } from '../core/review-result';
import type { Workbook } from '../core/workbook/workbook';
import { damaged, FileProblem, tooLarge, unsupported } from './file-problem';
import { LIMITS } from './limits';
import { containerOf, otherFile } from './sniff';
import { readXls } from './xls/read-xls';
import { readXlsx } from './xlsx/read/read-xlsx';

/** A workbook read from a file; or why it could not be. */
export type ReadResult =
  | {
      readonly ok: true;
      readonly workbook: Workbook;
      /** Only xlsx can be written back. */
      readonly format: 'xlsx' | 'xls';
      /** What of the workbook was not read: sheets that hold too much. */
      readonly problems: readonly Problem[];
    }
  | { readonly ok: false; readonly problem: Problem };

/**
 * Reads a workbook file (.xlsx, .xlsm, .xls, .et) by its content, whatever its name. Within the limits of limits.ts; never
 * throws, and never leaves out silently what it cannot read.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<ReadResult> {
  try {
    return await read(bytes);
  } catch (error) {
    const known = error instanceof FileProblem ? error : damaged(message('problem.why-unreadable'));
    return { ok: false, problem: known.problem };
  }
}

async function read(bytes: Uint8Array): Promise<ReadResult> {
  if (bytes.length === 0) throw new FileProblem('empty', message('problem.empty'));
  if (bytes.length > LIMITS.container) {
    throw tooLarge(message('problem.what-container'), bytes.length, LIMITS.container, 'bytes');
  }
  switch (containerOf(bytes)) {
    case 'zip':
      return { ok: true, format: 'xlsx', ...readXlsx(bytes) };
    case 'ole':
      return { ok: true, format: 'xls', ...(await readXls(bytes)) };
    case 'old-xls':
      throw unsupported(message('problem.kind-old-xls'));
    case 'other':
      throw otherFile(bytes);
  }
}
