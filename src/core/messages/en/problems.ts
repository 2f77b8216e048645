/** What could not be read, recognised or written: one sentence that says what to do. */
export const problemTexts = {
  'problem.missing': 'There is no file {file}; check its name and folder.',
  'problem.unreadable':
    '{file} cannot be opened; close the program that is using it and make sure that you may read it.',
  'problem.cannot-write':
    '{file} cannot be written; close any open file of that name and make sure that you may write to its folder.',
  'problem.internal':
    'Checking {file} failed inside the program and gave no result; save the file as .xlsx and try again, and report it if that does not help.',
  'problem.nothing-recognised':
    'No self-evaluation form (附件1, 附件2, 附件3) was found; make sure that this is the right file and that its column headings (such as 年度指标值, 实际完成值, 自评得分) are still there.',

  'problem.nothing-filled':
    'Self-evaluation forms were found, but no figure in them could be checked. Fill them in and check again.',
  'problem.form-unrecognised':
    '“{title}” at {place} was not recognised and not checked. Keep its headings (such as 年度指标值, 实际完成值, 自评得分) and check again.',
  'problem.cells-unread':
    '{count} places were not understood and not checked (the first is {place}). Look at them in the form; where a heading is unusual, use the common one and check again.',
  'problem.sheet-not-read':
    'Sheet "{sheet}" holds too much and was not read. Save its forms as an .xlsx of their own and check again.',
  'problem.over-input':
    'The copy {file} would overwrite the input and was not written. Name another folder with --out.',

  'problem.empty': 'The file is empty (0 bytes); download or copy it again.',
  'problem.open-and-save-as':
    'The file holds {kind}, not an Excel workbook; open it in Excel or WPS and save it as .xlsx.',
  'problem.needs-workbook':
    'The file holds {kind}, not an Excel workbook; choose the Excel file (.xlsx) of the forms instead.',
  'problem.needs-unpacking':
    'The file holds {kind}, not an Excel workbook; unpack it and check the .xlsx files in it.',
  'problem.kind-text': 'plain text or CSV',
  'problem.kind-html': 'a web page (HTML)',
  'problem.kind-xml-table': 'an XML table',
  'problem.kind-ods': 'an ODF spreadsheet (.ods)',
  'problem.kind-pdf': 'a PDF',
  'problem.kind-ofd': 'an OFD document',
  'problem.kind-word': 'a Word document',
  'problem.kind-slides': 'a presentation',
  'problem.kind-picture': 'a picture',
  'problem.kind-archive': 'a compressed archive',
  'problem.kind-other': 'another kind of content',

  'problem.encrypted':
    'The file can only be opened with a password; open it in Excel or WPS, remove the password, save it and check it again.',
  'problem.unsupported':
    '{kind} cannot be read; open the file in Excel or WPS and save it as .xlsx.',
  'problem.kind-xlsb': 'A binary workbook (.xlsb)',
  'problem.kind-old-xls': 'A workbook older than Excel 95',
  'problem.kind-zip64': 'This compression format for huge files (Zip64)',
  'problem.kind-split-zip': 'An archive in several volumes',
  'problem.kind-compression': 'This way of compression ({part})',

  'problem.damaged':
    'The file is damaged or incomplete: {why}; download or copy it again, or open it in Excel or WPS, let it be repaired and save it as .xlsx.',
  'problem.why-cut-short': 'it ends before its table of contents',
  'problem.why-directory': 'its table of contents contradicts its content ({part})',
  'problem.why-checksum': 'the content of {part} does not match its checksum',
  'problem.why-part-missing': '{part} is missing',
  'problem.why-part': 'the content of {part} cannot be parsed',
  'problem.why-doctype': '{part} holds a declaration that has no place in a workbook (DOCTYPE)',
  'problem.why-no-sheets': 'it has no sheets',
  'problem.why-sheet-name': 'the name of sheet “{sheet}” is missing or used twice',
  'problem.why-address': 'sheet “{sheet}” has a cell with an impossible address, “{address}”',
  'problem.why-cell-twice': '{cell} occurs twice on sheet “{sheet}”',
  'problem.why-text-index': '{cell} on sheet “{sheet}” refers to a text that does not exist',
  'problem.why-format-index': '{cell} on sheet “{sheet}” refers to a format that does not exist',
  'problem.why-old-xls':
    'the content of the workbook in the old format (.xls, .et) cannot be parsed',
  'problem.why-unreadable': 'its content cannot be parsed',

  'problem.too-large':
    'The file is too large: {what} {found}, the limit is {limit}; keep only the forms and save them as a new .xlsx.',
  'problem.what-container': 'its size is',
  'problem.what-entries': 'the number of files inside is',
  'problem.what-inflated': 'its unpacked size is at least',
  'problem.what-ratio': 'the unpacked size of {part} to its packed size is at least',
  'problem.what-depth': 'the nesting of {part} is at least',
  'problem.what-strings': 'the number of different texts is at least',
  'problem.what-text': 'the length of the text in {cell} of sheet “{sheet}” is',
  'problem.sheet-unread':
    'Sheet “{sheet}” holds too much ({what}: more than {limit}) and was not read; save its forms as an .xlsx of their own.',
  'problem.what-cells': 'cells in use',
  'problem.what-all-cells': 'cells in use on all sheets together',
  'problem.what-characters': 'characters of text',
  'problem.what-merges': 'merged cells',
  'problem.what-arrays': 'array formulas',
} as const;
