import type { CellRef } from '../workbook/cell-ref';
import { isNoAnswer } from '../text/nothing';
import type { Workbook } from '../workbook/workbook';
import { reviewListSheet } from './review-list-sheet';

/** What the user answered to a finding under 处理意见. */
export interface GivenResponse {
  /** The finding's id as it stands in the list. */
  readonly id: string;
  /** Why it may stay as it is. */
  readonly reason: string;
  /** The cell that it is written in. */
  readonly cell: CellRef;
}

/** The answers in all lists of the workbook, from the first sheet down. */
export function responsesIn(workbook: Workbook): readonly GivenResponse[] {
  return workbook.sheets.flatMap((sheet) => {
    const list = reviewListSheet(sheet);
    if (!list) return [];
    return list.rows
      .filter(({ response }) => isAnswer(response))
      .map(({ id, response, row }) => ({
        id,
        reason: response,
        cell: { sheet: sheet.name, row, column: list.columns.response },
      }));
  });
}

/** Does this 处理意见 say anything? Blanks, strokes and 无 do not. */
export function isAnswer(response: string): boolean {
  return !isNoAnswer(response);
}

/**
 * The reason by which each finding is set aside. Where a finding is answered twice, the last answer counts; `given` are answers
 * that stand in no list yet, by the finding's id, and count before all others: '' takes one back.
 */
export function reasonsById(
  responses: readonly GivenResponse[],
  given: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const reasons = new Map(responses.map(({ id, reason }) => [id, reason]));
  for (const [id, text] of given) {
    if (isAnswer(text)) reasons.set(id, text.trim());
    else reasons.delete(id);
  }
  return reasons;
}
