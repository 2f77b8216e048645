import type { unreadTexts as chinese } from '../zh-CN/unread';

export const unreadTexts: Readonly<Record<keyof typeof chinese, string>> = {
  'unread.column': 'The column “{heading}” is not known; its figures were not checked',
  'unread.column-unnamed': 'This column has no heading that is known; its figures were not checked',
  'unread.column-second': 'There is another column “{heading}”; its figures were not checked',
  'unread.words': 'The column “{heading}” is not known; what it holds was not checked',
  'unread.words-unnamed': 'This column has no heading that is known; what it holds was not checked',
  'unread.row':
    'This figure in the row “{label}” belongs to nothing that is known and was not checked',
  'unread.row-unnamed':
    'The figures of this row belong to nothing that is known and were not checked',
  'unread.row-below-total':
    'The row “{label}” stands below the total; it cannot be told whether it counts towards it',
  'unread.row-like-a-total':
    'The row “{label}” has marks alone, which are the sum of the rows above it, as a total would be; it was not checked as an indicator',
  'unread.figure': 'The figure of “{label}” was not understood and not checked',
  'unread.figure-unnamed': 'This figure was not understood and not checked',
  'unread.block': '{count} figures from here on were not understood and not checked',
  'unread.no-weight': 'The form has no column of weights, so its scores cannot be checked',
  'unread.no-score': 'The form has no column of scores, so its scores cannot be checked',
  'unread.no-marks':
    'The form has no columns of weights and scores, so its scores cannot be checked',
  'unread.no-target': 'The form has no column of targets, so what was achieved cannot be checked',
  'unread.no-amounts':
    'The form has no column of the budget or of the outturn, so the execution rate cannot be checked',
  'unread.no-execution-weight': 'The execution rate has no weight, so this score cannot be checked',
};
