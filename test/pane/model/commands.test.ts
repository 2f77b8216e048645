import { expect, test } from '@jest/globals';
import { type HeaderCommandId, corrections, whyNot } from '../../../src/pane/model/commands';
import type { SessionState } from '../../../src/pane/session/session';
import { blankWorkbook } from '../../support/blank-set';
import { reviewed } from '../../support/reviewed-file';
import { INITIAL } from '../ui/fixture-session';
import { exampleReview, projectForm, reviewOfText } from './example';

const readOnly = { capabilities: { ...INITIAL.capabilities, write: false } };
const asked = { busy: { task: 'checking', asked: true } } as const;
const live = { busy: { task: 'checking', asked: false } } as const;

const checked = async () => ({ review: await exampleReview() });
const nothing = () => Promise.resolve({ review: reviewOfText('工资表 | 5000') });
const blank = () => Promise.resolve({ review: reviewed(blankWorkbook()) });
const wrong = () =>
  Promise.resolve({
    review: projectForm('| 产出指标 | 数量指标 | 抽检 | ≥100批次 | 80批次 | 90 | 90', '100'),
  });
const fresh = () => Promise.resolve({});

test.each<
  [
    HeaderCommandId,
    string,
    () => Promise<Partial<SessionState>>,
    Partial<SessionState>,
    string | null,
  ]
>([
  ['check-and-fill', 'at first', fresh, {}, null],
  ['check-and-fill', 'while the user waits', fresh, asked, 'why-not.busy'],
  ['check-and-fill', 'during a live check', fresh, live, null],
  ['check-and-fill', 'in a workbook that can only be read, as a check', fresh, readOnly, null],
  ['correct-all', 'at first', fresh, {}, 'why-not.not-checked'],
  ['correct-all', 'without a certain correction', checked, {}, 'why-not.no-corrections'],
  ['correct-all', 'with one', wrong, {}, null],
  ['correct-all', 'read-only', wrong, readOnly, 'why-not.read-only'],
  ['clear-marks', 'at first, for marks of an earlier day', fresh, {}, null],
  ['clear-marks', 'read-only', fresh, readOnly, 'why-not.read-only'],
  ['undo', 'at first', fresh, {}, 'why-not.nothing-to-undo'],
  ['undo', 'after filling', fresh, { undoable: 3 }, null],
  ['make-list', 'at first', fresh, {}, 'why-not.not-checked'],
  ['make-list', 'without forms', nothing, {}, 'why-not.nothing-recognised'],
  ['make-list', 'of blank forms', blank, {}, 'why-not.nothing-recognised'],
  ['make-list', 'checked', checked, {}, null],
  ['export-report', 'at first', fresh, {}, 'why-not.not-checked'],
  ['export-report', 'read-only', checked, readOnly, null],
  ['export-snapshot', 'at first: it is for what cannot be checked', fresh, {}, null],
])('%s %s', async (command, _when, review, change, why) => {
  expect(whyNot(command, { ...INITIAL, ...(await review()), ...change })).toBe(why);
});

test('a correction that was set aside is none', () => {
  const review = projectForm('| 产出指标 | 数量指标 | 抽检 | ≥100批次 | 80批次 | 90 | 90', '100');
  const waived = review.findings.map((finding) => ({ ...finding, waived: { reason: '已批复' } }));
  expect(corrections({ ...INITIAL, review })).toBe(1);
  expect(corrections({ ...INITIAL, review: { ...review, findings: waived } })).toBe(0);
});
