export const noticeTexts = {
  'notice.fill': '{filled} {filled:cell|cells} filled, {marked} {marked:place|places} marked.',
  'notice.fill-only': '{filled} {filled:cell|cells} filled.',
  'notice.mark-only': '{marked} {marked:place|places} marked, no cell filled.',
  'notice.nothing-to-fill': 'No cell was filled and nothing marked.',
  'notice.clear-marks': 'Marks and notes are gone; no figure was changed.',
  'notice.clear-marks-partly': 'Some marks could not be taken off; no figure was changed.',
  'notice.undo': '{restored} {restored:cell|cells} put back.',
  'notice.undo-nothing': 'No cell was put back.',
  'notice.undo-marks': 'The marks are as they were.',
  'notice.list':
    'The review list is the last sheet; its column 处理意见 is yours and is kept when the list is made again.',
  'notice.list-nothing': 'The review list was not written.',
  'notice.correct': '{corrected} {corrected:cell|cells} corrected.',
  'notice.correct-nothing': 'No cell was corrected.',
  'notice.explain': 'The explanation was written.',
  'notice.explain-nothing': 'The explanation was not written.',
  'notice.respond': 'The reason stands in the review list under 处理意见.',
  'notice.respond-nothing': 'The reason was not written; the finding stands.',
  'notice.take-back': 'The reason is gone from the review list; the finding stands again.',
  'notice.take-back-nothing': 'The reason was not taken back.',
  'notice.export': 'The file was exported.',
  'notice.refused': 'Not written in {count} {count:place|places}:',
  'notice.undo-action': 'Undo',
  'notice.cells-more': 'and others, {count} in all',

  'refused.protected':
    'the sheet is protected; take the protection off (Review → Unprotect Sheet) and try again',
  'refused.protected-list':
    'the review list or the structure of the workbook is protected; take the protection off (Review → Unprotect Sheet, Protect Workbook) and try again',
  'refused.merged': 'it lies inside a merged cell; unmerge it, or fill it in by hand',
  'refused.changed': 'it has changed since the check and was not overwritten; check again',
  'refused.formula': 'it holds a formula, which is never replaced; look the formula over',
  'refused.no-such-sheet': 'the sheet is gone; check again',
  'refused.note-exists': 'it has a note of yours, which stays; the cell is coloured',
  'refused.note-failed':
    'its note could not be written; the cell is coloured, and the pane says what is wrong',

  'export.cannot-save':
    'Files cannot be saved from here. Copy the content below into a text editor and save it as {name}.',
  'export.copy': 'Copy',
  'export.copied': 'Copied',
} as const;
