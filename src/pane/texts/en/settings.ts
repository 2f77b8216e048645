export const settingTexts = {
  'setting.policy': 'Scoring policy',
  'setting.policy-figures': 'What this policy says, and where it stands',
  'setting.our-default': 'our default',
  'setting.not-used': 'not used',
  'setting.import': 'Import a policy…',
  'setting.import-about':
    'A policy of your own is a JSON file; it may hold only what differs from one of these.',
  'setting.imported': '“{policy}” was imported and is now in use.',
  'setting.remove': 'Remove this policy…',
  'setting.remove-about': 'Remove “{policy}”? Its file can be imported again.',
  'setting.remove-now': 'Remove',
  'setting.import-unreadable': 'This file cannot be read; choose another one.',
  'setting.import-too-large': 'This file is too large to be a policy; choose another one.',

  'setting.button': 'What “Check and score” does',
  'setting.always-checks': 'Checks every figure (always)',
  'setting.fill': 'Fills blank computed cells',
  'setting.mark': 'Marks errors and what is to verify in the sheets',
  'setting.live': 'Check again after changes',
  'setting.live-about': 'Only the result here changes; nothing is written.',

  'setting.language': 'Language',
  'setting.language-auto': 'As the spreadsheet',
  'setting.language-zh': '简体中文',
  'setting.language-en': 'English',

  'setting.about': 'About',
  'setting.version': '{product} {version}',
  'setting.local': 'Everything runs on this computer: no network, no upload, no copy kept.',
  'setting.keeps':
    'Your own figures, formulas, colours, notes and sheets are never changed; what is filled or marked can be undone or cleared at any time.',
  'setting.limit-marks':
    'Marks are conditional formats: they show without this program, and “Clear marks” takes them off.',
  'setting.limit-notes':
    'In this program marks carry no notes; read the explanations here and in the review list.',
  'setting.limit-undo':
    'In this program Ctrl+Z does not undo what is written; use “Undo the last filling” here.',
  'setting.limit-words':
    'Of a qualitative indicator (持续提高) only the match with its target is checked; whether it is true is for you to judge.',
  'setting.limit-report': 'The narrative report is not checked yet.',
} as const;
