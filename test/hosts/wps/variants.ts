import type { Variant } from '../../support/wps/variant';

/** The versions of WPS that are known or feared, by what sets them apart. */
export const VARIANTS: Readonly<Record<string, Variant>> = {
  'as measured': {},
  'with one array for a single line, and undefined for nothing': {
    values: 'lines',
    formulas: 'lines',
    empty: undefined,
  },
  'with objects in place of arrays': { values: 'items', formulas: 'items' },
  'with no bulk values at all, and arrays that are not written': {
    values: 'none',
    formulas: 'none',
    arrays: false,
  },
  'with errors as texts': { errors: 'texts' },
  'that refuses in silence, and tells events late': { refusals: 'silence', events: 'later' },
  'without undo, painting, functions and windows': {
    without: [
      'Application.DebugTools',
      'Application.ScreenUpdating',
      'WorksheetFunction.CountA',
      'Application.ActiveWindow',
      'Workbook.Windows',
      'Range.ClearFormats',
      'Worksheet.PageSetup',
    ],
  },
};
