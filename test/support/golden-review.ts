import path from 'node:path';
import { workbookJson } from '../../src/report/workbook-json';
import { EXAMPLE_FILE } from './example-file';
import { reviewed, snapshotOfFile } from './reviewed-file';

/** The review of the example that was looked through by eye; `npm run golden` writes it anew. */
export const GOLDEN_FILE = path.join(import.meta.dirname, '../golden/example-2023.review.json');

/** The review of the example as it is now, in the writing of that file. */
export async function goldenReview(): Promise<string> {
  const review = reviewed(await snapshotOfFile(EXAMPLE_FILE));
  return `${JSON.stringify(workbookJson(path.basename(EXAMPLE_FILE), review, 'zh'), null, 2)}\n`;
}
