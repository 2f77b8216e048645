import { toA1 } from '../workbook/cell-ref';
import type { RuleFinding } from './finding';

/** Where a set holds a form twice, what does not concern it comes up with each: of one thing in one cell the last is kept. */
export function onceEach(found: readonly RuleFinding[]): readonly RuleFinding[] {
  const byPlace = new Map(
    found.map((finding) => [
      `${finding.cell.sheet}!${toA1(finding.cell)} ${finding.subject}`,
      finding,
    ]),
  );
  return [...byPlace.values()];
}
