export const problemTexts = {
  'problem.cell-editing': 'A cell is being edited. Press Enter or Esc to finish, then try again.',
  'problem.not-responding':
    'The spreadsheet does not answer. Close any dialog that may be open and try again shortly; what was asked for may still happen, so look at the sheet.',
  'problem.no-workbook': 'No workbook is open. Open the self-evaluation first.',
  'problem.read-only':
    'The workbook was opened as read-only, so nothing can be written. Save a copy and work in that.',
  'problem.no-such-cell': 'The cell or sheet does not exist any more. Check again.',
  'problem.hidden-sheet':
    'This sheet is hidden. Right-click any sheet tab below, choose Unhide, then go to the cell again; if it is not listed there, ask whoever made the workbook.',
  'problem.too-large':
    'The workbook holds more than can be carried over at once. Save the forms as a workbook of their own and check that.',
  'problem.failed': 'The spreadsheet refused this. Save and reopen the workbook, then try again.',
  'problem.no-cell-to-explain':
    'The form has no column for explanations. Add one (偏差原因分析及改进措施), or explain it in the narrative report.',
  'problem.no-reason':
    'A stroke or “none” is no reason, so it was not recorded. Say why it may stay as it is.',
  'problem.internal':
    'Something went wrong in this program and the action was not carried out. Check again; if it fails once more, export a diagnostic snapshot and report it.',
  'problem.detail': 'Code: {detail}',
  'problem.retry': 'Check again',
} as const;
