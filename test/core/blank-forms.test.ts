import { expect, test } from '@jest/globals';
import { areFormsBlank, hasFilledForms } from '../../src/core/blank-forms';
import { defaultPolicy } from '../../src/core/policy/presets';
import { review } from '../../src/core/review';
import type { Workbook } from '../../src/core/workbook/workbook';
import { blankWorkbook } from '../support/blank-set';
import { exampleWorkbook } from '../support/example-set';

const NO_FORMS: Workbook = { sheets: [{ name: '通讯录', visibility: 'visible', cells: [] }] };

test.each<readonly [string, Workbook, { blank: boolean; filed: boolean }]>([
  ['the example', exampleWorkbook(), { blank: false, filed: true }],
  ['blank forms', blankWorkbook(), { blank: true, filed: false }],
  ['no forms', NO_FORMS, { blank: false, filed: false }],
])('%s', (_, workbook, expected) => {
  const reviewed = review(workbook, defaultPolicy);
  expect({ blank: areFormsBlank(reviewed), filed: hasFilledForms(reviewed) }).toEqual(expected);
});
