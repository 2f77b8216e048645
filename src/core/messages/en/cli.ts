export const cliTexts = {
  'cli.help': `Jixiao: checks the budget self-evaluation attachments (base data, overall and project forms)

Usage:
  jixiao check FILE|DIR…  [options]
  jixiao schema               print the JSON Schema of the JSON report
  jixiao policy list          list the built-in policies
  jixiao policy show ID|FILE  show every figure of a policy and its source
  jixiao policy check FILE    check whether a policy of your own (a JSON file) can be used

Reads only. With any of these, a changed copy is written to the --out folder, never over the input:
  --fill            fill blank control rates, execution rates, scores and totals
  --correct         as --fill, and replace typed figures that are certainly wrong
  --mark            mark the cells with findings and add notes
  --list            add the review list (校核清单) as the last sheet
  --unmark          take off marks and notes made before
  --out DIR         where copies go (default ./out)

Other options:
  --format FORMAT   text (default), json, html, xlsx
  --report FILE     write the report to a file (needed for xlsx)
  --policy ID|FILE  policy: a preset's id or a JSON file (default mof-2020)
  --lang zh|en      language
  --jobs N          files checked at a time
  -h, --help        this help
  -v, --version     version

Exit code: 0 everything was checked and no error stands; 1 errors; 2 something could not be checked, or wrong usage.`,
  'cli.unknown-option':
    'There is no option "{option}", or its value is missing. See jixiao --help.',
  'cli.unknown-command': 'There is no command "{command}". To check a workbook: jixiao check FILE.',
  'cli.no-files': 'No file was named. Write: jixiao check FILE or DIR.',
  'cli.bad-language': '--lang takes zh or en, not "{value}".',
  'cli.bad-format': '--format takes text, json, html or xlsx, not "{value}".',
  'cli.bad-jobs': '--jobs takes a whole number from 1 to 99, not "{value}".',
  'cli.xlsx-needs-report': '--format xlsx needs --report FILE.xlsx to say where it goes.',
  'cli.mark-or-unmark': '--mark and --unmark exclude each other; keep one.',
  'cli.no-such-policy': 'There is no policy "{value}" and no such file. Presets: {known}.',
  'cli.policy-not-json':
    '"{file}" is no JSON file and cannot be a policy. Check its quotes and commas.',
  'cli.bad-policy': '"{file}" cannot be a policy: {why}.',
  'cli.policy-usage':
    'jixiao policy takes list, show ID|FILE or check FILE, such as jixiao policy show mof-2020.',
  'cli.bad-policy-format': '--format of jixiao policy takes text or json, not "{value}".',
  'cli.policy-how':
    'Every figure and its source: jixiao policy show ID. To use one: jixiao check FILE --policy ID.',
  'cli.policy-default': '{title} (default)',
  'cli.policy-usable': '"{file}" can be used as a policy: {title} ({id}).',
  'cli.policy-doubt': 'Note: {doubt}.',
  'cli.policy-same': 'Names of one and the same indicator',
  'cli.empty-folder':
    'There is no .xlsx, .xlsm, .xls or .et workbook in "{folder}". Check the path.',
  'cli.report-over-input':
    '"{file}" is one of the files to check; the report cannot be written over it. Name another file with --report.',
  'cli.progress': '{done} of {total} checked',
  'cli.written': 'Copy written: {file}',
  'cli.xls-report-only':
    '"{file}" is in the old .xls format, which cannot be filled or marked; only a report was written. Save it as .xlsx in Excel or WPS and try again.',
  'cli.refused-protected': '{cell} is protected and was left alone. Take off the protection first.',
  'cli.refused-merged': '{cell} lies inside a merged cell and was left alone.',
  'cli.refused-changed': '{cell} has changed meanwhile and was left alone. Check again.',
  'cli.refused-formula': '{cell} holds a formula and was left alone. Check the formula.',
  'cli.refused-no-such-sheet': 'The sheet of {cell} was not found; nothing was changed there.',
  'cli.refused-note-exists':
    '{cell} has a note already, which was kept; the cell is only coloured.',
  'cli.refused-note-failed': 'The note of {cell} could not be written; the cell is only coloured.',
} as const;
