import { type Language, speaker } from '../messages/say';

/** What the columns of the 校核清单 are, by position: 编号, 级别, 表, 单元格, 问题, 应为, 依据, 处理意见. */
export const ID_COLUMN = 0;
export const SEVERITY_COLUMN = 1;
export const CELL_COLUMN = 3;

/** How the heading of the last column begins in every language; people add to it: 处理意见（单位填写）. */
export const RESPONSE_HEADING = '处理意见';

/** The headings of the 校核清单, in its order. */
export function listHeadings(language: Language): readonly string[] {
  const text = speaker(language);
  return [
    text('report.column-id'),
    text('report.column-severity'),
    text('report.column-form'),
    text('report.column-cell'),
    text('report.column-message'),
    text('report.column-expected'),
    text('report.column-basis'),
    text('report.column-response'),
  ];
}
