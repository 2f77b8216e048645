export const frameTexts = {
  'frame.product': 'Jixiao self-evaluation check',
  'frame.year': '{year}',
  'frame.forms': '{count} {count:form|forms}',
  'frame.checked': '{count} {count:figure|figures} checked',
  'frame.separator': ' · ',
  'frame.no-review': 'Not checked yet',
  'frame.policy': 'Scoring policy: {policy}',
  'frame.tabs': 'Review',
  'frame.tab-findings': 'Findings',
  'frame.tab-scores': 'Scores',
  'frame.tab-figures': 'Figures',
  'frame.tab-settings': 'Settings',
  'frame.loading': 'Opening…',

  'frame.outdated': 'The workbook has changed; this is the result from before.',
  'frame.check-again': 'Check again',
  'frame.read-only':
    'This workbook can only be read: it can be checked, but nothing filled or marked.',

  'frame.reading': 'Reading the workbook…',
  'frame.checking': 'Checking…',
  'frame.writing': 'Writing to the workbook…',
  'frame.saving': 'Exporting…',

  'frame.result':
    'Checked: {errors} {errors:error|errors}, {warnings} to verify, {infos} {infos:note|notes}.',
  'frame.result-with-problems':
    'Not everything was checked; so far {errors} {errors:error|errors}, {warnings} to verify, {infos} {infos:note|notes}.',
  'frame.result-nothing-checked': 'There was nothing that could be checked.',
  'frame.close': 'Close',
  'frame.cancel': 'Cancel',
  'frame.go-to': 'Go to {place}',
  'frame.value-at': '{value}, {goTo}',
} as const;
