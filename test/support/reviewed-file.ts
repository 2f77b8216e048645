import { readFileSync } from 'node:fs';
import { say } from '../../src/core/messages/say';
import { defaultPolicy } from '../../src/core/policy/presets';
import { review } from '../../src/core/review';
import type { Finding, Review } from '../../src/core/review-result';
import { type CellRef, toA1 } from '../../src/core/workbook/cell-ref';
import type { Workbook } from '../../src/core/workbook/workbook';
import { readWorkbook } from '../../src/files/read-workbook';

/** The snapshot of an .xlsx file, as the file host reads it; a file that cannot be read in full is an error here. */
export async function snapshotOfFile(file: string): Promise<Workbook> {
  return snapshotOfBytes(readFileSync(file), file);
}

export async function snapshotOfBytes(bytes: Uint8Array, name = 'workbook'): Promise<Workbook> {
  const read = await readWorkbook(bytes);
  if (!read.ok) throw new Error(`${name}: ${say('zh', read.problem.message)}`);
  const [problem] = read.problems;
  if (problem) throw new Error(`${name}: ${say('zh', problem.message)}`);
  return read.workbook;
}

/** The review by the default policy. */
export function reviewed(workbook: Workbook): Review {
  return review(workbook, defaultPolicy);
}

/** `附件3-2!H6`. */
export function placeOf(cell: CellRef): string {
  return `${cell.sheet}!${toA1(cell)}`;
}

/** A finding in one line: `error execution-rate 附件3-2!H6`. */
export function lineOf({ severity, rule, cell }: Finding): string {
  return `${severity} ${rule} ${placeOf(cell)}`;
}

/** Findings with their sentences, for the message of a failing test. */
export function told(findings: readonly Finding[]): string {
  return findings.map((finding) => `${lineOf(finding)}: ${say('zh', finding.message)}`).join('\n');
}
